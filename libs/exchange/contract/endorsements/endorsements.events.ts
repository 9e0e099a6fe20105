import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';

/** In the expert’s public room and `exchange:main`: an endorsement came or went. Names what it is of, says nothing of it. */
export const endorsementEvents = { 'exchange.endorsed': { version: 1, payload: z.object({ expertId: Id, termId: Id }) } } as const;
