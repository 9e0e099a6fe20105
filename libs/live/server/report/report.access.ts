import { conflict, forbidden, type Refusal } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Sql } from '@minga/kernel/server';
import { canInSession } from '../../contract';
import { sessionFacts, type SessionRow } from '../session/session.rows';
import type { ReportRecordRow } from './report.rows';

const SPOKE = `SELECT EXISTS (SELECT FROM live_turn WHERE session_id = $1 AND account_id = $2)
  OR EXISTS (SELECT FROM live_role WHERE session_id = $1 AND account_id = $2 AND role IN ('speaker', 'moderator')) AS spoke`;

/** What the actor may do with the report: write it, or, having spoken, propose corrections until the deadline. */
export async function reportRights(sql: Sql, actor: Actor, session: SessionRow, report: ReportRecordRow | undefined): Promise<{ edit: boolean; correct: boolean }> {
  const edit = canInSession(actor, 'report', sessionFacts(session)).allowed;
  const id = accountIdOf(actor);
  const open = report?.state === 'review' && report.review_until !== null && report.review_until.getTime() > Date.now();
  if (!open || id === null) return { edit, correct: false };
  return { edit, correct: (await one<{ spoke: boolean }>(sql, SPOKE, [session.id, id]))!.spoke };
}

export const reviewOver = (): Refusal => conflict('report-review-over');

/** @throws Refusal 403 `session-speakers-only`, 409 `report-review-over` */
export async function insistCorrects(sql: Sql, actor: Actor, session: SessionRow, report: ReportRecordRow): Promise<void> {
  if (report.state !== 'review' || report.review_until === null || report.review_until.getTime() <= Date.now()) throw reviewOver();
  if (!(await reportRights(sql, actor, session, report)).correct) throw forbidden('session-speakers-only');
}
