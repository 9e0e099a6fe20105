import { Inject, Injectable } from '@nestjs/common';
import { conflict, createTranslator, newId, notFound, rooms, type Language } from '@minga/kernel/contract';
import { Db, letter, Mailer, one, type Actor, type Tx } from '@minga/kernel/server';
import { reportMail } from '../../contract/messages/report/mail';
import { zoneWords, type Statement } from '../../contract';
import { sessionRef, tell } from '../events';
import { note } from '../session/entry';
import { account, sessionFor } from '../session/session.access';
import { sessionAddress, type SessionRow } from '../session/session.rows';
import { putBlock } from './edit.service';
import { insistCorrects, reviewOver } from './report.access';
import { blockOf, lockedReport, statementsIn } from './report.rows';

const DAY_MS = 86_400_000;
const SEND = `UPDATE live_report SET state = 'review', sent_at = coalesce(sent_at, $2), review_until = $3 WHERE session_id = $1`;
const SPEAKERS = `SELECT a.id, a.email, a.language FROM account a WHERE a.email IS NOT NULL AND a.erased_at IS NULL
  AND (a.id IN (SELECT account_id FROM live_turn WHERE session_id = $1) OR a.id IN (SELECT account_id FROM live_role WHERE session_id = $1 AND role = 'speaker'))`;
const PROPOSE = 'INSERT INTO live_report_correction (id, session_id, block_id, by_id, statements, note) VALUES ($1, $2, $3, $4, $5, $6)';
const FIND = 'SELECT block_id, statements, state FROM live_report_correction WHERE session_id = $1 AND id = $2 FOR UPDATE';
const DECIDE = 'UPDATE live_report_correction SET state = $2, word = $3, decided_by = $4, decided_at = clock_timestamp() WHERE id = $1';

/** The speakers see the draft before it is public, and say what should be put otherwise. */
@Injectable()
export class ReviewService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  /** Sends it for the first time with a letter to each; sent again, the deadline moves. @throws Refusal 404, 401, 403; 409 `report-is-out` */
  send(actor: Actor, sessionId: string, days: number): Promise<{ reviewUntil: string }> {
    return this.db.write(actor, async (tx) => {
      const session = await sessionFor(tx, actor, sessionId, 'report');
      const report = await lockedReport(tx, sessionId);
      if (report.state === 'published') throw conflict('report-is-out');
      const now = new Date();
      const until = new Date(now.getTime() + days * DAY_MS);
      await tx.query(SEND, [sessionId, now, until]);
      await note(tx, sessionId, { act: 'report.sent', at: now, facts: { until: until.toISOString() } });
      tx.audit({ act: 'session-report.sent', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined, facts: { days } });
      if (report.state === 'draft') await this.write(tx, session, until);
      this.changed(tx, sessionId, report.version);
      return { reviewUntil: until.toISOString() };
    });
  }

  /** @throws Refusal 404, 401, 403 `session-speakers-only`; 409 `report-review-over`; 422 `text` */
  propose(actor: Actor, sessionId: string, blockId: string, text: string, remark: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const session = await sessionFor(tx, actor, sessionId, 'view');
      const who = account(actor);
      const report = await lockedReport(tx, sessionId, reviewOver);
      await insistCorrects(tx, actor, session, report);
      const block = await blockOf(tx, sessionId, blockId);
      if (block.removed) throw notFound();
      const id = newId();
      await tx.query(PROPOSE, [id, sessionId, blockId, who.id, JSON.stringify(statementsIn(text, report)), remark]);
      this.changed(tx, sessionId, report.version);
      return { id };
    });
  }

  /** @throws Refusal 404, 401, 403; 409 `correction-decided` */
  decide(actor: Actor, sessionId: string, correctionId: string, accept: boolean, word: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      await sessionFor(tx, actor, sessionId, 'report');
      const report = await lockedReport(tx, sessionId);
      const found = await one<{ block_id: string; statements: Statement[]; state: string }>(tx, FIND, [sessionId, correctionId]);
      if (!found) throw notFound();
      if (found.state !== 'open') throw conflict('correction-decided');
      await tx.query(DECIDE, [correctionId, accept ? 'accepted' : 'declined', word, account(actor).id]);
      if (accept) await putBlock(tx, sessionId, await blockOf(tx, sessionId, found.block_id), { statements: found.statements }, account(actor).id);
      this.changed(tx, sessionId, report.version);
      return { id: correctionId };
    });
  }

  private changed(tx: Tx, sessionId: string, version: number): void {
    tell(tx, rooms.sessionDesk(sessionId), 'live.report-changed', { sessionId, version }, sessionRef(sessionId));
  }

  private async write(tx: Tx, session: SessionRow, until: Date): Promise<void> {
    for (const to of await tx.query<{ id: string; email: string; language: Language }>(SPEAKERS, [session.id])) {
      const { t, date } = createTranslator(to.language, reportMail[to.language]);
      const paragraphs = [t('review.about', { title: session.title }), t('review.until', { until: date(until, { dateStyle: 'long', timeStyle: 'short', timeZone: session.time_zone }), zone: zoneWords(to, session.time_zone) })];
      const button = { label: t('review.open'), url: this.mailer.link(`${sessionAddress(session.id, session.title)}/report/edit`) };
      await this.mailer.send(tx, {
        to: to.email, subject: t('review.subject', { title: session.title }), language: to.language, kind: 'session-report-review',
        ...letter({ language: to.language, siteName: this.mailer.siteName, paragraphs, button, closing: [t('review.why')] }),
      });
    }
  }
}
