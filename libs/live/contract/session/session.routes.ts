import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText } from '@minga/kernel/contract';
import { REASON_LENGTH, SessionAct, SessionState } from '../words';
import { SessionView } from './session.views';

/** `{shortId}-{slug}`, `{shortId}` or the id itself. */
export const LONGEST_ADDRESS = 120;
export const SessionParams = z.object({ sessionId: Id });

export const sessionRoutes = defineRoutes({
  getSession: {
    method: 'GET',
    path: '/api/live/:address',
    summary: 'A live session with its agenda, who was named for it, and what the reader may do with it. By address part or id.',
    params: z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) }),
    response: SessionView,
  },
  actOnSession: {
    method: 'POST',
    path: '/api/live/:sessionId/acts',
    summary: 'Schedules, opens, starts, pauses, resumes, ends, cancels or restores a session, by the table of transitions.',
    params: SessionParams,
    body: z.object({ act: SessionAct, reason: z.optional(optionalText(REASON_LENGTH)) }),
    response: z.object({ id: Id, state: SessionState, address: z.string() }),
  },
});
