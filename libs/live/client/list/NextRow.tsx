import { ListRow } from '@minga/ui';
import type { ReactNode } from 'react';
import type { SessionRow } from '../../contract';
import { DayTile, ShortWhen } from '../session/When';
import { RowPlace, SessionTitle } from './SessionListRow';

/** A session beside something else: day, title, hour. @param note how it stands, where that is asked */
export function NextRow({ row, note }: { row: SessionRow; note?: ReactNode }) {
  return (
    <ListRow className="ses-n">
      <DayTile at={row.startsAt} />
      <div>
        <h3>
          <SessionTitle row={row} />
        </h3>
        <p className="meta">
          <RowPlace row={row} />. <ShortWhen session={row} />
        </p>
        {note && <p className="row row-s">{note}</p>}
      </div>
    </ListRow>
  );
}
