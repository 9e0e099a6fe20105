import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { sessionRef, tell } from '../events';
import { endHand } from '../floor/hands';
import { endTurn } from '../floor/turns';
import type { SessionRow } from '../session/session.rows';
import { keepLed } from './lead';

const CLOSE = 'UPDATE live_stay SET left_at = $3 WHERE session_id = $1 AND account_id = ANY($2::uuid[]) AND left_at IS NULL RETURNING account_id, runs';
const CLOSE_ALL = 'UPDATE live_stay SET left_at = $2 WHERE session_id = $1 AND left_at IS NULL';
const HANDS = 'SELECT id FROM live_hand WHERE session_id = $1 AND account_id = ANY($2::uuid[]) AND ended_at IS NULL ORDER BY raised_at, id';
const SPEAKS = 'SELECT 1 FROM live_turn WHERE session_id = $1 AND account_id = ANY($2::uuid[]) AND ended_at IS NULL';

/** Has the consumer of attendance count the session's room. */
export const countRoom = (tx: Tx, sessionId: string): void => tell(tx, rooms.sessionCounts(sessionId), 'live.came-or-left', { sessionId }, sessionRef(sessionId));

/** What ends when people are gone from the room: their wait, their turn, their being in charge. */
export async function goneFrom(tx: Tx, session: SessionRow, gone: readonly { account_id: string; runs: boolean }[], at: Date): Promise<void> {
  if (gone.length === 0) return;
  const ids = gone.map(({ account_id }) => account_id);
  for (const { id } of await tx.query<{ id: string }>(HANDS, [session.id, ids])) await endHand(tx, session, id, 'left', at);
  if ((await tx.query(SPEAKS, [session.id, ids])).length > 0) await endTurn(tx, session.id, at);
  countRoom(tx, session.id);
  if (gone.some(({ runs }) => runs)) await keepLed(tx, session, at);
}

/** Closes the stays of these people. The session's row is locked. */
export async function closeStays(tx: Tx, session: SessionRow, accountIds: readonly string[], at: Date): Promise<void> {
  const gone = await tx.query<{ account_id: string; runs: boolean }>(CLOSE, [session.id, accountIds, at]);
  await goneFrom(tx, session, gone, at);
}

/** Everybody goes: the session is over, which tells of it. */
export const closeAllStays = (tx: Tx, sessionId: string, at: Date) => tx.query(CLOSE_ALL, [sessionId, at]);
