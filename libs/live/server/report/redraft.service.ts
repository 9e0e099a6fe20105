import { Inject, Injectable } from '@nestjs/common';
import { conflict, newId, rooms } from '@minga/kernel/contract';
import { Db, system, type Actor, type Tx } from '@minga/kernel/server';
import { draftReport } from '../../contract/report/write';
import { sessionRef, tell } from '../events';
import { readRecord } from '../record/record.queries';
import { note } from '../session/entry';
import { lockedSessionFor } from '../session/session.access';
import { figuresOf } from './draft';
import { mergeDraft, type Merged } from './merge-draft';
import { blocksOf, lockedReport } from './report.rows';

const ASKED = 'SELECT DISTINCT block_id AS id FROM live_report_correction WHERE session_id = $1';
const FIGURES = 'UPDATE live_report SET figures = $2, drafted_at = clock_timestamp() WHERE session_id = $1';
const DROP = 'DELETE FROM live_report_block WHERE session_id = $1 AND NOT id = ANY($2::uuid[])';
/** A page on which somebody writes a block that reads otherwise now is told so when it is saved: its revision is another. */
const PUT = `INSERT INTO live_report_block (id, session_id, position, section, item_id, kind, statements, drafted, action, poll)
  SELECT b.id, $1, b.position, b.section, b."itemId", b.kind, b.statements, b.drafted, b.action, b.poll
  FROM jsonb_to_recordset($2) AS b(id uuid, position int, section text, "itemId" uuid, kind text, statements jsonb, drafted jsonb, action jsonb, poll jsonb)
  ON CONFLICT (id) DO UPDATE SET position = excluded.position, drafted = excluded.drafted, poll = excluded.poll, action = excluded.action, statements = excluded.statements,
    revision = live_report_block.revision + CASE WHEN live_report_block.statements = excluded.statements THEN 0 ELSE 1 END`;

/** How many blocks came new, read otherwise now, were left out, and stand as somebody wrote them. */
export interface Redraft {
  added: number;
  changed: number;
  dropped: number;
  byHand: number;
}

function put(one: Merged, position: number) {
  if (one.kind === 'new') return { id: newId(), position, ...one.draft, drafted: one.draft.statements };
  const { id, section, item_id: itemId, kind, statements, action, poll, removed, drafted } = one.row;
  if (one.kind === 'drafted') return { id, position, ...one.draft, drafted: one.draft.statements };
  const draft = one.draft;
  // What was taken out and not written otherwise is taken out as it reads now.
  const words = draft && removed && JSON.stringify(statements) === JSON.stringify(drafted) ? draft.statements : statements;
  return { id, position, section, itemId, kind, statements: words, drafted: draft?.statements ?? null, action, poll: draft?.poll ?? poll };
}

/** The minutes are written until the report is out, and the draft is not: it can be made anew, with what was written by hand. */
@Injectable()
export class RedraftService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404, 401, 403; 409 `report-being-drafted`, `report-is-out` */
  redraft(actor: Actor, sessionId: string): Promise<Redraft> {
    return this.db.write(actor, async (tx) => {
      const session = await lockedSessionFor(tx, actor, sessionId, 'report');
      const report = await lockedReport(tx, sessionId);
      if (report.version > 0) throw conflict('report-is-out');
      const told = await this.write(tx, sessionId);
      await note(tx, sessionId, { act: 'report.drafted-anew', at: new Date(), facts: { ...told } });
      tx.audit({ act: 'session-report.drafted-anew', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined, facts: { ...told } });
      tell(tx, rooms.sessionDesk(sessionId), 'live.report-changed', { sessionId, version: report.version }, sessionRef(sessionId));
      return told;
    });
  }

  private async write(tx: Tx, sessionId: string): Promise<Redraft> {
    const record = await readRecord(tx, system('live-report'), sessionId);
    const rows = await blocksOf(tx, sessionId);
    const asked = new Set((await tx.query<{ id: string }>(ASKED, [sessionId])).map(({ id }) => id));
    const blocks = mergeDraft(rows, draftReport(record), asked);
    const next = blocks.map((one, index) => put(one, index + 1));
    await tx.query(DROP, [sessionId, next.map(({ id }) => id)]);
    await tx.query(PUT, [sessionId, JSON.stringify(next)]);
    await tx.query(FIGURES, [sessionId, JSON.stringify(figuresOf(record))]);
    const count = (kind: Merged['kind']): number => blocks.filter((one) => one.kind === kind).length;
    return {
      added: count('new'), changed: blocks.filter((one) => one.kind === 'drafted' && one.changed).length,
      dropped: rows.length - (blocks.length - count('new')), byHand: count('by-hand'),
    };
  }
}
