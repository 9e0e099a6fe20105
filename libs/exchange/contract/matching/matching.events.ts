import * as z from 'zod/mini';

/** In `exchange:main`: stewards gave the parts of a score other weights. */
export const matchingEvents = { 'exchange.weights-changed': { version: 1, payload: z.object({}) } } as const;
