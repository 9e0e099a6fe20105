import * as z from 'zod/mini';
import { Country, StakeholderGroup } from '@minga/people/contract';

/** How long public requests took, from the day they opened. Medians; null where none came so far. */
const times = {
  requests: z.number(),
  delivered: z.number(),
  /** Hours to the first offer. */
  firstOffer: z.nullable(z.number()),
  /** Days to the signed agreement. */
  agreement: z.nullable(z.number()),
  /** Days to the delivery. */
  delivery: z.nullable(z.number()),
};
export const Times = z.object(times);
export type Times = z.infer<typeof Times>;

export const Flow = z.object({ from: Country, to: Country, times: z.number() });
export type Flow = z.infer<typeof Flow>;

export const FiguresView = z.object({
  all: Times,
  /** By the theme’s label in the reader’s language. */
  themes: z.array(z.object({ theme: z.string(), ...times })),
  countries: z.array(z.object({ country: Country, ...times })),
  stakeholderGroups: z.array(z.object({ stakeholderGroup: StakeholderGroup, ...times })),
  /** Who helps (`from`) whom (`to`): accepted offers between countries, most first. Help within a country is not among them. */
  flows: z.array(Flow),
});
export type FiguresView = z.infer<typeof FiguresView>;
