import { useOutbox, useSend, useT } from '@minga/kernel/client';
import { Button, Icon, Notice } from '@minga/ui';
import { useState } from 'react';
import { postRoutes, type Post } from '../../contract';
import { useTopic } from '../topic/context';
import type { PendingEdit } from '../topic/pending';

/** A change of a post on its way, or why it was not accepted, with the text that would otherwise be lost. */
export default function PendingEditNote({ post, change }: { post: Post; change: PendingEdit }) {
  const { t } = useT();
  if (change.state !== 'refused') {
    return (
      <p className="meta" role="status">
        <Icon name="clock" /> {t(change.state === 'sending' ? 'discussions.saving' : 'discussions.will-save')}
      </p>
    );
  }
  return <RefusedEdit post={post} change={change} />;
}

const factsOf = ({ problem }: PendingEdit): { source?: string; revision?: number } => problem?.facts ?? {};

/** Somebody changed it meanwhile, or it may not be changed: both texts stand side by side, and the writer decides. */
function RefusedEdit({ post, change }: { post: Post; change: PendingEdit }) {
  const { t } = useT();
  const { page } = useTopic();
  const outbox = useOutbox();
  const [mine, setMine] = useState(change.source);
  const again = useSend(postRoutes.editPost, page.topic.id);
  const { source: theirs, revision } = factsOf(change);
  const stale = change.problem?.code === 'stale-edit' && theirs !== undefined;
  function publish() {
    outbox?.take(change.id);
    again({ params: { postId: post.id }, body: { source: mine, baseRevision: revision ?? post.revision } });
  }
  return (
    <Notice tone="err" role="alert">
      <p>{change.problem?.title || t('discussions.not-done')}</p>
      <div className={stale ? 'both' : undefined}>
        {stale && (
          <div>
            <b>{t('discussions.conflict.current')}</b>
            <p className="typed">{theirs}</p>
          </div>
        )}
        <label>
          <b>{t('discussions.conflict.mine')}</b>
          <textarea className="in" rows={6} value={mine} onChange={(event) => setMine(event.target.value)} />
        </label>
      </div>
      <p className="row row-s">
        <Button size="s" tone="primary" onClick={publish}>
          {t('discussions.conflict.publish')}
        </Button>
        <Button size="s" onClick={() => outbox?.take(change.id)}>
          {t('discussions.conflict.drop')}
        </Button>
      </p>
    </Notice>
  );
}
