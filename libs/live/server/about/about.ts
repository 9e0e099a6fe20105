import { audience, forbidden, notFound, rooms, type AudienceKey, type SubjectRef } from '@minga/kernel/contract';
import type { Actor, Sql, SubjectMeeting, SubjectRegistry, Tx } from '@minga/kernel/server';
import type { AboutCard, SessionVisibility } from '../../contract';
import { listRooms, sessionRef, tell } from '../events';
import type { SessionRow } from '../session/session.rows';

/** Whom a session about something is for: the same as that itself, in the words of sessions. */
export const visibilityOf = (seen: AudienceKey): SessionVisibility => (seen === audience.public() ? 'public' : seen === audience.network() ? 'network' : 'group');

export const aboutOf = ({ about_type: type, about_id: id }: Pick<SessionRow, 'about_type' | 'about_id'>): SubjectRef | null => (type && id ? { type, id } : null);

/** Of a subject, what its reader may be told; undefined for what is not there for them. */
export async function aboutCard(sql: Sql, subjects: SubjectRegistry, actor: Actor, ref: SubjectRef | null): Promise<AboutCard | undefined> {
  const [card] = ref ? await subjects.cards(sql, [ref]) : [];
  if (!card || !actor.audiences.includes(card.audience)) return undefined;
  return { ...card.ref, title: card.title, lang: card.lang as AboutCard['lang'], address: card.address };
}

export interface Meeting extends SubjectMeeting {
  ref: SubjectRef;
  audience: AudienceKey;
}

/** What a session about it begins with. @throws Refusal 404 for what the actor may not see, 403 when it is not theirs to call one */
export async function meetingAbout(sql: Sql, subjects: SubjectRegistry, actor: Actor, ref: SubjectRef): Promise<Meeting> {
  const kind = subjects.get(ref.type);
  const seen = (await kind?.audiences(sql, [ref.id]))?.get(ref.id);
  if (seen === undefined || !actor.audiences.includes(seen)) throw notFound();
  const meeting = await kind?.meeting?.(sql, actor, ref.id);
  if (!meeting) throw forbidden('session-about-theirs');
  return { ...meeting, ref, audience: seen };
}

const BEFORE = `SELECT id, audience FROM live_session WHERE about_type = $1 AND about_id = $2 AND audience <> $3 FOR UPDATE`;
const FOLLOW = 'UPDATE live_session SET audience = $2, visibility = $3 WHERE id = ANY($1::uuid[])';

/** A session is for nobody but whom it is for what it is about: in the transaction that changes that. */
export async function followSubject(tx: Tx, { type, id }: SubjectRef, to: AudienceKey): Promise<void> {
  const moved = await tx.query<{ id: string; audience: AudienceKey }>(BEFORE, [type, id, to]);
  if (moved.length === 0) return;
  await tx.query(FOLLOW, [moved.map((row) => row.id), to, visibilityOf(to)]);
  for (const row of moved) {
    for (const room of new Set([rooms.session(row.id), rooms.sessionDesk(row.id), ...listRooms(row.audience, null), ...listRooms(to, null)])) tell(tx, room, 'live.changed', { sessionId: row.id }, sessionRef(row.id));
  }
}
