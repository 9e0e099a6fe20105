import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { DeliverableState, Side } from './engagement.words';

export const Deliverable = z.object({
  id: Id,
  title: z.string(),
  state: DeliverableState,
  /** Where it is; for the parties only. */
  link: z.nullable(z.string()),
  /** Why it was sent back; for the parties only. */
  reason: z.nullable(z.string()),
  at: z.nullable(Instant),
});
export type Deliverable = z.infer<typeof Deliverable>;

/** A day asked for instead of the one agreed, that waits for the other side. */
export const DateChange = z.object({ id: Id, to: z.iso.date(), reason: z.string(), by: Side, person: z.nullable(PersonCard), at: Instant });
export type DateChange = z.infer<typeof DateChange>;

export const Milestone = z.object({
  id: Id,
  title: z.string(),
  due: z.iso.date(),
  deliverables: z.array(Deliverable),
  /** For the parties only. */
  change: z.nullable(DateChange),
});
export type Milestone = z.infer<typeof Milestone>;

export const HoursEntry = z.object({ id: Id, by: z.nullable(PersonCard), on: z.iso.date(), minutes: z.number(), work: z.string() });
export type HoursEntry = z.infer<typeof HoursEntry>;

export const JournalEntry = z.object({ id: Id, by: z.nullable(PersonCard), side: Side, text: z.string(), lang: Language, public: z.boolean(), at: Instant });
export type JournalEntry = z.infer<typeof JournalEntry>;

export const Problem = z.object({
  id: Id,
  by: z.nullable(PersonCard),
  text: z.string(),
  lang: Language,
  at: Instant,
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(Instant),
});
export type Problem = z.infer<typeof Problem>;

/** The work on a request, as far as its reader may see it: who has no part in it sees the plan and what was made public. */
export const EngagementView = z.object({
  cursor: Cursor,
  side: z.nullable(Side),
  partakes: z.boolean(),
  /** Verbs of `canWithEngagement` that the reader may use now. */
  may: z.array(z.string()),
  milestones: z.array(Milestone),
  minutes: z.number(),
  hours: z.array(HoursEntry),
  journal: z.array(JournalEntry),
  problems: z.array(Problem),
});
export type EngagementView = z.infer<typeof EngagementView>;
