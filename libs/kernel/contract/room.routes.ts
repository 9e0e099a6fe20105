import * as z from 'zod/mini';
import { defineRoutes } from './route';

/** An event as answered over HTTP. */
export const RoomEventView = z.object({
  room: z.string(),
  seq: z.number(),
  at: z.string(),
  actor: z.nullable(z.string()),
  body: z.object({ type: z.string(), version: z.number(), payload: z.unknown() }),
});

export const roomRoutes = defineRoutes({
  /** The same as a socket's join, for readers without a socket. Who may not see the room is answered as if it were not there. */
  events: {
    method: 'GET',
    path: '/api/rooms/:room/events',
    summary: 'Events of a room after a sequence number',
    params: z.object({ room: z.string() }),
    query: z.object({ after: z.coerce.number().check(z.int(), z.nonnegative()) }),
    response: z.object({ seq: z.number(), events: z.array(RoomEventView), resync: z.boolean() }),
  },
});
