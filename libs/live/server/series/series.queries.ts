import { one, type Sql } from '@minga/kernel/server';
import type { SessionView } from '../../contract';

const SERIES = `SELECT r.every, (SELECT count(*)::int FROM live_session o WHERE o.series_id = s.series_id AND o.series_day > s.series_day AND o.state IN ('draft', 'scheduled')) AS later
  FROM live_session s JOIN live_series r ON r.id = s.series_id WHERE s.id = $1`;

/** How a session recurs; null when it is a single one. */
export const seriesPart = async (sql: Sql, sessionId: string): Promise<SessionView['series']> => (await one<NonNullable<SessionView['series']>>(sql, SERIES, [sessionId])) ?? null;
