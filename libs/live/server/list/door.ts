import { rooms } from '@minga/kernel/contract';
import type { Sql, Tx } from '@minga/kernel/server';
import type { SessionDoor } from '../../contract';
import { sessionRef, tell } from '../events';
import { attendancesOf } from '../presence/attendance.queries';

const ITEMS = `SELECT asked.id, (SELECT count(*)::int FROM live_item i WHERE i.session_id = asked.id) AS items,
    (SELECT json_build_object('position', i.position, 'title', i.title) FROM live_item i
      WHERE i.session_id = asked.id AND i.started_at IS NOT NULL AND i.ended_at IS NULL ORDER BY i.position LIMIT 1) AS item
  FROM unnest($1::uuid[]) AS asked(id)`;

/** How sessions are seen from outside, by their ids. */
export async function doorsOf(sql: Sql, ids: readonly string[]): Promise<Map<string, SessionDoor>> {
  if (ids.length === 0) return new Map();
  const attendances = await attendancesOf(sql, ids);
  const rows = await sql.query<{ id: string; items: number; item: SessionDoor['item'] }>(ITEMS, [ids]);
  return new Map(rows.map(({ id, items, item }) => [id, { attendance: attendances.get(id)!, item, items }]));
}

/** Tells who sees the session in a list how it stands now. */
export async function tellDoor(tx: Tx, sessionId: string): Promise<void> {
  const door = (await doorsOf(tx, [sessionId])).get(sessionId)!;
  tell(tx, rooms.sessionDoor(sessionId), 'live.door', { sessionId, door }, sessionRef(sessionId));
}
