import type { Sql } from '@minga/kernel/server';
import { cardJoins } from '@minga/people/server';
import type { RecordPerson } from '../../contract';

const SNAPSHOT = `INSERT INTO live_record_person (session_id, account_id, title, organisation, stakeholder_group, country)
  SELECT $1, a.id, coalesce(a_f.title, ''), a_o.name, a_o.stakeholder_group, a.country FROM account a ${cardJoins('a')}
  WHERE a.id IN (SELECT account_id FROM live_stay WHERE session_id = $1 UNION SELECT account_id FROM live_role WHERE session_id = $1 UNION SELECT account_id FROM live_turn WHERE session_id = $1)
  ON CONFLICT DO NOTHING`;
/** As they were when it ended; while it runs, as they are. */
const PEOPLE = `SELECT a.id, a.name, coalesce(r.title, a_f.title, '') AS title, CASE WHEN r.account_id IS NULL THEN a_o.name ELSE r.organisation END AS organisation,
    CASE WHEN r.account_id IS NULL THEN a_o.stakeholder_group ELSE r.stakeholder_group END AS "stakeholderGroup",
    CASE WHEN r.account_id IS NULL THEN a.country ELSE r.country END AS country,
    ARRAY(SELECT role FROM live_role WHERE session_id = $1 AND account_id = a.id ORDER BY role) AS roles
  FROM account a ${cardJoins('a')} LEFT JOIN live_record_person r ON r.session_id = $1 AND r.account_id = a.id`;
const SOME = `${PEOPLE} WHERE a.id = ANY($2::uuid[]) AND a.erased_at IS NULL ORDER BY a.name, a.id`;
const ATTENDED = `${PEOPLE} WHERE a.id IN (SELECT account_id FROM live_stay WHERE session_id = $1) ORDER BY a.name, a.id`;

/** Keeps for whom those who were there stood, once: affiliations change, the record does not. */
export const keepPeople = async (sql: Sql, sessionId: string): Promise<void> => void (await sql.query(SNAPSHOT, [sessionId]));

/** These people as they were in the session. Who left the site is absent. */
export const recordPeople = (sql: Sql, sessionId: string, ids: readonly string[]): Promise<RecordPerson[]> =>
  sql.query<RecordPerson>(SOME, [sessionId, [...new Set(ids)]]);

/** Everybody who came in. */
export const attendedBy = (sql: Sql, sessionId: string): Promise<RecordPerson[]> => sql.query<RecordPerson>(ATTENDED, [sessionId]);
