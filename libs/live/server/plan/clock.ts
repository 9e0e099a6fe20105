import { one, type Sql } from '@minga/kernel/server';
import type { WallClock } from '../../contract';

/**
 * PostgreSQL reads what the clocks leap over as if they had not leapt yet (an hour later by the new clock), and what they show twice as
 * the second time. Calendars (RFC 5545) read it as the first, so the hour before is looked at with the offset of the day before.
 */
const INSTANT = `WITH late AS (SELECT $1::timestamp AS wall, $1::timestamp AT TIME ZONE $2 AS at),
  both_ways AS (SELECT wall, at, (wall - (((at - interval '1 day') AT TIME ZONE $2) - ((at - interval '1 day') AT TIME ZONE 'UTC'))) AT TIME ZONE 'UTC' AS early FROM late)
  SELECT CASE WHEN early < at AND early AT TIME ZONE $2 = wall THEN early ELSE at END AS at,
    CASE WHEN at AT TIME ZONE $2 <> wall THEN 'gap' WHEN early < at AND early AT TIME ZONE $2 = wall THEN 'overlap' ELSE 'plain' END AS clock FROM both_ways`;

export interface ReadClock {
  at: Date;
  clock: WallClock;
}

/**
 * The instant at which the wall clock of a zone shows this. A time that is leapt over becomes as much later as the clocks leap; of a time
 * that comes twice it is the first.
 * @param day ISO date
 * @param time `HH:MM`
 */
export const readClock = async (sql: Sql, { day, time, timeZone }: { day: string; time: string; timeZone: string }): Promise<ReadClock> =>
  (await one<ReadClock>(sql, INSTANT, [`${day}T${time}`, timeZone]))!;

/** What the wall clock of a session's zone shows at its start, as `day` and `time`. */
export const WALL_COLUMNS = `to_char(s.starts_at AT TIME ZONE s.time_zone, 'YYYY-MM-DD') AS day, to_char(s.starts_at AT TIME ZONE s.time_zone, 'HH24:MI') AS time`;
