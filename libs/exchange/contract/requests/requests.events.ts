import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';
import { RequestAct, RequestState } from '../words';

/**
 * In `request:ID`, `request-parties:ID`, `exchange-desk:main`, and in the room of the boards of who sees it (`exchange:main`,
 * `exchange:network`, the group's). What a view shows differs by reader, so events name what moved and every view fetches anew.
 */
export const requestEvents = {
  'exchange.moved': { version: 1, payload: z.object({ requestId: Id, act: RequestAct, state: RequestState }) },
  /** Its need, its followers or something counted on its row changed. */
  'exchange.changed': { version: 1, payload: z.object({ requestId: Id }) },
} as const;
