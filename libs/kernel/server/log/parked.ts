import { system } from '../actor';
import type { Db } from '../db/db';
import { one, type Sql } from '../db/sql';
import type { Tx } from '../db/tx';
import type { Consumer } from './consumer';
import { EVENT_COLUMNS, toLoggedEvent, type EventRow } from './events';

/** An event that a consumer could not take, however often, and has passed. */
export interface ParkedEvent {
  consumer: string;
  eventId: string;
  /** Null when the log no longer keeps the event. */
  type: string | null;
  room: string | null;
  error: string;
}

const PARKED = `SELECT f.consumer, f.event_id AS "eventId", e.type, e.room, f.error FROM consumer_failure f
  LEFT JOIN event e ON e.id = f.event_id WHERE f.parked ORDER BY f.event_id, f.consumer`;
/** Waits for whoever moves this consumer along, and keeps it from going on meanwhile. */
const HOLD = 'SELECT 1 FROM consumer_cursor WHERE name = $1 FOR UPDATE';
/** Gone when another process has taken it meanwhile. */
const CLAIM = 'DELETE FROM consumer_failure WHERE consumer = $1 AND event_id = $2 AND parked RETURNING event_id';
const EVENT = `SELECT ${EVENT_COLUMNS} FROM event e WHERE e.id = $1`;
const NOTE = 'UPDATE consumer_failure SET attempts = attempts + 1, error = $3, at = now() WHERE consumer = $1 AND event_id = $2';

export const parkedEvents = (sql: Sql): Promise<ParkedEvent[]> => sql.query<ParkedEvent>(PARKED);

/** Hands the event to its consumer once more; what it does and the end of the parking are one transaction. */
async function take(tx: Tx, consumer: Consumer, eventId: string): Promise<void> {
  await tx.query(HOLD, [consumer.name]);
  if ((await tx.query(CLAIM, [consumer.name, eventId])).length === 0) return;
  const row = await one<EventRow>(tx, EVENT, [eventId]);
  if (row) await consumer.handle(tx, [toLoggedEvent(row)]);
}

/** @returns whether the consumer took it; if not, it stays parked with the new error */
export async function retryParked(db: Db, consumer: Consumer, { eventId }: ParkedEvent): Promise<boolean> {
  try {
    await db.write(system(`consumer:${consumer.name}`), (tx) => take(tx, consumer, eventId));
    return true;
  } catch (error) {
    await db.query(NOTE, [consumer.name, eventId, String(error)]);
    return false;
  }
}
