import { rooms, type SubjectRef } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { exchangeEvents, type ExchangeEvent } from '../contract';

export const REQUEST = 'request';
export const requestRef = (id: string): SubjectRef => ({ type: REQUEST, id });

type PayloadOf<T extends ExchangeEvent['type']> = Extract<ExchangeEvent, { type: T }>['payload'];

/** Tells a room; erasing the subject takes what was told of it out of the log. */
export function tell<T extends ExchangeEvent['type']>(tx: Tx, room: string, type: T, payload: PayloadOf<T>, subject?: SubjectRef): void {
  tx.emit(room, { type, version: exchangeEvents[type].version, payload }, subject);
}

/** Rooms of everybody who may have the request before them, other than the public board. */
const near = (id: string): string[] => [rooms.request(id), rooms.requestParties(id), rooms.exchangeDesk()];

/**
 * Tells everybody who may have a request before them, the board when it is (or was) public, and the group where it is announced.
 * What is told names the request and says nothing of it.
 */
export function tellAround<T extends 'exchange.moved' | 'exchange.changed'>(
  tx: Tx,
  id: string,
  onBoard: boolean,
  type: T,
  payload: PayloadOf<T>,
  groupId: string | null = null,
): void {
  for (const room of [...near(id), ...(onBoard ? [rooms.exchange()] : []), ...(groupId ? [rooms.group(groupId)] : [])]) tell(tx, room, type, payload, requestRef(id));
}
