import { Time, usePresence, useT } from '@minga/kernel/client';
import { rooms } from '@minga/kernel/contract';
import { Count, Hidden, Presence } from '@minga/ui';
import type { GroupRow } from '../../contract';

/** How many are in the group now, else when it last moved. Looking at the list is not being in the group. */
export function GroupNow({ row }: { row: GroupRow }) {
  const { t, number } = useT();
  const readers = usePresence(rooms.group(row.id), 'away')?.readers ?? 0;
  if (readers > 0) {
    return (
      <Presence className="meta">
        {number(readers)} <Hidden>{t('groups.people-now')} </Hidden>
        {t('groups.now')}
      </Presence>
    );
  }
  return row.latest ? (
    <Presence idle className="meta">
      <Time at={row.latest.at} relative />
    </Presence>
  ) : null;
}

/** What a member has not read, or that there is nothing. */
export function GroupUnread({ row }: { row: GroupRow }) {
  const { t, number } = useT();
  if (!row.mine) return null;
  if (row.unread === 0) return <span className="meta">{t('groups.up-to-date')}</span>;
  return <Count value={number(row.unread)} hidden={t('groups.unread')} />;
}
