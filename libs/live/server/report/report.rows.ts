import { readStatements, writeStatements, type EditedBlock, type ReportBlock, type ReportFigures, type ReportState, type Statement, type TextChange } from '../../contract';
import { conflict, invalidField, notFound, type Refusal } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import { diffWordsWithSpace } from 'diff';

export interface ReportRecordRow {
  session_id: string;
  state: ReportState;
  lead: string;
  figures: ReportFigures;
  sent_at: Date | null;
  review_until: Date | null;
  number: number | null;
  version: number;
  published_at: Date | null;
  changed_at: Date | null;
  topic_address: string | null;
}

const REPORT = `SELECT session_id, state, lead, figures, sent_at, review_until, number, version, published_at, changed_at, topic_address FROM live_report WHERE session_id = $1`;
const LOCKED = `${REPORT} FOR UPDATE`;

export const reportRow = (sql: Sql, sessionId: string): Promise<ReportRecordRow | undefined> => one<ReportRecordRow & Record<string, unknown>>(sql, REPORT, [sessionId]);

/** Of a session that has just ended it is written in a moment. */
export const beingDrafted = (): Refusal => conflict('report-being-drafted');

/** The report, held to the end of the transaction; asked for by who may write it. @throws Refusal 409 `report-being-drafted` */
export async function lockedReport(sql: Sql, sessionId: string, missing = beingDrafted): Promise<ReportRecordRow> {
  const row = await one<ReportRecordRow & Record<string, unknown>>(sql, LOCKED, [sessionId]);
  if (!row) throw missing();
  return row;
}

export interface BlockRow {
  id: string;
  section: ReportBlock['section'];
  item_id: string | null;
  kind: ReportBlock['kind'];
  statements: Statement[];
  drafted: Statement[] | null;
  action: ReportBlock['action'];
  poll: ReportBlock['poll'];
  revision: number;
  removed: boolean;
  by: PersonCard | null;
  changed_at: Date | null;
}

const BLOCKS = `SELECT b.id, b.section, b.item_id, b.kind, b.statements, b.drafted, b.action, b.poll, b.revision, b.removed, b.changed_at,
    CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS by
  FROM live_report_block b LEFT JOIN account a ON a.id = b.changed_by ${cardJoins('a')} WHERE b.session_id = $1`;
const ALL = `${BLOCKS} ORDER BY b.position, b.id`;
const ONE = `${BLOCKS} AND b.id = $2`;

export const blocksOf = (sql: Sql, sessionId: string): Promise<BlockRow[]> => sql.query<BlockRow & Record<string, unknown>>(ALL, [sessionId]);

/** @throws Refusal 404 */
export async function blockOf(sql: Sql, sessionId: string, blockId: string): Promise<BlockRow> {
  const row = await one<BlockRow & Record<string, unknown>>(sql, ONE, [sessionId, blockId]);
  if (!row) throw notFound();
  return row;
}

/** Long texts that share nothing cost their product to compare: with more changes than these the whole counts as replaced. A count, not a time: everybody is told the same. */
const MOST_CHANGES = 800;

/** Word by word, in reading order. */
export function textChanges(before: string, after: string): TextChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (!parts) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

export const blockFace = ({ id, section, item_id, kind, statements, action, poll }: BlockRow): ReportBlock => ({ id, section, itemId: item_id, kind, statements, action, poll });

/** A block as it is edited, beside what the rule had written. */
export function editedBlock(row: BlockRow): EditedBlock {
  const [text, drafted] = [writeStatements(row.statements), row.drafted && writeStatements(row.drafted)];
  return {
    ...blockFace(row), text, changes: drafted !== null && drafted !== text ? textChanges(drafted, text) : null, added: row.drafted === null, removed: row.removed,
    revision: row.revision, changedBy: row.by, changedAt: row.changed_at?.toISOString() ?? null,
  };
}

/** What a text says, each statement with its moment. @throws Refusal 422 `text` */
export function statementsIn(text: string, { figures }: Pick<ReportRecordRow, 'figures'>): readonly Statement[] {
  const read = readStatements(text, figures.lastMoment);
  if ('fault' in read) throw invalidField('text', read.fault);
  return read.statements;
}

/** Saved from an old revision it is refused: the answer says what stands there now. @throws Refusal 409 `report-stale` */
export function insistFresh(row: BlockRow, revision: number): void {
  if (row.revision !== revision) throw conflict('report-stale', { revision: row.revision, text: writeStatements(row.statements) });
}

