import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

/**
 * What is done about a person, and what they make of it. In their own room and in `moderation:site`; chairs hear of appeals
 * in `moderation:GROUP`. It names whom it concerns and says nothing: who may see it fetches.
 */
export const conductEvents = {
  'conduct.moved': { version: 1, payload: z.object({ accountId: Id }) },
  'appeal.moved': { version: 1, payload: z.object({ appealId: Id }) },
} as const;
