import { addressPart, type SubjectRef } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { groupsEvents, type GroupsEvent } from '../contract';

export const GROUP = 'group';
export const groupRef = (id: string): SubjectRef => ({ type: GROUP, id });

/** Path of a group's page. */
export const groupAddress = (id: string, name: string): string => `/g/${addressPart(id, name)}`;

type PayloadOf<T extends GroupsEvent['type']> = Extract<GroupsEvent, { type: T }>['payload'];

/** Tells a room of something that happened to a group; erasing the group finds the event by its subject. */
export function tell<T extends GroupsEvent['type']>(tx: Tx, room: string, type: T, payload: PayloadOf<T>): void {
  tx.emit(room, { type, version: groupsEvents[type].version, payload }, groupRef(payload.groupId));
}
