import type { Sql } from '@minga/kernel/server';
import { cardJoins } from '@minga/people/server';
import type { Attendance } from '../../contract';

const ATTENDANCES = `WITH present AS (
    SELECT s.session_id, a.country, a_o.stakeholder_group FROM live_stay s JOIN account a ON a.id = s.account_id ${cardJoins('a')} WHERE s.session_id = ANY($1::uuid[]) AND s.left_at IS NULL)
  SELECT asked.id, (SELECT count(*)::int FROM present p WHERE p.session_id = asked.id) AS people,
    coalesce((SELECT json_object_agg(stakeholder_group, n ORDER BY stakeholder_group) FROM (
      SELECT stakeholder_group, count(*) AS n FROM present p WHERE p.session_id = asked.id AND stakeholder_group IS NOT NULL GROUP BY stakeholder_group) AS by_group), '{}') AS groups,
    coalesce((SELECT json_object_agg(country, n ORDER BY country) FROM (
      SELECT country, count(*) AS n FROM present p WHERE p.session_id = asked.id AND country IS NOT NULL GROUP BY country) AS by_country), '{}') AS countries
  FROM unnest($1::uuid[]) AS asked(id)`;

/** Who is in the rooms, counted from the stays. */
export async function attendancesOf(sql: Sql, ids: readonly string[]): Promise<Map<string, Attendance>> {
  const rows = await sql.query<Attendance & { id: string }>(ATTENDANCES, [ids]);
  return new Map(rows.map(({ id, people, groups, countries }) => [id, { people, groups, countries }]));
}

export const attendanceOf = async (sql: Sql, sessionId: string): Promise<Attendance> => (await attendancesOf(sql, [sessionId])).get(sessionId)!;
