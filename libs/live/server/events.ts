import { audience, rooms, type AudienceKey, type SubjectRef } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { liveEvents, type LiveEvent } from '../contract';

export const SESSION = 'session';
export const sessionRef = (id: string): SubjectRef => ({ type: SESSION, id });

/** People who raise hands and say something at once meet at the head of the session's room only; of ten connections they take these. */
export const ABREAST = 3;
/** Those who vote meet nowhere; they leave connections to everybody else, in whatever session. */
export const VOTING = { room: 'live-votes', abreast: 4 } as const;

type PayloadOf<T extends LiveEvent['type']> = Extract<LiveEvent, { type: T }>['payload'];

const DESK = 'session-desk:';

/** What the desk hears, those hear who may run the session without being named in it. */
const heardIn = (room: string): string[] => (room.startsWith(DESK) ? [room, rooms.sessionConveners(room.slice(DESK.length))] : [room]);

/** Tells a room; erasing the subject takes what was told of it out of the log. */
export function tell<T extends LiveEvent['type']>(tx: Tx, room: string, type: T, payload: PayloadOf<T>, subject?: SubjectRef): void {
  for (const to of heardIn(room)) tx.emit(to, { type, version: liveEvents[type].version, payload }, subject);
}

const GROUP_KEY = /^group:([0-9a-f-]{36})$/;

/** The rooms of the lists in which a session of this audience stands: also what is about something of a group’s members. */
export const listRooms = (seen: AudienceKey, groupId: string | null): string[] => [
  ...(seen === audience.public() ? [rooms.sessions()] : []),
  ...(seen === audience.network() ? [rooms.networkSessions()] : []),
  ...[groupId ?? GROUP_KEY.exec(seen)?.[1]].flatMap((id) => (id ? [rooms.group(id)] : [])),
];

/** Tells everybody in a session's room. */
export const tellRoom = <T extends LiveEvent['type']>(tx: Tx, sessionId: string, type: T, payload: PayloadOf<T>): void =>
  tell(tx, rooms.session(sessionId), type, payload, sessionRef(sessionId));
