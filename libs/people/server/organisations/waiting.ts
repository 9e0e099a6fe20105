import { one, type Sql, type WaitingCount } from '@minga/kernel/server';

const PROPOSED = `SELECT count(*)::int AS count FROM organisation WHERE state = 'proposed'`;
const CLAIMED = `SELECT count(*)::int AS count FROM affiliation f JOIN organisation o ON o.id = f.organisation_id JOIN account a ON a.id = f.account_id
  WHERE f.state = 'claimed' AND f.until_at IS NULL AND a.kind = 'person' AND a.erased_at IS NULL AND o.state IN ('confirmed', 'proposed')`;

const counted = (text: string) => async (sql: Sql): Promise<number> => (await one<{ count: number }>(sql, text))!.count;

/** What stewards are to decide about organisations and who speaks for them. */
export const organisationsWaiting: WaitingCount[] = [
  { id: 'people.organisations', path: '/admin/organisations', count: counted(PROPOSED) },
  { id: 'people.affiliations', path: '/admin/verification', count: counted(CLAIMED) },
];
