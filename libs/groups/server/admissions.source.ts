import { accountIdOf, type ReviewSource } from '@minga/kernel/server';
import { groupAddress } from './groups.events';

const WAITING = `SELECT g.id, g.name, count(*)::int AS count, min(r.at) AS oldest_at
  FROM membership m JOIN working_group g ON g.id = m.group_id JOIN membership_request r ON r.group_id = g.id AND r.ended_at IS NULL
  WHERE m.account_id = $1 AND m.role = 'chair' GROUP BY g.id, g.name ORDER BY min(r.at), g.id`;

interface WaitingRow {
  id: string;
  name: string;
  count: number;
  oldest_at: Date;
}

/** Requests to join the groups that somebody chairs, in the list of all that they decide. */
export const admissionsSource: ReviewSource = {
  kind: 'admissions',
  async waiting(sql, actor) {
    const accountId = accountIdOf(actor);
    if (!accountId) return [];
    const rows = await sql.query<WaitingRow>(WAITING, [accountId]);
    return rows.map(({ id, name, count, oldest_at }) => ({ title: name, address: `${groupAddress(id, name)}/admissions`, count, oldestAt: oldest_at }));
  },
};
