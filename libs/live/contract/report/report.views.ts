import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { RecordAttendance, RecordBalance } from '../record/record.views';
import { SessionFace } from '../session/session.views';
import { ReportBlock, Statement } from './report.shape';

/** `draft`: its rapporteur writes; `review`: the speakers answer; `published`: out. */
export const REPORT_STATES = ['draft', 'review', 'published'] as const;
export const ReportState = z.enum(REPORT_STATES);
export type ReportState = z.infer<typeof ReportState>;

/** Counted once, when it was drafted. */
export const ReportFigures = z.object({
  attendance: RecordAttendance,
  balance: z.array(RecordBalance),
  decisions: z.number(),
  actions: z.number(),
  lastMoment: z.number(),
  items: z.array(z.object({ id: Id, title: z.string() })),
  moderators: z.array(z.object({ id: Id, name: z.string() })),
});
export type ReportFigures = z.infer<typeof ReportFigures>;

/** A piece of a text beside an earlier one. */
export const TextChange = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type TextChange = z.infer<typeof TextChange>;

/** A block under the rapporteur's hands. */
export const EditedBlock = z.extend(ReportBlock, {
  /** As it is edited: each statement with its moment behind it. */
  text: z.string(),
  /** Against the draft; null: it is as the rule wrote it, or was added. */
  changes: z.nullable(z.array(TextChange)),
  added: z.boolean(),
  removed: z.boolean(),
  revision: z.number(),
  changedBy: z.nullable(PersonCard),
  changedAt: z.nullable(Instant),
});
export type EditedBlock = z.infer<typeof EditedBlock>;

export const CORRECTION_STATES = ['open', 'accepted', 'declined'] as const;
/** What a speaker would have a block say. */
export const ReportCorrection = z.object({
  id: Id,
  blockId: Id,
  by: z.nullable(PersonCard),
  statements: z.array(Statement),
  changes: z.array(TextChange),
  note: z.string(),
  at: Instant,
  state: z.enum(CORRECTION_STATES),
  /** What the rapporteur said to it. */
  word: z.string(),
});
export type ReportCorrection = z.infer<typeof ReportCorrection>;

const dates = {
  sentAt: z.nullable(Instant),
  reviewUntil: z.nullable(Instant),
  publishedAt: z.nullable(Instant),
  changedAt: z.nullable(Instant),
};

/** The report as somebody reads it: the published version; before, for who may see the draft, the draft. */
export const SessionReport = z.object({
  state: ReportState,
  number: z.nullable(z.number()),
  version: z.number(),
  /** Said of the newest version. */
  note: z.string(),
  lead: z.string(),
  figures: ReportFigures,
  topicAddress: z.nullable(z.string()),
  blocks: z.array(ReportBlock),
  ...dates,
});
export type SessionReport = z.infer<typeof SessionReport>;

/** `report` is null while it is not out for this reader. */
export const ReportView = z.extend(SessionFace, {
  cursor: Cursor,
  sample: z.boolean(),
  report: z.nullable(SessionReport),
  /** What the reader may do with it. */
  may: z.object({ edit: z.boolean(), correct: z.boolean() }),
});
export type ReportView = z.infer<typeof ReportView>;

/** The report on the desk of who writes it, or before the eyes of a speaker who is asked for corrections. */
export const ReportDeskView = z.object({
  cursor: Cursor,
  session: SessionFace,
  state: ReportState,
  lead: z.string(),
  version: z.number(),
  figures: ReportFigures,
  blocks: z.array(EditedBlock),
  corrections: z.array(ReportCorrection),
  /** Changed since the published version. */
  pending: z.boolean(),
  may: z.object({ edit: z.boolean(), correct: z.boolean() }),
  sentAt: z.nullable(Instant),
  reviewUntil: z.nullable(Instant),
});
export type ReportDeskView = z.infer<typeof ReportDeskView>;

/** A report in a list. */
export const ReportRow = z.object({
  sessionId: Id,
  address: z.string(),
  title: z.string(),
  lang: z.string(),
  lead: z.string(),
  number: z.number(),
  publishedAt: Instant,
  startsAt: Instant,
  timeZone: z.string(),
  people: z.number(),
  decisions: z.number(),
  actions: z.number(),
});
export type ReportRow = z.infer<typeof ReportRow>;
