import { useT } from '@minga/kernel/client';
import { ListRow, Status } from '@minga/ui';
import type { GroupRow } from '../../contract';
import { CompositionStrip } from '../parts/Composition';
import { GroupCord } from '../parts/GroupCord';
import { GroupUnread } from '../parts/GroupNow';
import { GroupPurpose, GroupRowHead } from '../parts/GroupRowHead';

/** A group in the directory: what it is for, who makes it up, how much it moves. */
export function GroupListRow({ row }: { row: GroupRow }) {
  const { t } = useT();
  return (
    <ListRow hot fresh={row.unread > 0} className="gl">
      <GroupRowHead row={row}>
        <GroupPurpose row={row} />
      </GroupRowHead>
      <div className="gm">
        <CompositionStrip counts={row.composition} />
        <span className="meta">
          {t('groups.members', { count: row.members })}, {t('groups.countries', { count: row.countries })}
        </span>
      </div>
      <GroupCord row={row} />
      <span className="un">
        {row.mine ? <GroupUnread row={row} /> : row.visibility !== 'public' && <Status icon="lock">{t(`groups.visibility.${row.visibility}.name`)}</Status>}
      </span>
    </ListRow>
  );
}
