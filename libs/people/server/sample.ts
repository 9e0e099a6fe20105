import type { Sql, Tx } from '@minga/kernel/server';
import { announceEnded } from './announce';
import type { EndedSession } from './sessions.rows';

const ACCOUNTS = 'SELECT id FROM account WHERE sample';

/** Accounts of the sample network. */
export const sampleAccounts = async (sql: Sql): Promise<string[]> => (await sql.query<{ id: string }>(ACCOUNTS)).map(({ id }) => id);

const SOMEBODY = 'SELECT EXISTS (SELECT FROM account) AS some';

/** Whether anybody has an account here, imported names included. */
export const hasAccounts = async (sql: Sql): Promise<boolean> => (await sql.query<{ some: boolean }>(SOMEBODY))[0]!.some;

const END_SESSIONS = 'DELETE FROM session WHERE account_id IN (SELECT id FROM account WHERE sample) RETURNING id, account_id';
const KEEP = `UPDATE account SET sample = false, email = NULL, password_hash = NULL, site_role = 'member' WHERE id = ANY($1::uuid[])`;

/** Ends all sessions of the sample network, and makes of these of its accounts names that nobody can sign in to. */
export async function keepSampleNames(tx: Tx, ids: readonly string[]): Promise<void> {
  await announceEnded(tx, await tx.query<EndedSession>(END_SESSIONS));
  await tx.query(KEEP, [ids]);
}

const REMOVE = [
  'DELETE FROM session WHERE account_id IN (SELECT id FROM account WHERE sample)',
  'INSERT INTO discarded_photo (photo) SELECT photo FROM account WHERE sample AND photo IS NOT NULL ON CONFLICT DO NOTHING',
  'DELETE FROM affiliation WHERE account_id IN (SELECT id FROM account WHERE sample)',
  'UPDATE organisation SET created_by = NULL WHERE created_by IN (SELECT id FROM account WHERE sample)',
  'UPDATE affiliation SET verified_by = NULL WHERE verified_by IN (SELECT id FROM account WHERE sample)',
  'UPDATE organisation_domain SET set_by = NULL WHERE set_by IN (SELECT id FROM account WHERE sample)',
  'DELETE FROM audience_grant WHERE account_id IN (SELECT id FROM account WHERE sample)',
  'DELETE FROM account WHERE sample',
  // What the site's own people are in, or merged theirs into, stays
  `DELETE FROM organisation o WHERE o.sample AND NOT EXISTS (SELECT 1 FROM affiliation f WHERE f.organisation_id = o.id)
    AND NOT EXISTS (SELECT 1 FROM organisation m WHERE m.merged_into = o.id
      AND (NOT m.sample OR EXISTS (SELECT 1 FROM affiliation f WHERE f.organisation_id = m.id)))`,
];

/** Removes the sample network's people and organisations, after the slices above have removed what they wrote. */
export async function removeSamplePeople(sql: Sql): Promise<void> {
  for (const statement of REMOVE) await sql.query(statement);
}
