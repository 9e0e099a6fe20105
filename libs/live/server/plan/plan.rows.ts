import type { Language, SubjectRef } from '@minga/kernel/contract';
import { one, type Sql, type Tx } from '@minga/kernel/server';
import type { SessionPlan } from '../../contract';
import { wallOf } from './clock';

const ROLE = (role: string): string => `ARRAY(SELECT a.handle FROM live_role r JOIN account a ON a.id = r.account_id
  WHERE r.session_id = s.id AND r.role = '${role}' AND a.erased_at IS NULL ORDER BY a.handle)`;
const ITEMS = `coalesce((SELECT json_agg(json_build_object('id', i.id, 'title', i.title, 'note', i.note, 'links', i.links, 'minutes', i.minutes) ORDER BY i.position)
  FROM live_item i WHERE i.session_id = s.id), '[]')`;
const PLAN = `SELECT s.group_id AS "groupId", s.title, s.purpose, s.lang, s.kind, s.visibility, s.starts_at, s.time_zone AS "timeZone", s.minutes, s.place,
  s.call_url AS "callUrl", s.languages, s.links, s.capacity, s.speak_seconds AS "speakSeconds", s.queue_mode AS "queueMode", s.anonymous_questions AS "anonymousQuestions",
  ${ITEMS} AS items, ${ROLE('moderator')} AS moderators, ${ROLE('rapporteur')} AS rapporteurs, ${ROLE('captioner')} AS captioners, ${ROLE('speaker')} AS speakers,
  ARRAY(SELECT a.handle FROM live_invitation i JOIN account a ON a.id = i.account_id WHERE i.session_id = s.id AND a.erased_at IS NULL ORDER BY a.handle) AS invited
  FROM live_session s WHERE s.id = $1`;

/** What is planned of a session, as it is kept. */
export async function planOf(sql: Sql, id: string): Promise<SessionPlan> {
  const { starts_at: at, ...plan } = (await one<Omit<SessionPlan, 'day' | 'time'> & { starts_at: Date }>(sql, PLAN, [id]))!;
  return { ...plan, ...wallOf(at, plan.timeZone) };
}

export interface NewSession {
  id: string;
  groupId: string | null;
  makerId: string;
  lang: Language;
  audience: string;
  startsAt: Date;
  plan: SessionPlan;
  about?: SubjectRef | undefined;
}

const INSERT = `INSERT INTO live_session (id, group_id, maker_id, title, lang, audience, visibility, starts_at, time_zone, minutes, about_type, about_id)
  VALUES ($1, $2, $3, '', $4, $5, $6, $7, $8, $9, $10, $11)`;
/** Calendars hear of what they show. */
const UPDATE = `UPDATE live_session s SET title = $2, purpose = $3, lang = $4, kind = $5, visibility = $6, audience = $7, starts_at = $8, time_zone = $9, minutes = $10,
  place = $11, call_url = $12, languages = $13, links = $14, capacity = $15, speak_seconds = $16, queue_mode = $17, anonymous_questions = $18, changed_at = now(),
  revision = s.revision + 1, sequence = s.sequence + CASE WHEN s.state <> 'draft'
    AND (s.title, s.purpose, s.starts_at, s.time_zone, s.minutes, s.place, s.call_url) IS DISTINCT FROM ($2, $3, $8::timestamptz, $9, $10::int, $11, $12) THEN 1 ELSE 0 END
  WHERE s.id = $1 RETURNING revision, sequence`;

export const insertSession = async (tx: Tx, { id, groupId, makerId, lang, audience, startsAt, plan, about }: NewSession): Promise<void> =>
  void (await tx.query(INSERT, [id, groupId, makerId, lang, audience, plan.visibility, startsAt, plan.timeZone, plan.minutes, about?.type ?? null, about?.id ?? null]));

/** @returns the revision and the calendar's sequence that it has now */
export async function writePlan(tx: Tx, id: string, plan: SessionPlan, audience: string, startsAt: Date): Promise<{ revision: number; sequence: number }> {
  const [row] = await tx.query<{ revision: number; sequence: number }>(UPDATE, [
    id, plan.title, plan.purpose, plan.lang, plan.kind, plan.visibility, audience, startsAt, plan.timeZone, plan.minutes, plan.place, plan.callUrl, plan.languages,
    plan.links, plan.capacity, plan.speakSeconds, plan.queueMode, plan.anonymousQuestions,
  ]);
  return row!;
}
