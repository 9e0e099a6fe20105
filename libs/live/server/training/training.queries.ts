import { notFound } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Sql } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import type { IssuedCertificate, TrainingView, VerifiedCertificate } from '../../contract';
import { atDesk } from '../questions/questions.queries';
import { pageRow } from '../session/page.queries';
import { sessionAddress } from '../session/session.rows';
import { codeDigest } from './code';

/** How long an account was there while it ran, in whole percent; stays before the start and after the end count for nothing. */
const SHARE = `least(100, floor(100 * sum(greatest(0, extract(epoch FROM least(coalesce(t.left_at, s.ended_at), s.ended_at) - greatest(t.came_at, s.started_at))))
  / greatest(1, extract(epoch FROM s.ended_at - s.started_at))))::int`;
const OWN = `SELECT ${SHARE} AS percent FROM live_stay t JOIN live_session s ON s.id = t.session_id
  WHERE t.session_id = $1 AND t.account_id = $2 AND s.ended_at IS NOT NULL AND s.started_at IS NOT NULL GROUP BY s.started_at, s.ended_at`;
const REVOKED = 'SELECT EXISTS (SELECT FROM live_certificate WHERE session_id = $1 AND account_id = $2 AND revoked_at IS NOT NULL) AS revoked';
const EVERYBODY = `SELECT ${cardJson('a')} AS person, p.percent,
    coalesce((SELECT json_agg(json_build_object('id', c.id, 'issuedAt', c.issued_at, 'revokedAt', c.revoked_at, 'reason', c.reason) ORDER BY c.issued_at) FROM live_certificate c
      WHERE c.session_id = $1 AND c.account_id = a.id), '[]') AS certificates
  FROM (SELECT t.account_id, ${SHARE} AS percent FROM live_stay t JOIN live_session s ON s.id = t.session_id
    WHERE t.session_id = $1 AND s.ended_at IS NOT NULL AND s.started_at IS NOT NULL GROUP BY t.account_id, s.started_at, s.ended_at) p
  JOIN account a ON a.id = p.account_id ${cardJoins('a')} ORDER BY p.percent DESC, a.name, a.id`;

interface PersonRow {
  person: PersonCard;
  percent: number;
  certificates: (Omit<IssuedCertificate, 'issuedAt' | 'revokedAt'> & { issuedAt: string; revokedAt: string | null })[];
}
const utc = (at: string): string => new Date(at).toISOString();

/** Somebody's attendance of a session that is over; undefined: they were not there. */
export async function attendanceIn(sql: Sql, sessionId: string, accountId: string): Promise<{ percent: number; revoked: boolean } | undefined> {
  const found = await one<{ percent: number | null }>(sql, OWN, [sessionId, accountId]);
  if (found?.percent === undefined || found.percent === null) return undefined;
  return { percent: found.percent, ...(await one<{ revoked: boolean }>(sql, REVOKED, [sessionId, accountId]))! };
}

const RULE = 'SELECT attendance_percent FROM live_session WHERE id = $1';
export const leastPercentOf = async (sql: Sql, sessionId: string): Promise<number> => (await one<{ attendance_percent: number }>(sql, RULE, [sessionId]))!.attendance_percent;

/** The training as this reader sees it. @throws Refusal 404, also for a session that is none */
export async function readTraining(sql: Sql, actor: Actor, id: string): Promise<TrainingView> {
  const session = await pageRow(sql, actor, id);
  if (session.kind !== 'training') throw notFound();
  const leastPercent = await leastPercentOf(sql, id);
  const me = accountIdOf(actor);
  const own = me === null ? undefined : await attendanceIn(sql, id, me);
  const rows = atDesk(actor, session) ? await sql.query<PersonRow & Record<string, unknown>>(EVERYBODY, [id]) : null;
  return {
    sessionId: id, title: session.title, address: sessionAddress(id, session.title), state: session.state, leastPercent,
    own: own ? { ...own, enough: own.percent >= leastPercent } : null,
    people: rows && rows.map(({ person, percent, certificates }) => ({ person, percent, certificates: certificates.map((one) => ({ ...one, issuedAt: utc(one.issuedAt), revokedAt: one.revokedAt && utc(one.revokedAt) })) })),
  };
}

interface VerifiedRow {
  name: string;
  title: string;
  lang: string;
  group_name: string | null;
  started_at: Date;
  time_zone: string;
  percent: number;
  issued_at: Date;
  revoked_at: Date | null;
  reason: string;
}
const VERIFY = `SELECT c.name, s.title, s.lang, g.name AS group_name, s.started_at, s.time_zone, c.percent, c.issued_at, c.revoked_at, c.reason
  FROM live_certificate_code k JOIN live_certificate c ON c.id = k.certificate_id JOIN live_session s ON s.id = c.session_id LEFT JOIN working_group g ON g.id = s.group_id WHERE k.digest = $1`;

/** What a code stands for: its holder may show it to anybody, who may see the session or not. @throws Refusal 404 */
export async function verifiedBy(sql: Sql, code: string): Promise<VerifiedCertificate> {
  const row = await one<VerifiedRow & Record<string, unknown>>(sql, VERIFY, [codeDigest(code)]);
  if (!row) throw notFound();
  return {
    name: row.name, title: row.title, lang: row.lang, group: row.group_name, startedAt: row.started_at.toISOString(), timeZone: row.time_zone, percent: row.percent, issuedAt: row.issued_at.toISOString(),
    revoked: row.revoked_at && { at: row.revoked_at.toISOString(), reason: row.reason },
  };
}
