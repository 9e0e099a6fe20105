import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { requestRef, tell } from '../events';

type Around = 'exchange.offers' | 'exchange.questions' | 'exchange.funding';

/** Tells everybody who may have the request before them that something of it changed; what, each fetches for themselves. */
export function tellDeal(tx: Tx, requestId: string, type: Around): void {
  for (const room of [rooms.request(requestId), rooms.requestParties(requestId), rooms.exchangeDesk()]) tell(tx, room, type, { requestId }, requestRef(requestId));
}

/** The same of what only the parties and the stewards may know. */
export function tellParties(tx: Tx, requestId: string): void {
  for (const room of [rooms.requestParties(requestId), rooms.exchangeDesk()]) tell(tx, room, 'exchange.agreement', { requestId }, requestRef(requestId));
}
