import type { Sql, Tx } from '@minga/kernel/server';
import { orderQueue, type HandEnd, type QueueFacts, type QueuePlace } from '../../contract';
import { attendanceOf } from '../presence/attendance.queries';
import { tellRoom } from '../events';
import type { SessionRow } from '../session/session.rows';
import { handsOf, latestTurnOf, spokenIn, turnOf } from './floor.queries';

type Places = { handId: string; place: number | null }[];

const END = 'UPDATE live_hand SET ended_at = $3, ended_by = $4 WHERE id = $1 AND session_id = $2 AND ended_at IS NULL RETURNING raised_at';
const PASS = 'UPDATE live_hand SET passed = passed + 1 WHERE session_id = $1 AND ended_at IS NULL AND (raised_at, id) < ($2, $3::uuid)';
const PLACED = 'SELECT 1 FROM live_hand WHERE session_id = $1 AND ended_at IS NULL AND place IS NOT NULL AND id <> $2 LIMIT 1';
const PUT = 'UPDATE live_hand SET place = $2 WHERE id = $1';

/** All that the order of a session's queue follows from. */
export const queueFacts = async (sql: Sql, { id, queue_mode }: Pick<SessionRow, 'id' | 'queue_mode'>): Promise<QueueFacts> => ({
  queueMode: queue_mode,
  hands: await handsOf(sql, id),
  spoken: await spokenIn(sql, id),
  turn: await turnOf(sql, id),
  latestTurnId: await latestTurnOf(sql, id),
  attendance: await attendanceOf(sql, id),
});

/** Where the hands that a moderator placed stand in this order. */
const placesIn = (order: readonly QueuePlace['hand'][]): Places =>
  order.flatMap(({ id, place }, index) => (place !== null && place !== index + 1 ? [{ handId: id, place: index + 1 }] : []));

async function put(tx: Tx, places: Places): Promise<Places> {
  for (const { handId, place } of places) await tx.query(PUT, [handId, place]);
  return places;
}

/** Somebody goes from the queue: who was placed by hand behind them moves up with the others. */
async function closeGap(tx: Tx, session: SessionRow, handId: string, at: Date): Promise<Places> {
  if ((await tx.query(PLACED, [session.id, handId])).length === 0) return [];
  const order = orderQueue(await queueFacts(tx, session), at.getTime()).map(({ hand }) => hand);
  return put(tx, placesIn(order.filter(({ id }) => id !== handId)));
}

/** Ends somebody's wait and tells of it. @returns false when they waited no longer */
export async function endHand(tx: Tx, session: SessionRow, handId: string, by: HandEnd, at: Date): Promise<boolean> {
  const places = await closeGap(tx, session, handId, at);
  const [ended] = await tx.query<{ raised_at: Date }>(END, [handId, session.id, at, by]);
  if (!ended) return false;
  if (by === 'given') await tx.query(PASS, [session.id, ended.raised_at, handId]);
  tellRoom(tx, session.id, 'live.hand-ended', { handId, by, places });
  return true;
}

/** Puts a hand where a moderator wants it, or back under the rule (`place` null). */
export async function placeHand(tx: Tx, session: SessionRow, handId: string, place: number | null, at: Date): Promise<void> {
  const facts = await queueFacts(tx, session);
  const others = orderQueue({ ...facts, hands: facts.hands.filter(({ id }) => id !== handId) }, at.getTime()).map(({ hand }) => hand);
  const hand = facts.hands.find(({ id }) => id === handId)!;
  const wanted = place === null ? null : Math.min(place, facts.hands.length);
  const order = wanted === null ? others : others.toSpliced(wanted - 1, 0, { ...hand, place: wanted });
  const places = [{ handId, place: wanted }, ...placesIn(order)];
  tellRoom(tx, session.id, 'live.hand-moved', { places: await put(tx, places) });
}
