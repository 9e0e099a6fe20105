import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, rooms } from '@minga/kernel/contract';
import { Db, Mailer, one, Topics, type Actor, type Tx } from '@minga/kernel/server';
import type { ReportBlock } from '../../contract';
import { listRooms, sessionRef, tell } from '../events';
import { note } from '../session/entry';
import { SessionMover } from '../session/mover';
import { account, lockedSessionFor } from '../session/session.access';
import { sessionAddress, type SessionRow } from '../session/session.rows';
import { blockFace, blocksOf, lockedReport, type ReportRecordRow } from './report.rows';
import { topicText } from './topic-text';

/** One counts after the other: reports of the same group are numbered under a lock of their own. */
const COUNTING = `SELECT pg_advisory_xact_lock(hashtextextended('live-report:' || coalesce($1::text, 'network'), 0))`;
const NUMBER = `SELECT coalesce(max(r.number), 0)::int + 1 AS number FROM live_report r JOIN live_session s ON s.id = r.session_id WHERE s.group_id IS NOT DISTINCT FROM $1::uuid`;
const KEEP = `INSERT INTO live_report_version (session_id, version, lead, blocks, note, by_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const OUT = `UPDATE live_report SET state = 'published', version = $2, number = coalesce(number, $3), published_at = coalesce(published_at, $4), published_by = coalesce(published_by, $5), changed_at = $4,
  topic_address = coalesce(topic_address, $6) WHERE session_id = $1`;

export interface Publication {
  address: string;
  version: number;
  topicAddress: string | null;
}

@Injectable()
export class PublishService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SessionMover) private readonly mover: SessionMover,
    @Inject(Topics) private readonly topics: Topics,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  /**
   * What stands is kept as a version that is never changed. The first one moves the session and opens its topic; each later one says why.
   * @throws Refusal 404, 401, 403; 409 `report-empty`; 422 `note` without a word for a new version
   */
  publish(actor: Actor, sessionId: string, remark: string): Promise<Publication> {
    return this.db.write(actor, async (tx) => {
      const session = await lockedSessionFor(tx, actor, sessionId, 'report');
      const report = await lockedReport(tx, sessionId);
      const blocks = (await blocksOf(tx, sessionId)).filter(({ removed }) => !removed).map(blockFace);
      if (blocks.length === 0) throw conflict('report-empty');
      if (report.version > 0 && !remark) throw invalidField('note', 'required');
      return this.put(tx, session, report, blocks, remark);
    });
  }

  private async put(tx: Tx, session: SessionRow, report: ReportRecordRow, blocks: readonly ReportBlock[], remark: string): Promise<Publication> {
    const [now, version, by] = [new Date(), report.version + 1, account(tx.actor).id];
    const address = `${sessionAddress(session.id, session.title)}/report`;
    await tx.query(KEEP, [session.id, version, report.lead, JSON.stringify(blocks), remark, by, now]);
    if (version === 1) await this.mover.move(tx, session.id, 'publish-report', {}, { report: true });
    const topicAddress = report.topic_address ?? (version === 1 ? await this.openTopic(tx, session, report, blocks, address) : null);
    await tx.query(COUNTING, [session.group_id]);
    const { number } = (await one<{ number: number }>(tx, NUMBER, [session.group_id]))!;
    await tx.query(OUT, [session.id, version, number, now, by, topicAddress]);
    await note(tx, session.id, { act: version === 1 ? 'report.published' : 'report.revised', at: now, facts: { version } });
    tx.audit({ act: version === 1 ? 'session-report.published' : 'session-report.revised', subject: sessionRef(session.id), groupId: session.group_id ?? undefined, reason: remark || undefined, facts: { version } });
    for (const room of [rooms.session(session.id), rooms.sessionDesk(session.id), ...listRooms(session.audience, session.group_id)]) {
      tell(tx, room, 'live.report-changed', { sessionId: session.id, version }, sessionRef(session.id));
    }
    return { address, version, topicAddress };
  }

  private async openTopic(tx: Tx, session: SessionRow, { lead }: ReportRecordRow, blocks: readonly ReportBlock[], address: string): Promise<string | null> {
    if (!session.group_id) return null;
    const { title, markdown } = topicText(session, lead, blocks, this.mailer.link(address));
    const opened = await this.topics.open(tx, { groupId: session.group_id, title, markdown, lang: session.lang, subject: sessionRef(session.id), audience: session.audience });
    return opened?.address ?? null;
  }
}
