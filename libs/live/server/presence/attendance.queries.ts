import { one, type Sql } from '@minga/kernel/server';
import { cardJoins } from '@minga/people/server';
import type { Attendance } from '../../contract';

const ATTENDANCE = `WITH present AS (
    SELECT a.country, a_o.stakeholder_group FROM live_stay s JOIN account a ON a.id = s.account_id ${cardJoins('a')} WHERE s.session_id = $1 AND s.left_at IS NULL)
  SELECT (SELECT count(*)::int FROM present) AS people,
    coalesce((SELECT json_object_agg(stakeholder_group, n ORDER BY stakeholder_group) FROM (
      SELECT stakeholder_group, count(*) AS n FROM present WHERE stakeholder_group IS NOT NULL GROUP BY stakeholder_group) AS by_group), '{}') AS groups,
    coalesce((SELECT json_object_agg(country, n ORDER BY country) FROM (
      SELECT country, count(*) AS n FROM present WHERE country IS NOT NULL GROUP BY country) AS by_country), '{}') AS countries`;

/** Who is in the room, counted from the stays. */
export const attendanceOf = async (sql: Sql, sessionId: string): Promise<Attendance> => (await one<Attendance>(sql, ATTENDANCE, [sessionId]))!;
