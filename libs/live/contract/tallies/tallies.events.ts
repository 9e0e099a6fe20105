import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

/** In `session-counts:ID`, which nobody reads: votes came or went, or a question came from nobody. The consumer of tallies tells the session. */
export const countedEvents = {
  'live.counted': { version: 1, payload: z.object({ sessionId: Id, kind: z.enum(['question', 'poll', 'asked']), id: Id }) },
} as const;
