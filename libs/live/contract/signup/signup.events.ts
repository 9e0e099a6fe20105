import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

export const signUpEvents = {
  /** Somebody signed up or no longer: the numbers that hold now. In `session:ID`; to whom it concerns in their own room as well. */
  'live.signed-up': { version: 1, payload: z.object({ sessionId: Id, people: z.number(), waiting: z.number() }) },
} as const;
