import { newId } from '@minga/kernel/contract';
import { accountIdOf, one, type Tx } from '@minga/kernel/server';
import { cardJoins, cardsOf } from '@minga/people/server';
import type { Turn, TurnKind } from '../../contract';
import { tellRoom } from '../events';
import type { SessionRow } from '../session/session.rows';
import { spokenBy } from './floor.queries';

const SPENT = 'spent_ms + CASE WHEN running_since IS NULL THEN 0 ELSE extract(epoch FROM $2::timestamptz - running_since) * 1000 END';
const END = `UPDATE live_turn SET ended_at = $2, spent_ms = ${SPENT}, running_since = NULL WHERE session_id = $1 AND ended_at IS NULL RETURNING id, account_id`;
const BEGIN = `INSERT INTO live_turn (id, session_id, account_id, stakeholder_group, country, item_id, hand_id, kind, began_at, running_since, limit_seconds, given_by)
  SELECT $1, $2, a.id, a_o.stakeholder_group, a.country, (SELECT id FROM live_item WHERE session_id = $2 AND started_at IS NOT NULL AND ended_at IS NULL), $4, $5, $6, $6, $7, $8
  FROM account a ${cardJoins('a')} WHERE a.id = $3 RETURNING item_id`;
const HALT = `UPDATE live_turn SET spent_ms = ${SPENT}, running_since = NULL WHERE session_id = $1 AND ended_at IS NULL`;
const RUN = 'UPDATE live_turn SET running_since = $2 WHERE session_id = $1 AND ended_at IS NULL';

/** Takes the floor back from who has it, and tells what they have spoken by now. @returns who had it */
export async function endTurn(tx: Tx, sessionId: string, at: Date): Promise<string | null> {
  const ended = await one<{ id: string; account_id: string }>(tx, END, [sessionId, at]);
  if (!ended) return null;
  tellRoom(tx, sessionId, 'live.turn-ended', { turnId: ended.id, at: at.toISOString(), spoken: await spokenBy(tx, sessionId, ended.account_id) });
  return ended.account_id;
}

export interface NewTurn {
  accountId: string;
  handId: string | null;
  kind: TurnKind;
  at: Date;
}

/** Gives the floor, which nobody has, to somebody, with the session's limit. */
export async function beginTurn(tx: Tx, { id: sessionId, speak_seconds }: SessionRow, { accountId, handId, kind, at }: NewTurn): Promise<Turn> {
  const id = newId();
  const row = (await one<{ item_id: string | null }>(tx, BEGIN, [id, sessionId, accountId, handId, kind, at, speak_seconds, accountIdOf(tx.actor)]))!;
  const person = (await cardsOf(tx, [accountId])).get(accountId)!;
  const now = at.toISOString();
  const turn: Turn = { id, person, kind, itemId: row.item_id, beganAt: now, runningSince: now, spentMs: 0, limitSeconds: speak_seconds };
  tellRoom(tx, sessionId, 'live.turn-began', { turn });
  return turn;
}

/** A pause halts the turn's clock, and going on lets it run again. Told by `live.moved`. */
export const haltTurn = (tx: Tx, sessionId: string, at: Date) => tx.query(HALT, [sessionId, at]);
export const runTurn = (tx: Tx, sessionId: string, at: Date) => tx.query(RUN, [sessionId, at]);
