import * as z from 'zod/mini';
import { Cursor, Id, Instant, SubjectRef } from '@minga/kernel/contract';
import { Desk, FlagReason, FlagState } from '../words';

/** A subject named in passing. `address` is null when it cannot be opened any more. */
export const SubjectBrief = z.object({ ref: SubjectRef, title: z.string(), address: z.nullable(z.string()), lang: z.string() });
export type SubjectBrief = z.infer<typeof SubjectBrief>;

/** A flag as its maker sees it. */
export const OwnFlag = z.object({
  id: Id,
  subject: SubjectBrief,
  reason: FlagReason,
  text: z.string(),
  at: Instant,
  /** When its words were last changed; null when they never were. */
  changedAt: z.nullable(Instant),
  state: FlagState,
  closedAt: z.nullable(Instant),
  /** What those who decided say to whoever flagged; '' when nothing. */
  answer: z.string(),
});
export type OwnFlag = z.infer<typeof OwnFlag>;

/** One's own flags, the latest first. */
export const OwnFlagsView = z.object({ cursor: Cursor, items: z.array(OwnFlag), next: z.nullable(z.string()) });
export type OwnFlagsView = z.infer<typeof OwnFlagsView>;

/** What the form shows before one flags: the subject, who will read it, and one's own flag that still waits. */
export const FlagTarget = z.object({ subject: SubjectBrief, desk: Desk, own: z.nullable(OwnFlag) });
export type FlagTarget = z.infer<typeof FlagTarget>;
