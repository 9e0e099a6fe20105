import * as z from 'zod/mini';
import { defineRoutes, Instant } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { SessionParams } from '../session/session.routes';
import { SessionRole } from '../words';

/** Somebody who is in the room, or was taken out of it, as those who run it see them. */
export const RoomPerson = z.object({
  person: PersonCard,
  roles: z.array(SessionRole),
  /** May run the session. */
  runs: z.boolean(),
  present: z.boolean(),
  /** Why they were taken out; null: they were not. */
  removedFor: z.nullable(z.string()),
});
export type RoomPerson = z.infer<typeof RoomPerson>;

export const presenceRoutes = defineRoutes({
  enterRoom: {
    method: 'POST',
    path: '/api/live/:sessionId/enter',
    summary: 'Comes into the room. Coming in again changes nothing.',
    params: SessionParams,
    body: z.object({}),
    response: z.object({ present: z.literal(true), now: Instant }),
    // A page without script that is sent twice says twice where one is: an answer that was kept would leave who comes back outside.
    repeatable: true,
  },
  beatRoom: {
    method: 'POST',
    path: '/api/live/:sessionId/beat',
    summary: 'Says that one is still there, every half minute. `present` false: one had left, and may come in again.',
    params: SessionParams,
    body: z.object({}),
    response: z.object({ present: z.boolean(), now: Instant }),
  },
  leaveRoom: {
    method: 'POST',
    path: '/api/live/:sessionId/leave',
    summary: 'Leaves the room; with `soon`, unless one is back within seconds: a page that is closed may be about to be loaded again.',
    params: SessionParams,
    body: z.object({ soon: z.optional(z.boolean()) }),
    response: z.object({ present: z.boolean() }),
    repeatable: true,
  },
  roomPeople: {
    method: 'GET',
    path: '/api/live/:sessionId/people',
    summary: 'Who is in the room and who was taken out of it, by name. For those who run the session.',
    params: SessionParams,
    response: z.object({ items: z.array(RoomPerson) }),
  },
});
