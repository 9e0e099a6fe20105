import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { Country, PersonCard, StakeholderGroup } from '@minga/people/contract';
import { Currency, Modality, Money } from '../words';
import { Asker } from '../requests/requests.views';

export const CASE_TEXT_LENGTH = 8000;
export const MOST_DOCUMENTS = 20;
/** The parts of a case that somebody writes, in their order. */
export const CASE_PARTS = ['needed', 'done', 'result', 'lessons'] as const;
export type CasePart = (typeof CASE_PARTS)[number];

const written = { title: z.string(), needed: z.string(), done: z.string(), result: z.string(), lessons: z.string(), documents: z.array(z.string()) };

/** Who helped: a person, an organisation, or somebody in its name. */
export const Helper = z.object({
  person: z.nullable(PersonCard),
  organisation: z.nullable(z.string()),
  stakeholderGroup: z.nullable(StakeholderGroup),
  country: z.nullable(Country),
});
export type Helper = z.infer<typeof Helper>;

/** A case while it is written: by the requester’s side or a steward. What was never saved is drafted from the record. */
export const CaseDraftView = z.object({ cursor: Cursor, ...written, lang: Language, revision: z.number(), saved: z.boolean(), published: z.boolean(), address: z.nullable(z.string()) });
export type CaseDraftView = z.infer<typeof CaseDraftView>;

export const CaseRow = z.object({
  id: Id,
  address: z.string(),
  title: z.string(),
  lang: Language,
  summary: z.string(),
  asker: Asker,
  themes: z.array(Id),
  publishedAt: Instant,
  sample: z.boolean(),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const CasesView = z.object({
  cursor: Cursor,
  items: z.array(CaseRow),
  countries: z.array(Country),
  next: z.nullable(z.string()),
});
export type CasesView = z.infer<typeof CasesView>;

export const CaseView = z.object({
  cursor: Cursor,
  id: Id,
  address: z.string(),
  requestAddress: z.string(),
  number: z.number(),
  ...written,
  lang: Language,
  asker: Asker,
  helpers: z.array(Helper),
  funders: z.array(z.object({ name: z.string(), address: z.string(), amount: Money, currency: Currency })),
  modalities: z.array(Modality),
  themes: z.array(Id),
  hours: z.number(),
  publishedAt: Instant,
  public: z.boolean(),
  sample: z.boolean(),
});
export type CaseView = z.infer<typeof CaseView>;
