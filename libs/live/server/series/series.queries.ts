import { one, type Actor, type Sql } from '@minga/kernel/server';
import { runsSession, type SessionView } from '../../contract';
import { sessionAddress, sessionFacts, type SessionRow } from '../session/session.rows';

/** A season of weekly ones. */
const MOST_COMING = 12;

/** Those after it that the reader may know of: drafts are for who runs them. */
const AFTER = `o.series_id = s.series_id AND o.series_day > s.series_day AND ($2 OR (o.state <> 'draft' AND o.audience = ANY($3::text[])))`;
const SERIES = `SELECT r.every, (SELECT count(*)::int FROM live_session o WHERE ${AFTER} AND o.state IN ('draft', 'scheduled')) AS later,
    ARRAY(SELECT json_build_object('id', o.id, 'title', o.title, 'startsAt', o.starts_at, 'state', o.state) FROM live_session o
      WHERE ${AFTER} AND o.state IN ('draft', 'scheduled', 'cancelled') ORDER BY o.series_day LIMIT ${MOST_COMING}) AS coming
  FROM live_session s JOIN live_series r ON r.id = s.series_id WHERE s.id = $1`;

type Series = NonNullable<SessionView['series']>;
interface Coming extends Omit<Series['coming'][number], 'address'> {
  id: string;
  title: string;
}

/** How a session recurs and what comes after it; null when it is a single one. */
export async function seriesPart(sql: Sql, actor: Actor, row: SessionRow): Promise<Series | null> {
  const found = await one<Omit<Series, 'coming'> & { coming: Coming[] }>(sql, SERIES, [row.id, runsSession(actor, sessionFacts(row)), actor.audiences]);
  if (!found) return null;
  const coming = found.coming.map(({ id, title, startsAt, state }) => ({ address: sessionAddress(id, title), startsAt: new Date(startsAt).toISOString(), state }));
  return { ...found, coming };
}
