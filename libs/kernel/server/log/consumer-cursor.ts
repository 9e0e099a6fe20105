import type { Tx } from '../db/tx';
import { one, type Sql } from '../db/sql';
import { EVENT_COLUMNS_BUT_PAYLOAD, type EventRow } from './events';

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
const HORIZON = `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin, EXISTS (
  SELECT 1 FROM event e WHERE e.epoch = $1 AND e.xid >= $2::xid8 AND e.xid < pg_snapshot_xmin(pg_current_snapshot())) AS news`;
/**
 * The first transaction of the window that told a room something after one beyond the window did: between the two, some
 * third one still runs. It waits for that one, else a room's order would be broken from window to window.
 */
const OVERTAKEN = `SELECT later.xid::text AS xid FROM event beyond
  JOIN event later ON later.room = beyond.room AND later.seq > beyond.seq AND later.epoch = beyond.epoch
    AND later.xid >= $2::xid8 AND later.xid < $3::xid8
  WHERE beyond.epoch = $1 AND beyond.xid >= $3::xid8 ORDER BY later.xid LIMIT 1`;
/** The end of time for transaction ids: an earlier epoch is settled, all of its transactions have ended. */
const FOREVER = '18446744073709551615';
/** In row-id order, never in transaction-id order: ids are drawn under the heads' locks, transaction ids are not. What is not wanted comes without what it says. */
const WINDOW = `
SELECT ${EVENT_COLUMNS_BUT_PAYLOAD}, CASE WHEN e.type = ANY($6::text[]) THEN e.payload END AS payload FROM event e
WHERE e.epoch = $1 AND e.xid >= $2::xid8 AND e.xid < $3::xid8 AND e.id > $4
ORDER BY e.id LIMIT $5`;

export const makeCursor = (tx: Tx, name: string) => tx.query(MAKE, [name]);
export const takeCursor = (tx: Tx, name: string) => one<ConsumerCursor>(tx, TAKE, [name]);
export const readWindow = (tx: Tx, cursor: ConsumerCursor, types: readonly string[], most: number) =>
  tx.query<EventRow>(WINDOW, [cursor.epoch, cursor.low, cursor.high, cursor.last_id, most, types]);
export const moveCursor = (tx: Tx, name: string, cursor: ConsumerCursor) =>
  tx.query(MOVE, [name, cursor.epoch, cursor.low, cursor.high, cursor.last_id]);

/**
 * A look without a lock or a transaction id: whether a step would find anything, or anything of these types. Rows of
 * transactions that are not yet settled count, so that the step after them is not missed.
 */
const PEEK = `
SELECT c.epoch < $2 OR EXISTS (SELECT 1 FROM event e WHERE e.epoch = c.epoch AND e.xid >= c.high AND ($3::text[] IS NULL OR e.type = ANY($3)))
  OR EXISTS (SELECT 1 FROM event e WHERE e.epoch = c.epoch AND e.xid >= c.low AND e.xid < c.high AND e.id > c.last_id AND ($3::text[] IS NULL OR e.type = ANY($3))) AS news
FROM consumer_cursor c WHERE c.name = $1`;
/** @param types null: whatever there is */
export const hasNews = async (sql: Sql, name: string, epoch: number, types: readonly string[] | null): Promise<boolean> =>
  (await one<{ news: boolean }>(sql, PEEK, [name, epoch, types]))?.news ?? true;

/**
 * The next window after a finished one, or undefined when nothing is new. An empty window is not entered: our own
 * transaction draws an id too, so that the horizon rises with each look.
 */
export async function nextWindow(tx: Tx, cursor: ConsumerCursor, epoch: number): Promise<ConsumerCursor | undefined> {
  if (cursor.epoch < epoch) {
    if (cursor.high !== FOREVER) return { epoch: cursor.epoch, low: cursor.high, high: FOREVER, last_id: '0' };
    return { epoch: cursor.epoch + 1, low: '0', high: '0', last_id: '0' };
  }
  const horizon = (await one<{ xmin: string; news: boolean }>(tx, HORIZON, [cursor.epoch, cursor.high]))!;
  if (!horizon.news) return undefined;
  const high = await inOrder(tx, epoch, cursor.high, horizon.xmin);
  return high === cursor.high ? undefined : { epoch, low: cursor.high, high, last_id: '0' };
}

/** The highest end of a window from `low` in which no room's later event stands without its earlier ones. */
async function inOrder(tx: Tx, epoch: number, low: string, xmin: string): Promise<string> {
  for (let high = xmin; ; ) {
    const overtaken = await one<{ xid: string }>(tx, OVERTAKEN, [epoch, low, high]);
    if (!overtaken) return high;
    high = overtaken.xid;
  }
}
