import type { SubjectRef } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { discussionsEvents, type DiscussionsEvent } from '../contract';

export const TOPIC = 'topic';
export const POST = 'post';
export const topicRef = (id: string): SubjectRef => ({ type: TOPIC, id });
export const postRef = (id: string): SubjectRef => ({ type: POST, id });

export type PayloadOf<T extends DiscussionsEvent['type']> = Extract<DiscussionsEvent, { type: T }>['payload'];

/** Tells a room; `subject` is what the payload's words belong to, so that erasing it finds the event. */
export function tell<T extends DiscussionsEvent['type']>(tx: Tx, room: string, type: T, payload: PayloadOf<T>, subject: SubjectRef): void {
  tx.emit(room, { type, version: discussionsEvents[type].version, payload }, subject);
}
