import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language, type Translator } from '@minga/kernel/contract';
import { letter, Mailer, SiteSettings, type LetterParts, type Tx } from '@minga/kernel/server';
import { wholeMoment } from '../../contract';
import { sessionMail, type SeriesLetter, type SessionLetter } from '../../contract/messages/mail';
import { eventRows, eventOf, type EventRow } from '../calendar/calendar.queries';
import { sessionAddress } from '../session/session.rows';
import { letterCalendar } from './letter-calendar';

interface Told extends Record<string, unknown> {
  email: string;
  language: Language;
  /** What the letter is about, in the order of their starts. */
  sessions: string[];
  /** Those of them in which the person has a place or a task, or to which they are asked. */
  held: string[];
}

/** Somebody whom a letter about a session is for. */
export interface Concerned {
  sessionId: string;
  accountId: string;
}

/** Whoever can be written to and may still see it: one line a person, whatever number of sessions it is about. */
const RECIPIENTS = `SELECT a.email, a.language, array_agg(s.id ORDER BY s.starts_at, s.id) AS sessions,
    coalesce(array_agg(s.id ORDER BY s.starts_at, s.id) FILTER (WHERE u.waiting IS NOT TRUE OR EXISTS (SELECT FROM live_role r WHERE r.session_id = s.id AND r.account_id = a.id)), '{}') AS held
  FROM (SELECT DISTINCT session_id, account_id FROM unnest($1::uuid[], $2::uuid[]) AS one (session_id, account_id)) told
  JOIN live_session s ON s.id = told.session_id JOIN account a ON a.id = told.account_id LEFT JOIN live_signup u ON u.session_id = s.id AND u.account_id = a.id
  WHERE a.email IS NOT NULL AND a.erased_at IS NULL
  AND (s.audience IN ('public', 'network') OR EXISTS (SELECT FROM audience_grant k WHERE k.account_id = a.id AND k.key = s.audience)) GROUP BY a.id ORDER BY a.id`;
/** Everybody who signed up, has a task or was asked to come, but who does it. */
const CONCERNED = `SELECT session_id AS "sessionId", account_id AS "accountId" FROM live_signup WHERE session_id = ANY($1::uuid[]) AND account_id IS DISTINCT FROM $2::uuid
  UNION SELECT session_id, account_id FROM live_role WHERE session_id = ANY($1::uuid[]) AND account_id IS DISTINCT FROM $2::uuid
  UNION SELECT session_id, account_id FROM live_invitation WHERE session_id = ANY($1::uuid[]) AND account_id IS DISTINCT FROM $2::uuid`;

/** Letters about sessions to those whom they concern, each in their language: one a person for one act, with the calendar of all that it is about. */
@Injectable()
export class SessionMail {
  constructor(
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
  ) {}

  /** Tells these people of one session. */
  tell(tx: Tx, sessionId: string, kind: SessionLetter, accountIds: readonly string[], reason?: string): Promise<void> {
    return this.tellEach(tx, kind, accountIds.map((accountId) => ({ sessionId, accountId })), reason);
  }

  /** Tells each of theirs. @param kind of a series, where somebody is told of more than one */
  async tellEach(tx: Tx, kind: SessionLetter, concerned: readonly Concerned[], reason?: string): Promise<void> {
    if (concerned.length === 0) return;
    const recipients = await tx.query<Told>(RECIPIENTS, [concerned.map(({ sessionId }) => sessionId), concerned.map(({ accountId }) => accountId)]);
    const faces = await eventRows(tx, [...new Set(recipients.flatMap(({ sessions }) => sessions))]);
    for (const to of recipients) await this.send(tx, to, kind, faces, reason);
  }

  /** Whom these sessions concern, but who acts. */
  concernedBy(tx: Tx, sessionIds: readonly string[]): Promise<Concerned[]> {
    return tx.query<Concerned & Record<string, unknown>>(CONCERNED, [sessionIds, tx.actor.kind === 'account' ? tx.actor.id : null]);
  }

  private async send(tx: Tx, { email, language, sessions, held }: Told, kind: SessionLetter, faces: ReadonlyMap<string, EventRow>, reason?: string): Promise<void> {
    const translator = createTranslator(language, sessionMail[language]);
    const rows = sessions.map((id) => faces.get(id)!);
    const { subject, ...parts } = rows.length === 1 ? this.ofOne(translator, kind, rows[0]!, reason) : this.ofSeries(translator, kind as SeriesLetter, rows, reason);
    const events = held.map((id) => eventOf(faces.get(id)!, this.settings));
    await this.mailer.send(tx, {
      to: email, subject, language, kind: `live-${kind}`, ...letter({ language, siteName: this.mailer.siteName, ...parts }),
      calendar: letterCalendar(kind, events, { name: this.mailer.siteName, address: this.mailer.address, to: email }),
    });
  }

  private ofOne(translator: Translator, kind: SessionLetter, row: EventRow, reason?: string): { subject: string } & Pick<LetterParts, 'paragraphs' | 'button' | 'closing'> {
    const { t } = translator;
    const title = row.title || t('untitled');
    const address = sessionAddress(row.id, row.title);
    const facts = [t('when', { when: whenOf(translator, row) }), ...(row.place ? [t('where', { where: row.place })] : [])];
    return {
      subject: t(`${kind}.subject`, { title }),
      paragraphs: [t(`${kind}.about`, { title }), ...(reason ? [t('why', { reason })] : []), ...facts],
      button: { label: t('open'), url: this.mailer.link(address) },
      closing: [t('calendar', { url: this.mailer.link(`${address}/calendar.ics`) }), t('because')],
    };
  }

  private ofSeries(translator: Translator, kind: SeriesLetter, rows: readonly EventRow[], reason?: string): { subject: string } & Pick<LetterParts, 'paragraphs' | 'button' | 'closing'> {
    const { t } = translator;
    const [first] = rows as [EventRow, ...EventRow[]];
    const title = first.title || t('untitled');
    const dates = rows.map((row) => t('date', { title: row.title || t('untitled'), when: whenOf(translator, row) }));
    return {
      subject: t(`series.${kind}.subject`, { title, count: rows.length }),
      paragraphs: [t(`series.${kind}.about`, { title }), ...(reason ? [t('why', { reason })] : []), ...dates],
      button: { label: t('series.open'), url: this.mailer.link(sessionAddress(first.id, first.title)) },
      closing: [t('series.calendar'), t('series.because')],
    };
  }
}

const whenOf = (translator: Translator, { starts_at: at, time_zone: zone }: EventRow): string => wholeMoment(translator, at.toISOString(), zone);
