import { useT } from '@minga/kernel/client';
import { ListRow } from '@minga/ui';
import type { SessionRow } from '../../contract';
import { DayTile, ShortWhen } from '../session/When';
import { SessionTitle } from './SessionListRow';

/** A session to come, beside something else: day, title, hour. */
export function NextRow({ row }: { row: SessionRow }) {
  const { t } = useT();
  return (
    <ListRow className="ses-n">
      <DayTile at={row.startsAt} />
      <div>
        <h3>
          <SessionTitle row={row} />
        </h3>
        <p className="meta">
          {row.group ? <span lang={row.group.lang}>{row.group.name}</span> : t('live.whole')}. <ShortWhen session={row} />
        </p>
      </div>
    </ListRow>
  );
}
