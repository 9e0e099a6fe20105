import type { Sql } from '@minga/kernel/server';

const BANNED = `SELECT 1 FROM group_sanction WHERE group_id = $1 AND account_id = $2 AND kind = 'banned' AND (until IS NULL OR until > now())`;

/** True for whom the group has put out: they do not come back by another door. */
export const isBanned = async (sql: Sql, groupId: string, accountId: string): Promise<boolean> =>
  (await sql.query(BANNED, [groupId, accountId])).length > 0;
