import * as z from 'zod/mini';
import { defineRoutes, Id, text } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';
import { REASON_LENGTH } from '../words';

const Done = z.object({ accountId: Id });

export const deskRoutes = defineRoutes({
  removeFromRoom: {
    method: 'POST',
    path: '/api/live/:sessionId/removals',
    summary: 'Takes somebody out of the room, with a reason that is kept and that they are told. Moderators only.',
    params: SessionParams,
    body: z.object({ accountId: Id, reason: text(REASON_LENGTH) }),
    response: Done,
  },
  letIn: {
    method: 'POST',
    path: '/api/live/:sessionId/removals/:accountId/lift',
    summary: 'Lets somebody who was taken out come in again. Moderators only.',
    params: z.object({ sessionId: Id, accountId: Id }),
    body: z.object({}),
    response: Done,
  },
  lockRoom: {
    method: 'POST',
    path: '/api/live/:sessionId/lock',
    summary: 'Closes the room to whoever is not in it and was not named for the session, or opens it. Moderators only.',
    params: SessionParams,
    body: z.object({ locked: z.boolean() }),
    response: z.object({ locked: z.boolean() }),
  },
  handOver: {
    method: 'POST',
    path: '/api/live/:sessionId/lead',
    summary: 'Puts somebody who is in the room in charge, oneself included; who was no moderator becomes one. Moderators only.',
    params: SessionParams,
    body: z.object({ accountId: Id }),
    response: Done,
  },
});
