import { useT } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { Button, Dialog, TextAreaField } from '@minga/ui';
import { useState } from 'react';
import { useActs, type ReasonDialogAsked } from './acts';

/** Asks a moderator why, and does it. */
export function ReasonDialog({ title, verb, act, done, onClose }: ReasonDialogAsked & { onClose(): void }) {
  const { t } = useT();
  const { run } = useActs();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  async function submit() {
    if (reason.trim() === '') return setError(t('discussions.moderate.reason-required'));
    try {
      await act(reason);
    } catch (failure) {
      const problem = failure instanceof Refusal ? failure.problem : undefined;
      return setError(problem?.fields?.[0]?.message ?? problem?.title ?? t('discussions.not-done'));
    }
    onClose();
    void run(() => Promise.resolve(), { text: done });
  }
  return (
    <Dialog
      open
      sticky
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button tone="primary" onClick={() => void submit()}>
            {verb}
          </Button>
          <Button onClick={onClose}>{t('discussions.cancel')}</Button>
        </>
      }
    >
      <TextAreaField
        label={t('discussions.moderate.reason')}
        hint={t('discussions.moderate.reason-hint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        rows={3}
        required
        error={error}
      />
    </Dialog>
  );
}
