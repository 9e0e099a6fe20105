import * as z from 'zod/mini';
import { Id, Language } from '@minga/kernel/contract';
import { Country, StakeholderGroup } from '@minga/people/contract';
import { Endorsement } from '../endorsements/endorsements.views';
import { EvaluationFigures } from '../evaluation/evaluation.views';
import { Modality } from '../words';

/** From this grade on what was agreed was kept, and knowledge stays. */
export const GOOD_GRADE = 4;

/** An exchange in which the expert’s help was delivered, as everybody may read of it. `address`: of its case, or of the request. */
export const Delivered = z.object({
  id: Id,
  title: z.string(),
  lang: Language,
  address: z.string(),
  asker: z.object({ name: z.string(), stakeholderGroup: StakeholderGroup, country: z.nullable(Country) }),
  on: z.iso.date(),
  weeks: z.number(),
  modalities: z.array(Modality),
  /** Names of those whose money was firm. */
  funders: z.array(z.string()),
  /** By the day that both sides last agreed on, or that the request named; null: there is none. */
  inTime: z.nullable(z.boolean()),
  /** How the requesters’ advice begins, once it is open. */
  quote: z.nullable(z.object({ text: z.string(), lang: Language })),
});
export type Delivered = z.infer<typeof Delivered>;

/** What others say of an expert, and what comes of their work here. Of public exchanges only: the same for every reader, but for `endorsable` and `invitable`. */
export const ExpertRecord = z.object({
  /** The last ones; `deliveredCount` and `inTime` are of all. */
  delivered: z.array(Delivered),
  deliveredCount: z.number(),
  inTime: z.object({ count: z.number(), of: z.number() }),
  evaluations: EvaluationFigures,
  endorsements: z.array(Endorsement),
  /** Areas that the reader may vouch for and has not. */
  endorsable: z.array(Id),
  /** The reader’s own requests that look for help and to which the expert was not invited yet. */
  invitable: z.array(z.object({ id: Id, title: z.string() })),
});
export type ExpertRecord = z.infer<typeof ExpertRecord>;
