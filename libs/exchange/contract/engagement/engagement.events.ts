import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

/**
 * In `request-parties:ID` and `exchange-desk:main`; in `request:ID` too when it is something that every reader of the request may see.
 * An evaluation that is sealed is told to its own side only, each in `account:ID`.
 */
export const engagementEvents = {
  'exchange.engaged': { version: 1, payload: z.object({ requestId: Id }) },
} as const;
