import { conflict, notFound, rooms } from '@minga/kernel/contract';
import type { AccountActor, Actor, Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canWithEngagement, sideOf, type EngagementVerb, type Side } from '../../contract';
import { requestRef, tell } from '../events';
import { account, lockedRequestFor } from '../requests/requests.access';
import type { RequestRow } from '../requests/request.rows';

/** Who works on what, with the request's row locked: nothing of it moves meanwhile. */
export interface AtWork {
  actor: AccountActor;
  row: RequestRow;
}

/** @throws Refusal 401, 403, 404 */
export async function lockedWork(tx: Tx, actor: Actor, requestId: string, verb: EngagementVerb): Promise<AtWork> {
  const who = account(actor);
  const row = await lockedRequestFor(tx, actor, requestId, 'view');
  // Whoever has no part in it is told so before they are told its state
  insist(canWithEngagement(who, verb, row));
  return { actor: who, row };
}

/** The side on which the policy let them. */
export function ownSide(row: RequestRow): Side {
  const side = sideOf(row.parties);
  if (!side) throw conflict('not-in-this-state', { state: row.state });
  return side;
}

/** Tells the parties and the stewards' desk; every reader of the request too, when it is for them. */
export function tellEngaged(tx: Tx, requestId: string, everybody: boolean): void {
  const near = [rooms.requestParties(requestId), rooms.exchangeDesk(), ...(everybody ? [rooms.request(requestId)] : [])];
  for (const room of near) tell(tx, room, 'exchange.engaged', { requestId }, requestRef(requestId));
}

/** What a statement found, or 404: an id of another request's thing is no id. */
export function foundOr404<T>(rows: readonly T[]): T {
  const row = rows[0];
  if (row === undefined) throw notFound();
  return row;
}
