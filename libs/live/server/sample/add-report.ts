import type { Tx } from '@minga/kernel/server';
import { draftOnce } from '../report/draft';
import { blockFace, blocksOf } from '../report/report.rows';

const VERSION = `INSERT INTO live_report_version (session_id, version, lead, blocks, note, by_id, at) VALUES ($1, 1, $2, $3, '', $4, $5)`;
const OUT = `UPDATE live_report SET state = 'published', version = 1, lead = $2, published_by = $3, published_at = $4, changed_at = $4, number = (
    SELECT coalesce(max(r.number), 0) + 1 FROM live_report r JOIN live_session s ON s.id = r.session_id WHERE s.group_id IS NOT DISTINCT FROM (SELECT group_id FROM live_session WHERE id = $1))
  WHERE session_id = $1`;
const ENTRY = `INSERT INTO live_entry (session_id, at, act, by_id, facts) VALUES ($1, $2, 'report.published', $3, '{"version": 1}')`;

/** The report of a session of the sample that is over, drafted from its record; with a lead it is published. */
export async function addReport(tx: Tx, sessionId: string, { lead, by, at }: { lead?: string; by: string; at: Date }): Promise<void> {
  await draftOnce(tx, sessionId);
  if (lead === undefined) return;
  const blocks = (await blocksOf(tx, sessionId)).map(blockFace);
  await tx.query(VERSION, [sessionId, lead, JSON.stringify(blocks), by, at]);
  await tx.query(OUT, [sessionId, lead, by, at]);
  await tx.query(ENTRY, [sessionId, at, by]);
}
