import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language, defineRoutes } from '@minga/kernel/contract';
import { Country } from './country';
import { CompletionQuery } from './organisation.contract';
import { SpokenLanguage } from './spoken-language';
import { StakeholderGroup } from './stakeholder-group';

/** `@handle` and `/p/handle`: lower-case Latin letters, digits and hyphens. */
export const HANDLE = /^[a-z0-9][a-z0-9-]{1,38}$/;
export const LONGEST_HANDLE = 39;
export const Handle = z.string().check(z.regex(HANDLE, { error: 'invalid-handle' }));

/** What stands beside every name, wherever it appears. Public. */
export const PersonCard = z.object({
  id: Id,
  handle: z.string(),
  name: z.string(),
  stakeholderGroup: z.nullable(StakeholderGroup),
  country: z.nullable(Country),
  /** Name of the organisation that the person represents. */
  organisation: z.nullable(z.string()),
  /** True when somebody else vouches for it: its mail domain, a steward or its representative. */
  verified: z.optional(z.boolean()),
  /** Path of a small square picture. */
  photo: z.nullable(z.string()),
  /** A name that came with imported threads and that nobody has claimed: has no page. */
  imported: z.boolean(),
});
export type PersonCard = z.infer<typeof PersonCard>;

export const AFFILIATION_STATES = ['claimed', 'verified'] as const;

export const Affiliation = z.object({
  organisationId: Id,
  organisation: z.string(),
  acronym: z.nullable(z.string()),
  lang: Language,
  /** What the person does there. */
  title: z.string(),
  state: z.enum(AFFILIATION_STATES),
  /** Answers for the organisation here. */
  representative: z.optional(z.boolean()),
});
export type Affiliation = z.infer<typeof Affiliation>;

/** Whom somebody spoke for before. Refused claims are not kept in sight. */
export const EarlierAffiliation = z.object({
  organisationId: Id,
  organisation: z.string(),
  lang: Language,
  title: z.string(),
  state: z.enum(AFFILIATION_STATES),
  from: z.string(),
  until: z.string(),
});
export type EarlierAffiliation = z.infer<typeof EarlierAffiliation>;

/** A person's public page. Never the e-mail address. */
export const Profile = z.extend(PersonCard, {
  affiliation: z.nullable(Affiliation),
  /** Latest first; absent where a profile was told of before there was a history. */
  earlier: z.optional(z.array(EarlierAffiliation)),
  /** Short text about themselves, in `lang`. */
  bio: z.nullable(z.object({ text: z.string(), lang: Language })),
  languages: z.array(SpokenLanguage),
  expertise: z.array(z.string()),
  photoLarge: z.nullable(z.string()),
  /** Search engines are asked to leave the page out. */
  unlisted: z.boolean(),
  since: Instant,
});
export type Profile = z.infer<typeof Profile>;

export const PersonView = z.object({ cursor: Cursor, profile: Profile });
export type PersonView = z.infer<typeof PersonView>;

export const personRoutes = defineRoutes({
  getPerson: {
    method: 'GET',
    path: '/api/people/:handle',
    summary: 'A person’s public profile.',
    params: z.object({ handle: Handle }),
    response: PersonView,
  },
  searchPeople: {
    method: 'GET',
    path: '/api/people',
    summary: 'Completion of names and handles, for mentions. Signed-in only.',
    limit: 'search',
    query: CompletionQuery,
    response: z.object({ items: z.array(PersonCard) }),
  },
});
