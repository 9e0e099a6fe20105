import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';
import { SessionQuestion } from './questions.views';

/** In `session:ID`, but for `live.question-author`, which is for `session-desk:ID`. An anonymous question comes from nobody. */
export const questionEvents = {
  'live.question-asked': { version: 1, payload: z.object({ sessionId: Id, question: SessionQuestion }) },
  /** Everything of it but its votes, which only tallies tell. */
  'live.question-changed': { version: 1, payload: z.object({ sessionId: Id, question: SessionQuestion }) },
  /** Up-votes as they stand, of those questions that got or lost some. */
  'live.question-tally': { version: 1, payload: z.object({ sessionId: Id, votes: z.array(z.object({ questionId: Id, votes: z.number() })) }) },
  /** Somebody asked without a name: the desk may look who. */
  'live.question-author': { version: 1, payload: z.object({ sessionId: Id, questionId: Id }) },
} as const;
