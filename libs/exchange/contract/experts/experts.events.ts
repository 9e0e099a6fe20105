import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

/** In `person:ID` and `exchange:main`: an expert’s profile changed, came or went. Names who, says nothing of it. */
export const expertEvents = {
  'exchange.expert-changed': { version: 1, payload: z.object({ accountId: Id }) },
  /** In `organisation:ID` and `exchange:main`: what an organisation offers changed, came or went. */
  'exchange.capacity-changed': { version: 1, payload: z.object({ organisationId: Id }) },
  /** In `request:ID` and the expert’s own room: they were invited. */
  'exchange.invited': { version: 1, payload: z.object({ requestId: Id }) },
} as const;
