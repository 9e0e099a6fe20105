import * as z from 'zod/mini';
import { Cursor, Id, Language, PageSize, optionalText, pageOf, text, wellFormed } from '@minga/kernel/contract';
import { Country } from '../country';
import { ACRONYM_LENGTH, LONGEST_QUERY, Organisation, OrganisationName } from '../organisation.contract';
import { PersonCard } from '../person.contract';
import { StakeholderGroup } from '../stakeholder-group';

export const ABOUT_LENGTH = 600;
/** The longest address of a site that browsers and servers agree on. */
const LONGEST_SITE = 2000;
/** The longest name that DNS knows, with room for a dot at its end. */
const LONGEST_DOMAIN = 254;
export const REASON_LENGTH = 500;

/** A site's address with scheme; only the web's, since it becomes a link. An empty one is none. */
const isSite = (address: string): boolean => {
  if (address === '') return true;
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && new URL(address).username === '';
};
const Site = optionalText(LONGEST_SITE).check(z.refine(isSite, { error: 'invalid-site' }));

/** A domain as somebody writes it; the server says whether it is one. */
const WrittenDomain = z.string().check(
  z.trim(),
  z.minLength(1, { error: 'required' }),
  z.maxLength(LONGEST_DOMAIN, { error: 'too-long' }),
  z.refine(wellFormed, { error: 'malformed-text' }),
);

/** Addresses there speak for the organisation; `subdomains`: those below it too. */
export const OrganisationDomain = z.object({ domain: z.string(), subdomains: z.boolean() });
export type OrganisationDomain = z.infer<typeof OrganisationDomain>;

export const ORGANISATION_STATES = ['proposed', 'confirmed', 'refused'] as const;

/** Everything that an organisation's page says of it. Public. */
export const OrganisationFacts = z.extend(Organisation, {
  /** Path of its page. */
  address: z.string(),
  state: z.enum(ORGANISATION_STATES),
  /** What it is, in a few lines. */
  about: z.nullable(z.object({ text: z.string(), lang: Language })),
  site: z.nullable(z.string()),
  /** Names that it had, or that what was merged into it had. */
  aliases: z.array(z.object({ name: z.string(), lang: Language })),
  domains: z.array(OrganisationDomain),
});
export type OrganisationFacts = z.infer<typeof OrganisationFacts>;

export const PeopleCounts = z.object({ verified: z.number(), claimed: z.number() });

/** What the reader is to the organisation. */
export const OrganisationStanding = z.enum(['none', 'claimed', 'verified', 'representative']);
export type OrganisationStanding = z.infer<typeof OrganisationStanding>;

/** `organisation` is the one that is there: another than was asked for where that one was merged into it. */
export const OrganisationView = z.object({
  cursor: Cursor,
  organisation: OrganisationFacts,
  people: PeopleCounts,
  standing: OrganisationStanding,
});
export type OrganisationView = z.infer<typeof OrganisationView>;

export const OrganisationMember = z.object({
  affiliationId: Id,
  person: PersonCard,
  title: z.string(),
  lang: Language,
  representative: z.boolean(),
});
export type OrganisationMember = z.infer<typeof OrganisationMember>;

/** The verified first, then by name. */
export const OrganisationMembers = z.extend(pageOf(OrganisationMember), { cursor: Cursor });
export type OrganisationMembers = z.infer<typeof OrganisationMembers>;

export const DirectoryRow = z.extend(Organisation, { address: z.string(), verified: z.number(), claimed: z.number() });
export type DirectoryRow = z.infer<typeof DirectoryRow>;

export const DirectoryQuery = z.object({
  q: z.optional(optionalText(LONGEST_QUERY)),
  sector: z.optional(StakeholderGroup),
  /** `regional`: those that belong to no single country. */
  country: z.optional(z.union([Country, z.literal('regional')])),
  /** Only those for which somebody verified speaks. */
  verified: z.optional(z.literal('1')),
  /** The last row of the page before. */
  after: z.optional(Id),
  limit: z.optional(PageSize),
});
export type DirectoryQuery = z.infer<typeof DirectoryQuery>;

/** What its representatives may say of it. */
export const DescriptionInput = z.object({
  about: z.optional(optionalText(ABOUT_LENGTH)),
  site: z.optional(Site),
});
export type DescriptionInput = z.infer<typeof DescriptionInput>;

/** What only stewards change: by these it is counted and found. */
export const OrganisationChange = z.object({
  name: z.optional(OrganisationName),
  acronym: z.optional(optionalText(ACRONYM_LENGTH)),
  stakeholderGroup: z.optional(StakeholderGroup),
  country: z.optional(z.nullable(Country)),
});
export type OrganisationChange = z.infer<typeof OrganisationChange>;

export const DomainInput = z.object({ domain: WrittenDomain, subdomains: z.boolean() });
export type DomainInput = z.infer<typeof DomainInput>;

export const ReasonInput = z.object({ reason: text(REASON_LENGTH) });
export type ReasonInput = z.infer<typeof ReasonInput>;

/** A proposed organisation as stewards judge it. */
export const ProposedOrganisation = z.object({
  organisation: OrganisationFacts,
  addedBy: z.nullable(PersonCard),
  addedAt: z.string(),
  people: z.number(),
  /** Confirmed ones that share words or the acronym with it. */
  similar: z.array(DirectoryRow),
});
export type ProposedOrganisation = z.infer<typeof ProposedOrganisation>;
