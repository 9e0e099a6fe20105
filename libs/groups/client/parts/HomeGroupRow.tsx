import { Time, useT } from '@minga/kernel/client';
import { ListRow } from '@minga/ui';
import type { GroupRow } from '../../contract';
import { GroupCord } from './GroupCord';
import { GroupNow, GroupUnread } from './GroupNow';
import { GroupPurpose, GroupRowHead } from './GroupRowHead';

/** The last movement in a line: topic, who, when. The purpose where nothing has moved yet. */
function LatestLine({ row }: { row: GroupRow }) {
  if (!row.latest?.topic) return <GroupPurpose row={row} />;
  const { topic, by, at } = row.latest;
  return (
    <p className="meta">
      <span lang={topic.lang}>{topic.title}</span>:{' '}
      <span className="by">
        {by && `${by.name}, `}
        <Time at={at} relative />
      </span>
    </p>
  );
}

/** A group as home shows it: last movement, cord, who is there, what is unread. */
export function HomeGroupRow({ row }: { row: GroupRow }) {
  const { t } = useT();
  return (
    <ListRow hot fresh={row.unread > 0} className="gr">
      <GroupRowHead row={row}>
        <LatestLine row={row} />
      </GroupRowHead>
      <GroupCord row={row} />
      <span className="prs">
        <GroupNow row={row} />
      </span>
      <span className="un">{row.mine ? <GroupUnread row={row} /> : <span className="meta">{t('groups.members', { count: row.members })}</span>}</span>
    </ListRow>
  );
}
