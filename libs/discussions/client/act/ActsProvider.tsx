import { useT } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { IconButton, Notice, useToast, type ToastMessage } from '@minga/ui';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ActsContext, type PostDialog } from './acts';

/** Holds what a page's acts need: the post being edited, the dialog that is open, the last thing that went wrong. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const { t } = useT();
  const toast = useToast();
  const [editing, edit] = useState<string | null>(null);
  const [dialog, open] = useState<PostDialog | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useCallback(
    async (work: () => Promise<unknown>, done?: ToastMessage) => {
      try {
        await work();
        setProblem(null);
        if (done) toast(done);
        return true;
      } catch (error) {
        setProblem((error instanceof Refusal && error.problem?.title) || t('discussions.not-done'));
        return false;
      }
    },
    [toast, t],
  );
  return (
    <ActsContext value={useMemo(() => ({ editing, edit, dialog, open, run }), [editing, dialog, run])}>
      {children}
      {problem && (
        <div className="act-problem">
          <Notice tone="err" role="alert">
            {problem} <IconButton small icon="x" label={t('discussions.close')} onClick={() => setProblem(null)} />
          </Notice>
        </div>
      )}
    </ActsContext>
  );
}
