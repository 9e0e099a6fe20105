import { Time, useT } from '@minga/kernel/client';
import { ListRow, useUi } from '@minga/ui';
import type { GroupRow } from '../../contract';
import { GroupCord } from './GroupCord';
import { GroupNow, GroupUnread } from './GroupNow';

/** The last movement in a line: topic, who, when. The purpose where nothing has moved yet. */
function LatestLine({ row }: { row: GroupRow }) {
  if (!row.latest?.topic) return <p className="meta" lang={row.lang}>{row.purpose}</p>;
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
  const { Link } = useUi();
  const { t } = useT();
  return (
    <ListRow hot fresh={row.unread > 0} className="gr">
      <div className="gn">
        <h3>
          <Link href={row.address} lang={row.lang}>
            {row.name}
          </Link>
        </h3>
        <LatestLine row={row} />
      </div>
      <GroupCord row={row} />
      <span className="prs">
        <GroupNow row={row} />
      </span>
      <span className="un">{row.mine ? <GroupUnread row={row} /> : <span className="meta">{t('groups.members', { count: row.members })}</span>}</span>
    </ListRow>
  );
}
