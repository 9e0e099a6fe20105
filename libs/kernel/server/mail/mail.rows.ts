import { newId, type Language } from '../../contract';
import type { Sql } from '../db/sql';
import type { MailCalendar, OutgoingMail } from './transport';

const INSERT = 'INSERT INTO mail (id, kind, language, recipient, subject, body, html, calendar) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
/** Claimed for longer than a mail server may take to answer; a process that dies leaves it to the next. */
const CLAIM = `UPDATE mail m SET attempts = attempts + 1, due_at = now() + interval '5 minutes'
  FROM (SELECT id FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= now() ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED) due
  WHERE m.id = due.id RETURNING m.id, m.kind, m.language, m.recipient AS "to", m.subject, m.body AS text, m.html, m.calendar, m.attempts`;
const WIPED = 'recipient = NULL, subject = NULL, body = NULL, html = NULL, calendar = NULL';
const SENT = `UPDATE mail SET sent_at = now(), error = NULL, ${WIPED} WHERE id = $1`;
const AGAIN = 'UPDATE mail SET due_at = now() + make_interval(secs => $2), error = $3 WHERE id = $1';
const GIVE_UP = `UPDATE mail SET given_up_at = now(), error = $2, ${WIPED} WHERE id = $1`;
const FORGET = 'DELETE FROM mail WHERE created_at < now() - make_interval(days => $1) AND coalesce(sent_at, given_up_at) IS NOT NULL';

export interface NewMail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Goes with it, so that one's calendar has what the letter tells of. */
  calendar?: MailCalendar;
  language: Language;
  kind: string;
}

export type ClaimedMail = OutgoingMail & { attempts: number };

export const mailRows = {
  insert: (sql: Sql, { kind, language, to, subject, text, html, calendar }: NewMail) =>
    sql.query(INSERT, [newId(), kind, language, to, subject, text, html ?? null, calendar ? JSON.stringify(calendar) : null]),
  claim: (sql: Sql, most: number): Promise<ClaimedMail[]> => sql.query<ClaimedMail>(CLAIM, [most]),
  sent: (sql: Sql, id: string) => sql.query(SENT, [id]),
  again: (sql: Sql, id: string, seconds: number, error: string) => sql.query(AGAIN, [id, seconds, error]),
  giveUp: (sql: Sql, id: string, error: string) => sql.query(GIVE_UP, [id, error]),
  forget: (sql: Sql, days: number) => sql.query(FORGET, [days]),
};
