import * as z from 'zod/mini';

/** In `exchange:main`. Terms are named all over the slice: whoever has them before them fetches anew. */
export const taxonomyEvents = {
  'exchange.taxonomy-changed': { version: 1, payload: z.object({ version: z.number() }) },
} as const;
