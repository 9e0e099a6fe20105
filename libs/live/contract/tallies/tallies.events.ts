import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

/** In `session-counts:ID`, which nobody reads: votes went over to another question, or a question came from nobody. The consumer of tallies tells the session. */
export const countedEvents = {
  'live.counted': { version: 1, payload: z.object({ sessionId: Id, kind: z.enum(['question', 'asked']), id: Id }) },
} as const;
