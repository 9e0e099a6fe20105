import { insist } from '@minga/groups/server';
import { cursorOf, type Actor, type Db, type SiteSettingsStore, type Sql } from '@minga/kernel/server';
import { canWithRequest, sideOf, type Wait, type WaitsView } from '../../contract';
import { requestRooms } from '../requests/page.queries';
import { requestFacts, requestFor } from '../requests/requests.access';
import { dueSql, IDLE_POINTS, type IdlePoint } from './idle';

interface Found {
  what: string | null;
  since: Date;
  reminded: Date | null;
}

const waiting = (point: IdlePoint): string => `SELECT due.what, due.since, (SELECT min(n.at) FROM exchange_reminder n
    WHERE n.request_id = due.request_id AND n.kind = '${point.kind}' AND n.occasion = due.occasion) AS reminded
  FROM (${dueSql(point)}) due WHERE due.request_id = $2 ORDER BY due.since`;

async function waitsAt(sql: Sql, point: IdlePoint, after: number, requestId: string): Promise<Wait[]> {
  const found = await sql.query<Found & Record<string, unknown>>(waiting(point), [after, requestId]);
  return found.map(({ what, since, reminded }) => ({ kind: point.kind, whose: point.whose, what, since: since.toISOString(), reminded: reminded?.toISOString() ?? null }));
}

/** What waits too long, for those who are in on it. Whether a side has evaluated is its own business until the seal is broken. */
export function waitsOf(db: Db, settings: SiteSettingsStore, actor: Actor, requestId: string): Promise<WaitsView> {
  return db.snapshot(async (sql) => {
    const row = await requestFor(sql, actor, requestId, 'view');
    insist(canWithRequest(actor, 'partake', requestFacts(row)));
    const side = sideOf(row.parties);
    const points = IDLE_POINTS.filter(({ kind, whose }) => kind !== 'evaluation-due' || whose === side);
    const waits = await Promise.all(points.map((point) => waitsAt(sql, point, settings.get(point.setting), requestId)));
    return { cursor: await cursorOf(sql, requestRooms(actor, row)), waits: waits.flat() };
  });
}
