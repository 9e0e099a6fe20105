import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

const of = z.object({ requestId: Id });

/**
 * That something about offers, questions, agreement or funding changed; what, each reader fetches for themselves. The
 * agreement’s is told to the parties and the stewards’ desk only, the others also in `request:ID`.
 */
export const dealEvents = {
  'exchange.offers': { version: 1, payload: of },
  'exchange.questions': { version: 1, payload: of },
  'exchange.agreement': { version: 1, payload: of },
  'exchange.funding': { version: 1, payload: of },
} as const;
