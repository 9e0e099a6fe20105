import type { RoomEvent } from '../../contract';

/** A row of the log as it comes from PostgreSQL (bigints as text). */
export interface EventRow {
  id: string;
  room: string;
  seq: string;
  type: string;
  version: number;
  payload: unknown;
  subject_type: string | null;
  subject_id: string | null;
  actor: string | null;
  at: Date;
}

/** An event with its place in the whole log and what it speaks of: what consumers get. */
export interface LoggedEvent extends RoomEvent {
  id: string;
  subject: { type: string; id: string } | null;
}

export const EVENT_COLUMNS_BUT_PAYLOAD = 'e.id, e.room, e.seq, e.type, e.version, e.subject_type, e.subject_id, e.actor, e.at';
export const EVENT_COLUMNS = `${EVENT_COLUMNS_BUT_PAYLOAD}, e.payload`;

export const toRoomEvent = (row: EventRow): RoomEvent => ({
  room: row.room,
  seq: Number(row.seq),
  at: row.at.toISOString(),
  actor: row.actor,
  body: { type: row.type, version: row.version, payload: row.payload },
});

export const toLoggedEvent = (row: EventRow): LoggedEvent => ({
  ...toRoomEvent(row),
  id: row.id,
  subject: row.subject_type && row.subject_id ? { type: row.subject_type, id: row.subject_id } : null,
});
