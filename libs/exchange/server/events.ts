import { audience, rooms, type AudienceKey, type SubjectRef } from '@minga/kernel/contract';
import type { Actor, Tx } from '@minga/kernel/server';
import { exchangeEvents, type ExchangeEvent } from '../contract';

export const REQUEST = 'request';
export const requestRef = (id: string): SubjectRef => ({ type: REQUEST, id });

type PayloadOf<T extends ExchangeEvent['type']> = Extract<ExchangeEvent, { type: T }>['payload'];

/** Tells a room; erasing the subject takes what was told of it out of the log. */
export function tell<T extends ExchangeEvent['type']>(tx: Tx, room: string, type: T, payload: PayloadOf<T>, subject?: SubjectRef): void {
  tx.emit(room, { type, version: exchangeEvents[type].version, payload }, subject);
}

/** Rooms of everybody who may have the request before them, other than the boards. */
const near = (id: string): string[] => [rooms.request(id), rooms.requestParties(id), rooms.exchangeDesk()];

const GROUP_KEY = /^group:([0-9a-f-]+)$/;

/** The room in which the boards of those who hold a key hear of requests; undefined for keys of a few, who hear of them elsewhere. */
export function boardRoomOf(key: AudienceKey): string | undefined {
  if (key === audience.public()) return rooms.exchange();
  if (key === audience.network()) return rooms.exchangeNetwork();
  const groupId = GROUP_KEY.exec(key)?.[1];
  return groupId && rooms.group(groupId);
}

/** Where a reader’s board hears of what is on it: a room for each of their keys, and their own for what they follow. */
export const boardRoomsOf = (actor: Actor): string[] => [
  ...actor.audiences.flatMap((key) => boardRoomOf(key) ?? []),
  ...(actor.kind === 'account' ? [rooms.account(actor.id)] : []),
];

/**
 * Tells everybody who may have a request before them, the boards of those who see (or saw) it, and the group where it is announced.
 * What is told names the request and says nothing of it.
 */
export function tellAround<T extends 'exchange.moved' | 'exchange.changed'>(
  tx: Tx,
  id: string,
  seenBy: readonly AudienceKey[],
  type: T,
  payload: PayloadOf<T>,
  groupId: string | null = null,
): void {
  const boards = seenBy.flatMap((key) => boardRoomOf(key) ?? []);
  for (const room of new Set([...near(id), ...boards, ...(groupId ? [rooms.group(groupId)] : [])])) tell(tx, room, type, payload, requestRef(id));
}
