import type { Sql } from '@minga/kernel/server';

const ACCOUNTS = 'SELECT id FROM account WHERE sample';

/** Accounts of the sample network. */
export const sampleAccounts = async (sql: Sql): Promise<string[]> => (await sql.query<{ id: string }>(ACCOUNTS)).map(({ id }) => id);

const REMOVE = [
  'DELETE FROM session WHERE account_id IN (SELECT id FROM account WHERE sample)',
  'INSERT INTO discarded_photo (photo) SELECT photo FROM account WHERE sample AND photo IS NOT NULL ON CONFLICT DO NOTHING',
  'DELETE FROM affiliation WHERE account_id IN (SELECT id FROM account WHERE sample)',
  'UPDATE organisation SET created_by = NULL WHERE created_by IN (SELECT id FROM account WHERE sample)',
  'DELETE FROM audience_grant WHERE account_id IN (SELECT id FROM account WHERE sample)',
  'DELETE FROM account WHERE sample',
  'DELETE FROM organisation o WHERE o.sample AND NOT EXISTS (SELECT 1 FROM affiliation f WHERE f.organisation_id = o.id)',
];

/** Removes the sample network's people and organisations, after the slices above have removed what they wrote. */
export async function removeSamplePeople(sql: Sql): Promise<void> {
  for (const statement of REMOVE) await sql.query(statement);
}
