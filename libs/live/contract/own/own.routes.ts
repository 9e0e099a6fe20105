import * as z from 'zod/mini';
import { Cursor, defineRoutes, Id } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';

/** The reader's own part in a session, which no event of the session's room tells: votes, and what they asked without a name. */
export const OwnPart = z.object({
  cursor: Cursor,
  sessionId: Id,
  votedQuestions: z.array(Id),
  askedQuestions: z.array(Id),
  /** Poll → what they chose. */
  polls: z.record(z.string(), z.array(z.string())),
});
export type OwnPart = z.infer<typeof OwnPart>;

export const ownRoutes = defineRoutes({
  ownPart: {
    method: 'GET',
    path: '/api/live/:sessionId/own',
    summary: "The reader's own up-votes, questions and answers to polls in a session.",
    params: SessionParams,
    response: OwnPart,
  },
});

/**
 * In `account:ID`: their part is another; how they voted stands in no event. `counted`: what is to be counted anew because of it, for
 * the consumer of tallies. It is told here because hundreds vote at once, and would wait for one another in a room they share.
 */
export const ownEvents = {
  'live.own': { version: 1, payload: z.object({ sessionId: Id, counted: z.optional(z.object({ kind: z.enum(['question', 'poll']), id: Id })) }) },
} as const;
