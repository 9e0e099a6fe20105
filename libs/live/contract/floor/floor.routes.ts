import * as z from 'zod/mini';
import { defineRoutes, Id } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';
import { LONGEST_SPEAK_SECONDS, QueueMode, SHORTEST_SPEAK_SECONDS } from '../words';
import { HandKind } from './floor.words';

const HandParams = z.object({ sessionId: Id, handId: Id });
const SpeakSeconds = z.number().check(z.int(), z.minimum(SHORTEST_SPEAK_SECONDS, { error: 'too-short' }), z.maximum(LONGEST_SPEAK_SECONDS, { error: 'too-long' }));
/** More places than a queue has stand for its end. */
const MOST_PLACES = 10_000;
/** Given to a turn at a time. */
export const EXTEND_TURN_SECONDS = 60;

export const floorRoutes = defineRoutes({
  raiseHand: {
    method: 'POST',
    path: '/api/live/:sessionId/hands',
    summary: 'Asks for the floor: to speak, to answer who has it, or for a point of order. One hand a person waits at a time.',
    params: SessionParams,
    body: z.object({ kind: HandKind }),
    response: z.object({ handId: Id }),
  },
  lowerHand: {
    method: 'POST',
    path: '/api/live/:sessionId/hands/:handId/lower',
    summary: 'Takes a hand down: one’s own, or as moderator anybody’s.',
    params: HandParams,
    body: z.object({}),
    response: z.object({ handId: Id }),
  },
  moveHand: {
    method: 'POST',
    path: '/api/live/:sessionId/hands/:handId/move',
    summary: 'Puts a hand at a place of the queue, which is marked; null puts it back under the rule. Moderators only.',
    params: HandParams,
    body: z.object({ place: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(MOST_PLACES))) }),
    response: z.object({ handId: Id }),
  },
  giveFloor: {
    method: 'POST',
    path: '/api/live/:sessionId/floor',
    summary: 'Gives the floor to a hand, or to somebody in the room without one; who had it is thanked. `after` is the turn that the moderator saw.',
    params: SessionParams,
    body: z.object({ after: z.nullable(Id), handId: z.optional(Id), accountId: z.optional(Id) }),
    response: z.object({ turnId: Id }),
  },
  endTurn: {
    method: 'POST',
    path: '/api/live/:sessionId/floor/:turnId/end',
    summary: 'Thanks who has the floor, or gives one’s own back.',
    params: z.object({ sessionId: Id, turnId: Id }),
    body: z.object({}),
    response: z.object({ turnId: Id }),
  },
  extendTurn: {
    method: 'POST',
    path: '/api/live/:sessionId/floor/:turnId/extend',
    summary: 'Gives who has the floor more time. Moderators only.',
    params: z.object({ sessionId: Id, turnId: Id }),
    body: z.object({ seconds: SpeakSeconds }),
    response: z.object({ limitSeconds: z.number() }),
  },
  setQueue: {
    method: 'POST',
    path: '/api/live/:sessionId/queue',
    summary: 'Sets how the queue is ordered, whether hands may be raised, and how long a turn is. Moderators only.',
    params: SessionParams,
    body: z.object({ mode: z.optional(QueueMode), closed: z.optional(z.boolean()), speakSeconds: z.optional(SpeakSeconds) }),
    response: z.object({ mode: QueueMode, closed: z.boolean(), speakSeconds: z.number() }),
  },
});
