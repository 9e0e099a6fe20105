import { useClock, useConnection, useT } from '@minga/kernel/client';
import { POST_LENGTH } from '../../contract';
import type { ServerDraft } from './use-server-draft';

/** From this share of the limit on, what is left is told. */
const NEAR = 0.9;

/** What becomes of the text being written: kept, how much room is left, that there is no line. */
export function DraftState({ draft }: { draft: Pick<ServerDraft, 'text' | 'savedAt' | 'unsaved'> }) {
  const { t, date, number } = useT();
  const { zone } = useClock();
  const offline = useConnection() === 'offline';
  const { text, savedAt, unsaved } = draft;
  const left = POST_LENGTH - text.length;
  if (text.length > POST_LENGTH * NEAR) {
    return (
      <span className="meta" role="status">
        {t('discussions.draft.left', { count: left, n: number(left) })}
      </span>
    );
  }
  if (offline) return <span className="meta">{t('discussions.draft.offline')}</span>;
  if (unsaved) return <span className="meta">{t('discussions.draft.unsaved')}</span>;
  if (!savedAt) return null;
  return <span className="meta only-d">{t('discussions.draft.saved', { time: date(savedAt, { hour: 'numeric', minute: '2-digit', timeZone: zone }) })}</span>;
}

/** A draft of another device that says something else: nothing is lost, the writer chooses. */
export function OtherDraft({ draft: { other, swap, drop } }: { draft: Pick<ServerDraft, 'other' | 'swap' | 'drop'> }) {
  const { t, date } = useT();
  const { zone } = useClock();
  if (!other) return null;
  const time = date(new Date(other.at), { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', timeZone: zone });
  return (
    <p className="by-note row row-s" role="status">
      <span>{t('discussions.draft.elsewhere', { time })}</span>
      <button type="button" className="btn xs" onClick={swap}>
        {t('discussions.draft.use-other')}
      </button>
      <button type="button" className="btn xs q" onClick={drop}>
        {t('discussions.draft.drop-other')}
      </button>
    </p>
  );
}
