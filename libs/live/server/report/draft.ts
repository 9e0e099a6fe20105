import { newId, rooms } from '@minga/kernel/contract';
import { system, type Consumer, type Sql, type Tx } from '@minga/kernel/server';
import { draftReport, lastMoment } from '../../contract/report/write';
import type { DraftBlock, ReportFigures, SessionRecord } from '../../contract';
import { tell } from '../events';
import { keepPeople } from '../record/record.people';
import { readRecord } from '../record/record.queries';

const MAKE = `INSERT INTO live_report (session_id, figures) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1`;
const ADD = `INSERT INTO live_report_block (id, session_id, position, section, item_id, kind, statements, drafted, action, poll)
  SELECT b.id, $1, b.position, b.section, b."itemId", b.kind, b.statements, b.statements, b.action, b.poll
  FROM jsonb_to_recordset($2) AS b(id uuid, position int, section text, "itemId" uuid, kind text, statements jsonb, action jsonb, poll jsonb)`;

/** What the report shows beside its text, as the record had it when it was drafted. */
export const figuresOf = (record: SessionRecord): ReportFigures => ({
  attendance: record.attendance,
  balance: record.balance,
  decisions: record.lines.filter(({ kind }) => kind === 'decision').length,
  actions: record.lines.filter(({ kind }) => kind === 'action').length,
  lastMoment: lastMoment(record),
  items: record.items.map(({ id, title }) => ({ id, title })),
  moderators: record.people.filter(({ roles }) => roles.includes('moderator')).map(({ id, name }) => ({ id, name })),
});

async function addBlocks(sql: Sql, sessionId: string, blocks: readonly DraftBlock[]): Promise<void> {
  await sql.query(ADD, [sessionId, JSON.stringify(blocks.map((block, index) => ({ id: newId(), position: index + 1, ...block })))]);
}

/** Drafts a session's report from its record, once: who it was for is kept with it. */
export async function draftOnce(tx: Tx, sessionId: string): Promise<void> {
  await keepPeople(tx, sessionId);
  const record = await readRecord(tx, system('live-report'), sessionId);
  const [made] = await tx.query(MAKE, [sessionId, JSON.stringify(figuresOf(record))]);
  if (!made) return;
  await addBlocks(tx, sessionId, draftReport(record));
  tell(tx, rooms.sessionDesk(sessionId), 'live.report-changed', { sessionId, version: 0 });
}

/** Writes the draft within the second in which a session ends; stopped in the middle, it goes on where it was. */
export const draftConsumer: Consumer = {
  name: 'live:report-draft',
  types: ['live.moved'],
  async handle(tx, events) {
    const ended = events.map(({ body }) => body.payload as { sessionId: string; act: string }).filter(({ act }) => act === 'end');
    for (const sessionId of new Set(ended.map((payload) => payload.sessionId))) await draftOnce(tx, sessionId);
  },
};
