import * as z from 'zod/mini';

/** Has a place, or waits for one. */
export const SignUpPlace = z.enum(['in', 'waiting']);
export type SignUpPlace = z.infer<typeof SignUpPlace>;

export const SignUps = z.object({
  /** How many have a place, and how many wait for one. */
  people: z.number(),
  waiting: z.number(),
  mine: z.nullable(SignUpPlace),
});
export type SignUps = z.infer<typeof SignUps>;
