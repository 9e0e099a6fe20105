import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, newId, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import type { BLOCK_ACTS, EditedBlock, ReportSection, Statement } from '../../contract';
import { sessionRef, tell } from '../events';
import { account, sessionFor } from '../session/session.access';
import { blockOf, editedBlock, insistFresh, lockedReport, statementsIn, type BlockRow, type ReportRecordRow } from './report.rows';

export interface BlockInput {
  text: string;
  who?: string;
  due?: string | null;
}

const SAVE = `UPDATE live_report_block SET statements = $3, action = $4, removed = $5, revision = revision + 1, changed_by = $6, changed_at = clock_timestamp() WHERE session_id = $1 AND id = $2`;
const LAST = 'SELECT coalesce(max(position), 0)::int AS position FROM live_report_block WHERE session_id = $1 AND (section = $2 AND item_id IS NOT DISTINCT FROM $3)';
const SHIFT = 'UPDATE live_report_block SET position = position + 1 WHERE session_id = $1 AND position > $2';
const END = 'SELECT coalesce(max(position), 0)::int AS position FROM live_report_block WHERE session_id = $1';
const ADD = `INSERT INTO live_report_block (id, session_id, position, section, item_id, kind, statements, action, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())`;
const LEAD = 'UPDATE live_report SET lead = $2 WHERE session_id = $1';

/** Sections whose blocks are of their own kind. */
const KINDS: Partial<Record<ReportSection, 'decision' | 'action'>> = { decisions: 'decision', actions: 'action' };

/** Writes a block anew and tells the desk. */
export async function putBlock(tx: Tx, sessionId: string, row: BlockRow, next: { statements: readonly Statement[]; action?: BlockRow['action']; removed?: boolean }, by: string): Promise<EditedBlock> {
  const action = next.action ?? row.action;
  await tx.query(SAVE, [sessionId, row.id, JSON.stringify(next.statements), action && JSON.stringify(action), next.removed ?? false, by]);
  const block = editedBlock(await blockOf(tx, sessionId, row.id));
  tell(tx, rooms.sessionDesk(sessionId), 'live.report-block', { sessionId, block }, sessionRef(sessionId));
  return block;
}

/** Who writes the report: several at once, each on a block of their own; the same block is saved by one, the other is shown both. */
@Injectable()
export class ReportEditService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404, 401, 403; 409 `report-stale`; 422 `text` */
  save(actor: Actor, sessionId: string, blockId: string, { text, who, due, revision }: BlockInput & { revision: number }): Promise<EditedBlock> {
    return this.change(actor, sessionId, async (tx, report, by) => {
      const row = await blockOf(tx, sessionId, blockId);
      insistFresh(row, revision);
      const action = row.kind === 'action' ? { who: who ?? row.action?.who ?? '', due: due === undefined ? (row.action?.due ?? null) : due || null } : null;
      return putBlock(tx, sessionId, row, { statements: statementsIn(text, report), action }, by);
    });
  }

  /** @throws Refusal 404, 401, 403; 422 `text`, `itemId` */
  add(actor: Actor, sessionId: string, { section, itemId = null, text, who = '', due }: BlockInput & { section: ReportSection; itemId?: string | null }): Promise<EditedBlock> {
    return this.change(actor, sessionId, async (tx, report, by) => {
      if (section === 'item' && !report.figures.items.some(({ id }) => id === itemId)) throw invalidField('itemId', 'unknown-choice');
      const item = section === 'item' ? itemId : null;
      const found = (await one<{ position: number }>(tx, LAST, [sessionId, section, item]))!.position || (await one<{ position: number }>(tx, END, [sessionId]))!.position;
      await tx.query(SHIFT, [sessionId, found]);
      const [id, kind] = [newId(), KINDS[section] ?? 'paragraph'];
      await tx.query(ADD, [id, sessionId, found + 1, section, item, kind, JSON.stringify(statementsIn(text, report)), kind === 'action' ? JSON.stringify({ who, due: due || null }) : null, by]);
      const block = editedBlock(await blockOf(tx, sessionId, id));
      // Where it stands among the others is fetched.
      tell(tx, rooms.sessionDesk(sessionId), 'live.report-changed', { sessionId, version: report.version }, sessionRef(sessionId));
      return block;
    });
  }

  /** @throws Refusal 404, 401, 403; 409 `report-stale`, `report-not-drafted` */
  act(actor: Actor, sessionId: string, blockId: string, act: (typeof BLOCK_ACTS)[number], revision: number): Promise<EditedBlock> {
    return this.change(actor, sessionId, async (tx, _, by) => {
      const row = await blockOf(tx, sessionId, blockId);
      insistFresh(row, revision);
      if (act === 'as-drafted' && !row.drafted) throw conflict('report-not-drafted');
      return putBlock(tx, sessionId, row, { statements: act === 'as-drafted' ? row.drafted! : row.statements, removed: act === 'remove' }, by);
    });
  }

  /** @throws Refusal 404, 401, 403; 409 `report-stale` */
  lead(actor: Actor, sessionId: string, lead: string, was: string | undefined): Promise<{ lead: string }> {
    return this.change(actor, sessionId, async (tx, report) => {
      if (was !== undefined && was !== report.lead && lead !== report.lead) throw conflict('report-stale', { text: report.lead });
      await tx.query(LEAD, [sessionId, lead]);
      tell(tx, rooms.sessionDesk(sessionId), 'live.report-changed', { sessionId, version: report.version }, sessionRef(sessionId));
      return { lead };
    });
  }

  private change<T>(actor: Actor, sessionId: string, work: (tx: Tx, report: ReportRecordRow, by: string) => Promise<T>): Promise<T> {
    return this.db.write(actor, async (tx) => {
      await sessionFor(tx, actor, sessionId, 'report');
      return work(tx, await lockedReport(tx, sessionId), account(actor).id);
    });
  }
}
