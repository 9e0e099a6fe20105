import { forbidden } from '@minga/kernel/contract';
import { cursorOf, one, type Actor, type Sql } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import { REPORTS_PAGE, writeStatements, type ReportBlock, type ReportCorrection, type ReportDeskView, type ReportRow, type ReportView, type SessionReport, type Statement } from '../../contract';
import type { PersonCard } from '@minga/people/contract';
import { faceOf, pageRow, sessionRooms } from '../session/page.queries';
import { sessionAddress } from '../session/session.rows';
import { reportRights } from './report.access';
import { beingDrafted, blockFace, blocksOf, editedBlock, reportRow, textChanges, type BlockRow, type ReportRecordRow } from './report.rows';

const PUBLISHED = 'SELECT lead, blocks, note FROM live_report_version WHERE session_id = $1 ORDER BY version DESC LIMIT 1';
interface Published {
  lead: string;
  blocks: ReportBlock[];
  note: string;
}
const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
const datesOf = (row: ReportRecordRow) => ({ sentAt: instant(row.sent_at), reviewUntil: instant(row.review_until), publishedAt: instant(row.published_at), changedAt: instant(row.changed_at) });

/** The newest published version; before there is one, the draft. */
async function reportOf(sql: Sql, row: ReportRecordRow): Promise<SessionReport> {
  const published = row.version > 0 ? await one<Published & Record<string, unknown>>(sql, PUBLISHED, [row.session_id]) : undefined;
  const blocks = published?.blocks ?? (await blocksOf(sql, row.session_id)).filter(({ removed }) => !removed).map(blockFace);
  return {
    state: row.state, number: row.number, version: row.version, note: published?.note ?? '', lead: published?.lead ?? row.lead, figures: row.figures, topicAddress: row.topic_address, blocks, ...datesOf(row),
  };
}

/** The report as this reader may have it. @throws Refusal 404 */
export async function readReport(sql: Sql, actor: Actor, id: string): Promise<ReportView> {
  const session = await pageRow(sql, actor, id);
  const row = await reportRow(sql, id);
  const may = await reportRights(sql, actor, session, row);
  const seen = row && (row.version > 0 || may.edit || may.correct) ? row : undefined;
  return { cursor: await cursorOf(sql, sessionRooms(actor, session)), ...faceOf(session), sample: session.sample, report: seen ? await reportOf(sql, seen) : null, may };
}

const CORRECTIONS = `SELECT c.id, c.block_id, c.statements, c.note, c.at, c.state, c.word, b.statements AS standing, CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS by
  FROM live_report_correction c JOIN live_report_block b ON b.id = c.block_id LEFT JOIN account a ON a.id = c.by_id ${cardJoins('a')}
  WHERE c.session_id = $1 AND ($2 OR c.by_id = $3) ORDER BY c.at, c.id`;
interface CorrectionRow {
  id: string;
  block_id: string;
  statements: Statement[];
  standing: Statement[];
  note: string;
  at: Date;
  state: ReportCorrection['state'];
  word: string;
  by: PersonCard | null;
}

/** What was proposed: who edits sees all, a speaker their own. */
async function correctionsOf(sql: Sql, sessionId: string, all: boolean, accountId: string | null): Promise<ReportCorrection[]> {
  const rows = await sql.query<CorrectionRow & Record<string, unknown>>(CORRECTIONS, [sessionId, all, accountId]);
  return rows.map(({ id, block_id, statements, standing, note, at, state, word, by }) => ({
    id, blockId: block_id, by, statements, note, at: at.toISOString(), state, word, changes: state === 'open' ? textChanges(writeStatements(standing), writeStatements(statements)) : [],
  }));
}

const PENDING = `SELECT coalesce(max(b.changed_at) > r.changed_at, false) AS pending FROM live_report r LEFT JOIN live_report_block b ON b.session_id = r.session_id
  WHERE r.session_id = $1 GROUP BY r.changed_at`;

/** The report under the hands of who writes it, and before the eyes of a speaker. @throws Refusal 404, 403 `session-rapporteurs-only`, 409 `report-being-drafted` */
export async function readReportDesk(sql: Sql, actor: Actor, id: string): Promise<ReportDeskView> {
  const session = await pageRow(sql, actor, id);
  const row = await reportRow(sql, id);
  const may = await reportRights(sql, actor, session, row);
  if (!may.edit && !may.correct) throw forbidden('session-rapporteurs-only');
  if (!row) throw beingDrafted();
  const blocks: BlockRow[] = await blocksOf(sql, id);
  return {
    cursor: await cursorOf(sql, sessionRooms(actor, session)), session: faceOf(session), state: row.state, lead: row.lead, version: row.version, figures: row.figures,
    blocks: blocks.filter(({ removed }) => may.edit || !removed).map(editedBlock), corrections: await correctionsOf(sql, id, may.edit, actor.kind === 'account' ? actor.id : null),
    pending: row.version > 0 && (await one<{ pending: boolean }>(sql, PENDING, [id]))!.pending, may, sentAt: instant(row.sent_at), reviewUntil: instant(row.review_until),
  };
}

const LIST = `SELECT s.id, s.title, s.lang, s.starts_at, s.time_zone, r.lead, r.number, r.published_at, r.figures
  FROM live_report r JOIN live_session s ON s.id = r.session_id
  WHERE r.published_at IS NOT NULL AND s.audience = ANY($1::text[]) AND ($2::uuid IS NULL OR s.group_id = $2) AND ($3::timestamptz IS NULL OR r.published_at < $3)
  ORDER BY r.published_at DESC, s.id LIMIT ${REPORTS_PAGE + 1}`;
interface ListRow extends Pick<ReportRecordRow, 'figures' | 'lead'> {
  id: string;
  title: string;
  lang: string;
  starts_at: Date;
  time_zone: string;
  number: number;
  published_at: Date;
}

/** Published reports that this reader may see, the latest first. */
export async function listReports(sql: Sql, actor: Actor, { groupId, before }: { groupId?: string; before?: string }): Promise<{ reports: ReportRow[]; more: boolean }> {
  const rows = await sql.query<ListRow & Record<string, unknown>>(LIST, [actor.audiences, groupId ?? null, before ?? null]);
  const reports = rows.slice(0, REPORTS_PAGE).map(({ id, title, lang, lead, number, published_at, starts_at, time_zone, figures }) => ({
    sessionId: id, address: `${sessionAddress(id, title)}/report`, title, lang, lead, number, publishedAt: published_at.toISOString(), startsAt: starts_at.toISOString(), timeZone: time_zone,
    people: figures.attendance.people, decisions: figures.decisions, actions: figures.actions,
  }));
  return { reports, more: rows.length > REPORTS_PAGE };
}
