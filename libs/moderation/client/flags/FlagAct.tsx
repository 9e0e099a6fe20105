import { useAccount, useT } from '@minga/kernel/client';
import type { SubjectRef } from '@minga/kernel/contract';
import { Icon } from '@minga/ui';
import { lazy, Suspense, useState, type MouseEvent } from 'react';
import { useLocation } from 'react-router';

const FlagDialog = lazy(() => import('./FlagDialog').then((module) => ({ default: module.FlagDialog })));

export interface FlagActProps {
  subject: SubjectRef;
  /** Whose it is; absent where it is nobody's or the page asked already. */
  authorId?: string;
}

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean => button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** “Report”, wherever a page lets other slices stand beside what it shows: a link to a page, and with script a dialog. */
export default function FlagAct({ subject, authorId }: FlagActProps) {
  const { t } = useT();
  const account = useAccount();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  if (account && authorId === account.id) return null;
  function press(event: MouseEvent<HTMLAnchorElement>) {
    if (!account || opensElsewhere(event)) return;
    event.preventDefault();
    setOpen(true);
  }
  return (
    <>
      <a href={`/flag/${subject.type}/${subject.id}?from=${encodeURIComponent(pathname + search)}`} rel="nofollow" className="flag-a" onClick={press}>
        <Icon name="flag" /> {t('moderation.flag.act')}
      </a>
      {open && (
        <Suspense fallback={null}>
          <FlagDialog subject={subject} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
