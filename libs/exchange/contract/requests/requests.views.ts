import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { Country, PersonCard, SpokenLanguageCode, StakeholderGroup } from '@minga/people/contract';
import { MatchScore } from '../matching/matching.views';
import { MISSABLE } from './need';
import { Currency, FundingKind, Modality, Money, Need, Party, RequestAct, RequestState, RequestVisibility } from '../words';

export const BudgetLine = z.object({ kind: FundingKind, amount: Money });
export type BudgetLine = z.infer<typeof BudgetLine>;

/** Who asks: the organisation in whose name, and its country (null: regional). */
export const Asker = z.object({
  organisationId: Id,
  name: z.string(),
  address: z.string(),
  stakeholderGroup: StakeholderGroup,
  country: z.nullable(Country),
});
export type Asker = z.infer<typeof Asker>;

/** What a request says. Ids of themes and skills are those of the taxonomy. */
export const RequestNeed = z.object({
  title: z.string(),
  need: z.string(),
  aim: z.string(),
  beneficiaries: z.string(),
  lang: Language,
  themes: z.array(Id),
  skills: z.array(Id),
  modalities: z.array(Modality),
  languages: z.array(SpokenLanguageCode),
  from: z.nullable(z.iso.date()),
  until: z.nullable(z.iso.date()),
  effortDays: z.nullable(z.number()),
  offersUntil: z.nullable(z.iso.date()),
  currency: Currency,
  budget: z.array(BudgetLine),
  visibility: RequestVisibility,
  groupId: z.nullable(Id),
  links: z.array(z.string()),
});
export type RequestNeed = z.infer<typeof RequestNeed>;

/** One line of its history. Why is told to those who are in on it only. */
export const RequestMove = z.object({
  id: z.string(),
  act: RequestAct,
  from: RequestState,
  to: RequestState,
  at: Instant,
  by: z.nullable(PersonCard),
  as: Party,
  reason: z.nullable(z.string()),
});
export type RequestMove = z.infer<typeof RequestMove>;

export const NextView = z.object({ act: RequestAct, to: RequestState, missing: z.array(Need) });

/** A request as its page shows it, to this reader. */
export const RequestView = z.object({
  cursor: Cursor,
  id: Id,
  number: z.number(),
  address: z.string(),
  /** The whole address, to be sent to others. */
  url: z.string(),
  state: RequestState,
  before: z.nullable(RequestState),
  since: Instant,
  openedAt: z.nullable(Instant),
  revision: z.number(),
  asker: Asker,
  maker: z.nullable(PersonCard),
  group: z.nullable(z.object({ id: Id, name: z.string(), address: z.string() })),
  need: RequestNeed,
  parties: z.array(Party),
  /** What the reader may do now, or when what is missing is there. */
  next: z.array(NextView),
  history: z.array(RequestMove),
  following: z.boolean(),
  followers: z.number(),
  /** The reader may see what the parties say to each other. */
  partakes: z.boolean(),
  sample: z.boolean(),
});
export type RequestView = z.infer<typeof RequestView>;

/** A request as lists show it. */
export const RequestRow = z.object({
  id: Id,
  number: z.number(),
  address: z.string(),
  title: z.string(),
  lang: Language,
  state: RequestState,
  before: z.nullable(RequestState),
  since: Instant,
  openedAt: z.nullable(Instant),
  asker: Asker,
  themes: z.array(Id),
  languages: z.array(SpokenLanguageCode),
  modalities: z.array(Modality),
  currency: Currency,
  /** In hundredths; 0: no money is asked for. */
  asked: Money,
  offersUntil: z.nullable(z.iso.date()),
  /** Offers that were not withdrawn. */
  offers: z.number(),
  /** Money that is firm or was paid, in hundredths. */
  pledged: Money,
  /** Money that is offered and not promised for good yet. */
  offered: Money,
  /** Names of those whose offers were accepted. */
  helpers: z.array(z.string()),
  sample: z.boolean(),
});
export type RequestRow = z.infer<typeof RequestRow>;

/** With how the reader fits it, as the requester sees it too; null for who is no expert, and for what they do not fit. */
export const BoardRow = z.extend(RequestRow, {
  match: z.nullable(MatchScore),
  /** How many experts match it, as its page says; null where it looks for nobody (any more). */
  experts: z.nullable(z.number()),
});
export type BoardRow = z.infer<typeof BoardRow>;

export const BoardView = z.object({
  cursor: Cursor,
  /** By state, of all that the reader may see within the scope. */
  counts: z.partialRecord(RequestState, z.number()),
  /** `match` is null for who is no expert. */
  scopes: z.object({ match: z.nullable(z.number()), all: z.number(), mine: z.number(), country: z.number() }),
  items: z.array(BoardRow),
  next: z.nullable(z.string()),
});
export type BoardView = z.infer<typeof BoardView>;

export const OwnRequestsView = z.object({ cursor: Cursor, items: z.array(RequestRow) });
export type OwnRequestsView = z.infer<typeof OwnRequestsView>;

export const SimilarView = z.object({ items: z.array(z.object({ id: Id, address: z.string(), title: z.string(), lang: Language, state: RequestState, asker: z.string() })) });
export type SimilarView = z.infer<typeof SimilarView>;

/** Why somebody may not ask, or in whose name they do. */
export const RequestFormView = z.object({
  organisation: z.nullable(z.string()),
  allowed: z.boolean(),
  /** A refusal's code; null when allowed. */
  reason: z.nullable(z.string()),
  groups: z.array(z.object({ id: Id, name: z.string() })),
  request: z.nullable(z.object({ id: Id, address: z.string(), state: RequestState, revision: z.number(), need: RequestNeed, missing: z.array(z.enum(MISSABLE)), returnedFor: z.nullable(z.string()) })),
});
export type RequestFormView = z.infer<typeof RequestFormView>;

/** Why a request is on the stewards’ desk. */
export const STUCK = ['review', 'no-offer', 'unanswered', 'unsigned', 'not-started', 'unjudged', 'overdue', 'unevaluated', 'unpublished', 'suspended'] as const;
export const Stuck = z.enum(STUCK);
export type Stuck = z.infer<typeof Stuck>;
export const DeskView = z.object({ cursor: Cursor, items: z.array(z.object({ request: RequestRow, reasons: z.array(z.object({ why: Stuck, since: Instant })) })) });
export type DeskView = z.infer<typeof DeskView>;
