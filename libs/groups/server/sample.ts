import type { Sql, Tx } from '@minga/kernel/server';
import { groupSubject } from './group.subject';
import { dismiss } from './members.changes';
import { endInvitations, endRequests } from './pending';

const SAMPLE = 'SELECT id FROM working_group WHERE sample ORDER BY id';
const KEEP = 'UPDATE working_group SET sample = false WHERE id = ANY($1::uuid[])';

/** Ids of the groups of the sample network. */
export async function sampleGroups(sql: Sql): Promise<string[]> {
  return (await sql.query<{ id: string }>(SAMPLE)).map((row) => row.id);
}

/** From here on these are groups like any other. */
export const keepSampleGroups = async (tx: Tx, ids: readonly string[]): Promise<void> => void (await tx.query(KEEP, [ids]));

/** Takes the sample network's groups away, after what hangs on them. Answers with how many there were. */
export async function removeSampleGroups(tx: Tx): Promise<number> {
  const ids = await sampleGroups(tx);
  for (const id of ids) await groupSubject.acts!.erase!(tx, id);
  return ids.length;
}

interface Part {
  group_id: string;
  account_id: string;
}

const MEMBERSHIPS = 'SELECT group_id, account_id FROM membership WHERE account_id = ANY($1::uuid[]) ORDER BY group_id, account_id';
const PENDING = `SELECT group_id, account_id FROM membership_request WHERE account_id = ANY($1::uuid[]) AND ended_at IS NULL
  UNION SELECT group_id, account_id FROM invitation WHERE account_id = ANY($1::uuid[]) AND ended_at IS NULL ORDER BY 1, 2`;
const FORGET = ['membership_request', 'invitation'].map((table) => `DELETE FROM ${table} WHERE account_id = ANY($1::uuid[])`);

/** Takes accounts out of every group, with what they asked for or were offered, whoever is left in it. */
export async function leaveGroups(tx: Tx, accountIds: readonly string[]): Promise<void> {
  for (const { group_id: groupId, account_id: accountId } of await tx.query<Part>(PENDING, [accountIds])) {
    await endRequests(tx, { groupId, accountId }, 'withdrawn');
    await endInvitations(tx, { groupId, accountId }, 'cancelled');
  }
  for (const { group_id, account_id } of await tx.query<Part>(MEMBERSHIPS, [accountIds])) await dismiss(tx, group_id, account_id);
  for (const statement of FORGET) await tx.query(statement, [accountIds]);
}

const NAMED = `SELECT a.id FROM unnest($1::uuid[]) AS a(id) WHERE
  EXISTS (SELECT FROM working_group WHERE created_by = a.id OR latest_by = a.id)
  OR EXISTS (SELECT FROM membership_request WHERE ended_by = a.id) OR EXISTS (SELECT FROM invitation WHERE invited_by = a.id)`;

/** Those of the accounts that a group still names: they opened it, moved it last, or decided who comes in. */
export const namedInGroups = async (sql: Sql, accountIds: readonly string[]): Promise<string[]> =>
  (await sql.query<{ id: string }>(NAMED, [accountIds])).map(({ id }) => id);
