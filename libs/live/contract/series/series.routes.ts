import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';
import { REASON_LENGTH, SessionAct, SessionState } from '../words';

export const seriesRoutes = defineRoutes({
  actOnSeries: {
    method: 'POST',
    path: '/api/live/:sessionId/series/acts',
    summary: 'Schedules or cancels a session and those that follow it in its series; which are past that are left alone.',
    params: SessionParams,
    body: z.object({ act: SessionAct, reason: z.optional(optionalText(REASON_LENGTH)) }),
    response: z.object({ id: Id, state: SessionState, address: z.string(), moved: z.number() }),
  },
});
