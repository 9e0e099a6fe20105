import { useT } from '@minga/kernel/client';
import { ActivityCord } from '@minga/ui';
import type { GroupRow } from '../../contract';
import { cordDays } from './cord';

/** Fourteen days of a group; yellow is what the reader has not read. */
export function GroupCord({ row }: { row: GroupRow }) {
  const { t } = useT();
  const count = row.activity.days.reduce((sum, posts) => sum + posts, 0);
  return <ActivityCord days={cordDays(row.activity.days, row.unread)} label={t('groups.cord-label', { count })} />;
}
