import type { Cursor, RoomEvent } from '../../contract';
import type { Sql } from '../db/sql';
import { one } from '../db/sql';
import { EVENT_COLUMNS, toRoomEvent, type EventRow } from './events';

/** More missed events than this cost more than the page: the reader fetches it anew. */
export const CATCH_UP_MOST = 500;

const SINCE = `SELECT ${EVENT_COLUMNS} FROM event e WHERE e.room = $1 AND e.seq > $2 ORDER BY e.seq LIMIT ${CATCH_UP_MOST + 1}`;
const HEAD = 'SELECT seq FROM room_head WHERE room = $1';

export interface CaughtUp {
  /** The room's sequence as of this answer. */
  seq: number;
  events: RoomEvent[];
  /** The missed events are no longer kept, or too many: fetch the room's views anew. */
  resync: boolean;
}

/** The sequence of a room; 0 before its first event. */
export async function roomSeq(sql: Sql, room: string): Promise<number> {
  return Number((await one<{ seq: string }>(sql, HEAD, [room]))?.seq ?? 0);
}

const HEADS = 'SELECT room, seq FROM room_head WHERE room = ANY($1)';

/** A view's cursor over several rooms, in one statement: read it in the snapshot of the view's data. */
export async function cursorOf(sql: Sql, rooms: readonly string[]): Promise<Cursor> {
  const heads = await sql.query<{ room: string; seq: string }>(HEADS, [rooms]);
  const cursor: Cursor = Object.fromEntries(rooms.map((room) => [room, 0]));
  for (const head of heads) cursor[head.room] = Number(head.seq);
  return cursor;
}

/** What a reader who has seen `after` missed. Read head and events in one snapshot. */
export async function catchUp(sql: Sql, room: string, after: number): Promise<CaughtUp> {
  const seq = await roomSeq(sql, room);
  if (after >= seq) return { seq, events: [], resync: after > seq };
  const events = (await sql.query<EventRow>(SINCE, [room, after])).map(toRoomEvent);
  const whole = events.length <= CATCH_UP_MOST && events[0]?.seq === after + 1 && events.at(-1)?.seq === seq;
  return whole ? { seq, events, resync: false } : { seq, events: [], resync: true };
}
