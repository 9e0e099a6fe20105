import { rooms, type SubjectRef } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { moderationEvents, type ModerationEvent } from '../contract';

type PayloadOf<T extends ModerationEvent['type']> = Extract<ModerationEvent, { type: T }>['payload'];

/** Tells a room; erasing the subject takes what was told of it out of the log. */
export function tell<T extends ModerationEvent['type']>(tx: Tx, room: string, type: T, payload: PayloadOf<T>, subject: SubjectRef): void {
  tx.emit(room, { type, version: moderationEvents[type].version, payload }, subject);
}

export const QUEUE = 'moderation';
/** Id of the stewards' queue among the rooms `moderation:…`. */
export const SITE = rooms.siteModeration().slice(QUEUE.length + 1);
