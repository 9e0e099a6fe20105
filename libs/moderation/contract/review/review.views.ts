import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { CannedReason, Decision, Desk, Ending, FlagReason, ReviewAct, ReviewKind } from '../words';

/** Who has an item before them, and until when nobody else can take it. */
export const Claim = z.object({ by: PersonCard, until: Instant });
export type Claim = z.infer<typeof Claim>;

export const ReviewGroup = z.object({ id: Id, name: z.string(), address: z.string() });
export type ReviewGroup = z.infer<typeof ReviewGroup>;

/** An item as the queue lists it: all flags of one subject, or one text that was held back. */
export const ReviewRow = z.object({
  id: Id,
  /** What people call it by. */
  number: z.number(),
  kind: ReviewKind,
  subjectType: z.string(),
  /** The subject's title, or the beginning of its words. */
  title: z.string(),
  lang: z.string(),
  /** Null: the whole site's. */
  group: z.nullable(ReviewGroup),
  /** How many people flagged it. */
  flags: z.number(),
  reasons: z.array(FlagReason),
  /** Code of what held it back or pointed to it, worded under `refusals`; null where only people flagged it. */
  heldFor: z.nullable(z.string()),
  openedAt: Instant,
  desk: Desk,
  escalated: z.boolean(),
  claim: z.nullable(Claim),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/** What waits elsewhere for the same people: requests to join, registrations. A link with its count. */
export const ReviewLink = z.object({
  kind: z.string(),
  title: z.string(),
  address: z.string(),
  count: z.number(),
  oldestAt: z.nullable(Instant),
});
export type ReviewLink = z.infer<typeof ReviewLink>;

export const ReviewFilter = z.object({
  groupId: z.nullable(Id),
  kind: z.nullable(ReviewKind),
  /** Only what is older than the goal. */
  overdue: z.boolean(),
  /** Only what I have claimed. */
  mine: z.boolean(),
});
export type ReviewFilter = z.infer<typeof ReviewFilter>;

/** The queue as one reader sees it, the oldest first. */
export const ReviewListView = z.object({
  cursor: Cursor,
  filter: ReviewFilter,
  items: z.array(ReviewRow),
  next: z.nullable(z.string()),
  /** How much waits by kind, whatever the filter's kind. */
  counts: z.object({ all: z.number(), flag: z.number(), held: z.number() }),
  oldestAt: z.nullable(Instant),
  /** Groups whose queue the reader sees; for stewards only those in which they have a part. */
  groups: z.array(ReviewGroup),
  links: z.array(ReviewLink),
});
export type ReviewListView = z.infer<typeof ReviewListView>;

/** A flag as those who decide see it. `by` is null when a watched word raised it. */
export const ReviewFlag = z.object({ id: Id, by: z.nullable(PersonCard), reason: FlagReason, text: z.string(), lang: z.string(), at: Instant });
export type ReviewFlag = z.infer<typeof ReviewFlag>;

/** What was done with the item so far, oldest first. */
export const ReviewNote = z.object({
  id: Id,
  act: ReviewAct,
  by: z.nullable(PersonCard),
  canned: z.nullable(CannedReason),
  text: z.string(),
  at: Instant,
  /** For a question: what its author answered. */
  answer: z.nullable(z.string()),
});
export type ReviewNote = z.infer<typeof ReviewNote>;

export const ReviewCaseView = z.object({
  cursor: Cursor,
  item: ReviewRow,
  author: z.nullable(PersonCard),
  /** Where the subject is; null when it has no page of its own (what is held). */
  address: z.nullable(z.string()),
  /** What it says; null where it says nothing by itself (a person, a group). */
  content: z.nullable(z.object({ html: z.string(), lang: z.string() })),
  flags: z.array(ReviewFlag),
  notes: z.array(ReviewNote),
  /** What its reader may decide about it. Empty when it is decided. */
  offers: z.array(Decision),
  canEscalate: z.boolean(),
  /** Groups that it may be moved to. */
  targets: z.array(z.object({ id: Id, name: z.string() })),
  ending: z.nullable(z.object({ as: Ending, by: z.nullable(PersonCard), at: Instant })),
});
export type ReviewCaseView = z.infer<typeof ReviewCaseView>;

/** An item that ended. */
export const PastReview = z.object({
  id: Id,
  number: z.number(),
  kind: ReviewKind,
  title: z.string(),
  lang: z.string(),
  group: z.nullable(ReviewGroup),
  ending: Ending,
  by: z.nullable(PersonCard),
  canned: z.nullable(CannedReason),
  text: z.string(),
  openedAt: Instant,
  endedAt: Instant,
});
export type PastReview = z.infer<typeof PastReview>;

/** What was decided, the latest first. */
export const ReviewHistoryView = z.object({ cursor: Cursor, items: z.array(PastReview), next: z.nullable(z.string()), groups: z.array(ReviewGroup) });
export type ReviewHistoryView = z.infer<typeof ReviewHistoryView>;

/** A moderator's question, as the author whom it is put to sees it. */
export const Question = z.object({ id: Id, title: z.string(), text: z.string(), at: Instant, answer: z.nullable(z.string()) });
export type Question = z.infer<typeof Question>;
