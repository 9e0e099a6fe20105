import type { Tx } from '../db/tx';
import { one } from '../db/sql';
import { CONSUMER_CHUNK } from './consumer';
import { EVENT_COLUMNS, type EventRow } from './events';

export interface ConsumerCursor {
  epoch: number;
  low: string;
  high: string;
  last_id: string;
}

const MAKE = `INSERT INTO consumer_cursor (name, epoch, low, high, last_id) VALUES ($1, 1, '0', '0', 0) ON CONFLICT DO NOTHING`;
/** Another process that holds the row is at work: leave it to it. */
const TAKE = 'SELECT epoch, low, high, last_id FROM consumer_cursor WHERE name = $1 FOR UPDATE SKIP LOCKED';
const MOVE = 'UPDATE consumer_cursor SET epoch = $2, low = $3, high = $4, last_id = $5, moved_at = now() WHERE name = $1';
/** Every transaction below xmin has ended, so that no row of a lower id can appear in the window later. */
const HORIZON = 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin';
/** The end of time for transaction ids: an earlier epoch is settled, all of its transactions have ended. */
const FOREVER = '18446744073709551615';
/** In row-id order, never in transaction-id order: ids are drawn under the heads' locks, transaction ids are not. */
const WINDOW = `
SELECT ${EVENT_COLUMNS} FROM event e
WHERE e.epoch = $1 AND e.xid >= $2::xid8 AND e.xid < $3::xid8 AND e.id > $4
ORDER BY e.id LIMIT ${CONSUMER_CHUNK}`;

export const makeCursor = (tx: Tx, name: string) => tx.query(MAKE, [name]);
export const takeCursor = (tx: Tx, name: string) => one<ConsumerCursor>(tx, TAKE, [name]);
export const readWindow = (tx: Tx, cursor: ConsumerCursor) =>
  tx.query<EventRow>(WINDOW, [cursor.epoch, cursor.low, cursor.high, cursor.last_id]);
export const moveCursor = (tx: Tx, name: string, cursor: ConsumerCursor) =>
  tx.query(MOVE, [name, cursor.epoch, cursor.low, cursor.high, cursor.last_id]);

/** The next window after a finished one, or undefined when nothing can be new. */
export async function nextWindow(tx: Tx, cursor: ConsumerCursor, epoch: number): Promise<ConsumerCursor | undefined> {
  if (cursor.epoch < epoch) {
    if (cursor.high !== FOREVER) return { epoch: cursor.epoch, low: cursor.high, high: FOREVER, last_id: '0' };
    return { epoch: cursor.epoch + 1, low: '0', high: '0', last_id: '0' };
  }
  const horizon = (await one<{ xmin: string }>(tx, HORIZON))!.xmin;
  if (BigInt(horizon) <= BigInt(cursor.high)) return undefined;
  return { epoch, low: cursor.high, high: horizon, last_id: '0' };
}
