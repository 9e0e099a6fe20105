import { useApi, useT } from '@minga/kernel/client';
import { newId, Refusal } from '@minga/kernel/contract';
import { Button, Dialog, TextAreaField } from '@minga/ui';
import { useState } from 'react';
import { postRoutes, type Post } from '../../contract';
import { useTopic } from '../topic/context';
import { useActs } from './acts';

/** Says what deleting does, asks why (moderators must say), and offers to take it back. */
export function DeleteDialog({ post, onClose }: { post: Post; onClose(): void }) {
  const { t } = useT();
  const { page } = useTopic();
  const { run } = useActs();
  const api = useApi(postRoutes);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const own = post.author.id === page.viewer.account?.id;
  const params = { postId: post.id };
  async function remove() {
    if (!own && reason.trim() === '') return setError(t('fields.reason-required'));
    try {
      await api.deletePost({ params, body: { reason } });
    } catch (failure) {
      const problem = failure instanceof Refusal ? failure.problem : undefined;
      return setError(problem?.fields?.[0]?.message ?? problem?.title ?? t('discussions.not-done'));
    }
    onClose();
    const restore = () => void run(() => api.restorePost({ params }, { mutationId: newId() }), { text: t('discussions.restored') });
    void run(() => Promise.resolve(), { text: t('discussions.deleted'), undo: { label: t('discussions.undo'), onUndo: restore } });
  }
  return (
    <Dialog
      open
      sticky
      onClose={onClose}
      title={t('discussions.delete-title')}
      footer={
        <>
          <Button tone="err" onClick={() => void remove()}>
            {t('discussions.delete')}
          </Button>
          <Button onClick={onClose}>{t('discussions.cancel')}</Button>
        </>
      }
    >
      <p>{t(post.descendantCount > 0 ? 'discussions.delete-keeps-replies' : 'discussions.delete-leaves-mark')}</p>
      <TextAreaField
        label={t('discussions.delete-why')}
        hint={t(own ? 'discussions.delete-why-own' : 'discussions.delete-why-moderator')}
        error={error}
        required={!own}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
