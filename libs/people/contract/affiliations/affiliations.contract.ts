import * as z from 'zod/mini';
import { Id, Instant, Language, pageOf } from '@minga/kernel/contract';
import { Country } from '../country';
import { PersonCard } from '../person.contract';
import { StakeholderGroup } from '../stakeholder-group';

/** How an affiliation came to be verified. */
export const VERIFIED_HOW = ['domain', 'steward', 'representative'] as const;
export const VerifiedHow = z.enum(VERIFIED_HOW);
export type VerifiedHow = z.infer<typeof VerifiedHow>;

/** An affiliation that waits for somebody to say that it is so, with what speaks for it. */
export const Claim = z.object({
  affiliationId: Id,
  person: PersonCard,
  title: z.string(),
  lang: Language,
  since: Instant,
  organisation: z.object({
    id: Id,
    name: z.string(),
    lang: Language,
    address: z.string(),
    stakeholderGroup: StakeholderGroup,
    country: z.nullable(Country),
    proposed: z.boolean(),
  }),
  /** Domain of the person's verified address; null where none is verified, or where it is mail for everybody. */
  domain: z.nullable(z.string()),
  /** Domains of the organisation. */
  domains: z.array(z.string()),
  /** Others who are verified for the organisation: the first few, and how many in all. */
  colleagues: z.array(z.object({ handle: z.string(), name: z.string() })),
  verified: z.number(),
  /** How often a claim of this person to this organisation was refused. */
  refusals: z.number(),
});
export type Claim = z.infer<typeof Claim>;

export const ClaimsPage = pageOf(Claim);
export type ClaimsPage = z.infer<typeof ClaimsPage>;
