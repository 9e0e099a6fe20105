import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { letter, Mailer, one, type Tx } from '@minga/kernel/server';
import { wholeMoment } from '../../contract';
import { sessionMail, type SessionLetter } from '../../contract/messages/mail';
import { sessionAddress } from '../session/session.rows';

interface Told extends Record<string, unknown> {
  email: string;
  language: Language;
}
interface Face extends Record<string, unknown> {
  id: string;
  title: string;
  starts_at: Date;
  time_zone: string;
  place: string;
}

const FACE = 'SELECT id, title, starts_at, time_zone, place FROM live_session WHERE id = $1';
/** Whoever can be written to and may still see it. */
const RECIPIENTS = `SELECT a.email, a.language FROM account a JOIN live_session s ON s.id = $1 WHERE a.id = ANY($2::uuid[]) AND a.email IS NOT NULL AND a.erased_at IS NULL
  AND (s.audience IN ('public', 'network') OR EXISTS (SELECT FROM audience_grant k WHERE k.account_id = a.id AND k.key = s.audience)) ORDER BY a.id`;
/** Everybody who signed up or has a task, but who does it. */
const CONCERNED = `SELECT account_id FROM live_signup WHERE session_id = $1 AND account_id IS DISTINCT FROM $2::uuid
  UNION SELECT account_id FROM live_role WHERE session_id = $1 AND account_id IS DISTINCT FROM $2::uuid`;

/** Letters about a session to those whom it concerns, each in their language. */
@Injectable()
export class SessionMail {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  /** Tells these people. */
  async tell(tx: Tx, sessionId: string, kind: SessionLetter, accountIds: readonly string[], reason?: string): Promise<void> {
    const face = (await one<Face>(tx, FACE, [sessionId]))!;
    for (const to of await tx.query<Told>(RECIPIENTS, [sessionId, accountIds])) await this.send(tx, to, kind, face, reason);
  }

  /** Tells everybody whom it concerns, but who acts. */
  async tellAll(tx: Tx, sessionId: string, kind: SessionLetter, reason?: string): Promise<void> {
    const self = tx.actor.kind === 'account' ? tx.actor.id : null;
    const concerned = await tx.query<{ account_id: string }>(CONCERNED, [sessionId, self]);
    await this.tell(tx, sessionId, kind, concerned.map(({ account_id: id }) => id), reason);
  }

  private async send(tx: Tx, { email, language }: Told, kind: SessionLetter, face: Face, reason?: string): Promise<void> {
    const translator = createTranslator(language, sessionMail[language]);
    const { t } = translator;
    const title = face.title || t('untitled');
    const address = sessionAddress(face.id, face.title);
    const facts = [t('when', { when: wholeMoment(translator, face.starts_at.toISOString(), face.time_zone) }), ...(face.place ? [t('where', { where: face.place })] : [])];
    const paragraphs = [t(`${kind}.about`, { title }), ...(reason ? [t('why', { reason })] : []), ...facts];
    await this.mailer.send(tx, {
      to: email, subject: t(`${kind}.subject`, { title }), language, kind: `live-${kind}`,
      ...letter({
        language, siteName: this.mailer.siteName, paragraphs, button: { label: t('open'), url: this.mailer.link(address) },
        closing: [t('calendar', { url: this.mailer.link(`${address}/calendar.ics`) }), t('because')],
      }),
    });
  }
}
