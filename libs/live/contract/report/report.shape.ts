import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';
import { Moment } from '../record/moment';
import { RecordPoll } from '../record/record.views';

/** Something that the report says, with the moment that it comes from: one is never without the other. */
export const Statement = z.object({ text: z.string(), moment: Moment });
export type Statement = Readonly<z.infer<typeof Statement>>;

/** A paragraph says at least one thing. */
export type Statements = readonly [Statement, ...Statement[]];

/** In the order of the page. `item` comes once for each item of the agenda. */
export const REPORT_SECTIONS = ['summary', 'speakers', 'item', 'polls', 'questions', 'decisions', 'actions', 'attendance'] as const;
export const ReportSection = z.enum(REPORT_SECTIONS);
export type ReportSection = z.infer<typeof ReportSection>;

export const BLOCK_KINDS = ['paragraph', 'decision', 'action', 'poll'] as const;
export const BlockKind = z.enum(BLOCK_KINDS);
export type BlockKind = z.infer<typeof BlockKind>;

/** Who does what was agreed, by when (`2026-12-15`). */
export const ActionFacts = z.object({ who: z.string(), due: z.nullable(z.string()) });
export type ActionFacts = z.infer<typeof ActionFacts>;

/** A block as the rule writes it. */
export interface DraftBlock {
  section: ReportSection;
  /** The agenda item of an `item` section. */
  itemId: string | null;
  kind: BlockKind;
  statements: Statements;
  action: ActionFacts | null;
  poll: RecordPoll | null;
}

/** What a published report is made of: the draft's blocks, as they were edited. */
export const ReportBlock = z.object({
  id: Id,
  section: ReportSection,
  itemId: z.nullable(Id),
  kind: BlockKind,
  statements: z.array(Statement).check(z.minLength(1)),
  action: z.nullable(ActionFacts),
  poll: z.nullable(RecordPoll),
});
export type ReportBlock = z.infer<typeof ReportBlock>;
