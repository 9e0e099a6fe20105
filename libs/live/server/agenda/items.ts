import { one, type Tx } from '@minga/kernel/server';
import { tellRoom } from '../events';
import { tellDoor } from '../list/door';
import { agendaOf } from '../session/page.queries';

const UNDER_WAY = 'started_at IS NOT NULL AND ended_at IS NULL';
const SPENT = 'spent_ms + CASE WHEN running_since IS NULL THEN 0 ELSE extract(epoch FROM $2::timestamptz - running_since) * 1000 END';
const HALT = `UPDATE live_item SET spent_ms = ${SPENT}, running_since = NULL WHERE session_id = $1 AND ${UNDER_WAY}`;
const RUN = `UPDATE live_item SET running_since = $2 WHERE session_id = $1 AND ${UNDER_WAY} RETURNING id`;
const END = `UPDATE live_item SET spent_ms = ${SPENT}, running_since = NULL, ended_at = $2 WHERE session_id = $1 AND ${UNDER_WAY} RETURNING id`;
const BEGIN = `UPDATE live_item SET started_at = $2, running_since = $2 WHERE id = (
  SELECT id FROM live_item WHERE session_id = $1 AND started_at IS NULL ORDER BY position LIMIT 1) RETURNING id`;

const idOf = async (tx: Tx, text: string, sessionId: string, at: Date): Promise<string | null> => (await one<{ id: string }>(tx, text, [sessionId, at]))?.id ?? null;

/** The clock of the item under way stands. */
export const haltItem = (tx: Tx, sessionId: string, at: Date) => tx.query(HALT, [sessionId, at]);
/** It goes on. @returns the item; null when none is under way */
export const runItem = (tx: Tx, sessionId: string, at: Date) => idOf(tx, RUN, sessionId, at);
/** The item under way is over. @returns which; null when none was */
export const endItem = (tx: Tx, sessionId: string, at: Date) => idOf(tx, END, sessionId, at);
/** The first of those to come begins. @returns which; null when none is left */
export const beginItem = (tx: Tx, sessionId: string, at: Date) => idOf(tx, BEGIN, sessionId, at);

/** Tells the room, and who sees it from outside, the agenda as it stands now. */
export async function tellAgenda(tx: Tx, sessionId: string): Promise<void> {
  tellRoom(tx, sessionId, 'live.agenda', { items: await agendaOf(tx, sessionId) });
  await tellDoor(tx, sessionId);
}
