import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language, optionalText } from '@minga/kernel/contract';
import { Country, PersonCard, SpokenLanguage, StakeholderGroup } from '@minga/people/contract';
import { Modality } from '../words';
import { ExpertRecord } from './record.views';

/** What somebody was to it: they led it, gave advice, took part. */
export const AREA_ROLES = ['led', 'advised', 'took-part'] as const;
export const AreaRole = z.enum(AREA_ROLES, { error: 'unknown-choice' });
export type AreaRole = z.infer<typeof AreaRole>;

export const HEADLINE_LENGTH = 140;
export const EVIDENCE_LENGTH = 300;
export const CONFLICTS_LENGTH = 1000;
export const MOST_AREAS = 20;
export const MOST_YEARS = 60;
export const MOST_HOURS = 60;
export const MOST_TRAVEL = 90;
export const MOST_PROPOSALS = 31;
export const MOST_CONFLICT_ORGANISATIONS = 30;
export const MOST_LANGUAGES = 12;
/** Weeks that availability is said and shown for, from this one on. */
export const WEEKS = 24;
/** What somebody who says nothing is proposed for at most, a month. */
export const USUAL_PROPOSALS = 4;
export const USUAL_HOURS = 4;

const whole = (least: number, most: number) =>
  z.number({ error: 'malformed-number' }).check(z.int({ error: 'malformed-number' }), z.gte(least, { error: 'out-of-range' }), z.lte(most, { error: 'out-of-range' }));

/** What somebody can help with: theme or skill, what they were to it, for how long, and what shows it. */
export const Area = z.object({
  termId: Id,
  role: AreaRole,
  years: whole(0, MOST_YEARS),
  evidence: optionalText(EVIDENCE_LENGTH),
  country: z.nullable(Country),
});
export type Area = z.infer<typeof Area>;

/** Who offers help. */
export const EXPERT_KINDS = ['person', 'organisation'] as const;
export const ExpertKind = z.enum(EXPERT_KINDS, { error: 'unknown-choice' });
export type ExpertKind = z.infer<typeof ExpertKind>;

/** How much of a week is free. */
export const WEEK_STATES = ['free', 'half', 'taken'] as const;
export const WeekState = z.enum(WEEK_STATES, { error: 'unknown-choice' });
export type WeekState = z.infer<typeof WeekState>;
/** A week by its Monday. */
export const Week = z.object({ monday: z.iso.date(), state: WeekState });
export type Week = z.infer<typeof Week>;

/** An organisation that offers what it can do. `address`: of its own page. */
export const ExpertOrganisation = z.object({ id: Id, name: z.string(), address: z.string(), stakeholderGroup: StakeholderGroup, country: z.nullable(Country) });
export type ExpertOrganisation = z.infer<typeof ExpertOrganisation>;

/** Who offers help: one person, or an organisation; the id is theirs. */
export const ExpertFace = z.object({ id: Id, person: z.nullable(PersonCard), organisation: z.nullable(ExpertOrganisation) });
export type ExpertFace = z.infer<typeof ExpertFace>;

/** What others see of an expert. */
export const Expert = z.extend(ExpertFace, {
  headline: z.string(),
  lang: Language,
  proposed: z.boolean(),
  hoursWeek: z.number(),
  areas: z.array(z.extend(Area, { label: z.string(), evidence: z.string(), endorsements: z.number() })),
  languages: z.array(SpokenLanguage),
  weeks: z.array(Week),
  modalities: z.array(Modality),
  travelDays: z.number(),
  countries: z.array(Country),
  conflicts: z.string(),
  conflictOrganisations: z.array(z.object({ id: Id, name: z.string(), address: z.string() })),
  declaredAt: z.nullable(Instant),
});
export type Expert = z.infer<typeof Expert>;

export const ExpertView = z.object({ cursor: Cursor, expert: Expert, record: ExpertRecord });
export type ExpertView = z.infer<typeof ExpertView>;

/** On a person’s page: what they offer in short; null for who offers no help, and for who is not here. */
export const PersonExpertView = z.object({ cursor: Cursor, expert: z.nullable(z.object({ headline: z.string(), lang: Language, areas: z.array(z.object({ termId: Id, label: z.string() })) })) });
export type PersonExpertView = z.infer<typeof PersonExpertView>;

/** A request that somebody was invited to. */
export const Invitation = z.object({ requestId: Id, title: z.string(), address: z.string(), by: z.nullable(PersonCard), text: z.string(), at: Instant });
export type Invitation = z.infer<typeof Invitation>;

/** One's own, with what nobody else is shown. `expert` is null before one has opted in. */
export const OwnExpertView = z.object({
  cursor: Cursor,
  expert: z.nullable(Expert),
  mostProposals: z.number(),
  invitedThisMonth: z.number(),
  invitations: z.array(Invitation),
});
export type OwnExpertView = z.infer<typeof OwnExpertView>;

const most = <const S extends z.core.$ZodType>(schema: S, count: number) => z.array(schema).check(z.maxLength(count, { error: 'too-many' }));
const eachLanguageOnce = (spoken: readonly SpokenLanguage[]): boolean => new Set(spoken.map(({ code }) => code)).size === spoken.length;
const eachOnce = (areas: readonly Area[]): boolean => new Set(areas.map(({ termId }) => termId)).size === areas.length;

/** What is left out stays as it is; the first change makes one an expert. */
export const ExpertInput = z.object({
  headline: z.optional(optionalText(HEADLINE_LENGTH)),
  proposed: z.optional(z.boolean()),
  mostProposals: z.optional(whole(0, MOST_PROPOSALS)),
  hoursWeek: z.optional(whole(0, MOST_HOURS)),
  areas: z.optional(most(Area, MOST_AREAS).check(z.refine(eachOnce, { error: 'twice' }))),
  weeks: z.optional(most(Week, WEEKS)),
  modalities: z.optional(most(Modality, Modality.options.length)),
  travelDays: z.optional(whole(0, MOST_TRAVEL)),
  countries: z.optional(most(Country, Country.options.length)),
  conflicts: z.optional(optionalText(CONFLICTS_LENGTH)),
  conflictOrganisations: z.optional(most(Id, MOST_CONFLICT_ORGANISATIONS)),
});
export type ExpertInput = z.infer<typeof ExpertInput>;

/** What an organisation offers; a person’s languages are in their account. */
export const CapacityInput = z.extend(ExpertInput, { languages: z.optional(most(SpokenLanguage, MOST_LANGUAGES).check(z.refine(eachLanguageOnce, { error: 'twice' }))) });
export type CapacityInput = z.infer<typeof CapacityInput>;

/** What an organisation offers. `expert` is null as long as it offers nothing; `kept` is for those who answer for it. */
export const CapacityView = z.object({
  cursor: Cursor,
  organisation: ExpertOrganisation,
  expert: z.nullable(Expert),
  record: z.nullable(ExpertRecord),
  kept: z.nullable(z.object({ mostProposals: z.number(), invitedThisMonth: z.number(), invitations: z.array(Invitation) })),
});
export type CapacityView = z.infer<typeof CapacityView>;

/** One line of the directory. */
export const ExpertRow = z.extend(ExpertFace, {
  headline: z.string(),
  lang: Language,
  areas: z.array(z.object({ termId: Id, label: z.string(), role: AreaRole })),
  languages: z.array(SpokenLanguage),
  freeWeeks: z.number(),
});
export type ExpertRow = z.infer<typeof ExpertRow>;

export const ExpertList = z.object({ cursor: Cursor, items: z.array(ExpertRow), next: z.nullable(Id) });
export type ExpertList = z.infer<typeof ExpertList>;

export const ExpertFilter = z.object({
  q: z.optional(optionalText(80)),
  /** People or organisations only. */
  kind: z.optional(ExpertKind),
  theme: z.optional(Id),
  country: z.optional(Country),
  language: z.optional(SpokenLanguage.shape.code),
  group: z.optional(StakeholderGroup),
  /** Only who has a free or half free week within the next eight. */
  free: z.optional(z.literal('1')),
  after: z.optional(Id),
});
export type ExpertFilter = z.infer<typeof ExpertFilter>;
