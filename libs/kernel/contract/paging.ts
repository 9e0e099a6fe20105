import * as z from 'zod/mini';

/** The longest page that anybody may ask for: it bounds the work of one request. */
export const LONGEST_PAGE = 100;
export const PageSize = z.coerce.number().check(z.int(), z.gte(1), z.lte(LONGEST_PAGE));

/** A page by key: `next` and `previous` are opaque keys to pass back as `after` and `before`; null at an end. */
export const pageOf = <T extends z.core.$ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.nullable(z.string()), previous: z.nullable(z.string()) });
