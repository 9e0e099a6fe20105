import { audience, idFromAddress, isId, notFound, rooms } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, one, type Actor, type Sql, type SubjectRegistry } from '@minga/kernel/server';
import { groupAddress, insist } from '@minga/groups/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { Language } from '@minga/kernel/contract';
import { canInSession, convenes, isComplete, nextActs, runsSession, sessionParties, type AgendaItem, type NamedPerson, type SessionFace, type SessionNeeds, type SessionView } from '../../contract';
import { aboutCard, aboutOf } from '../about/about';
import { askedOf } from '../about/invitations';
import { seriesPart } from '../series/series.queries';
import { signUpsOf } from '../signup/signup.rows';
import { convenersKey } from './session.subject';
import { FROM_SESSION, SESSION_COLUMNS, sessionAddress, sessionFacts, type SessionRow } from './session.rows';

interface PageRecord extends SessionRow {
  group_name: string | null;
  group_lang: Language | null;
}

const PAGE = `SELECT ${SESSION_COLUMNS}, g.name AS group_name, g.lang AS group_lang ${FROM_SESSION} WHERE s.id = $1`;

/** Rows of `AgendaItem`, in the order of the agenda. */
const ITEMS = `SELECT id, position, title, note, links, minutes, extended_minutes, started_at, running_since, spent_ms::float8 AS spent_ms, ended_at
  FROM live_item WHERE session_id = $1 ORDER BY position`;
const NAMED = `SELECT r.role, ${cardJson('a')} AS person FROM live_role r JOIN account a ON a.id = r.account_id ${cardJoins('a')}
  WHERE r.session_id = $1 ORDER BY array_position(ARRAY['moderator', 'rapporteur', 'captioner', 'speaker'], r.role), a.name, a.id`;

interface ItemRecord extends Pick<AgendaItem, 'id' | 'position' | 'title' | 'note' | 'links' | 'minutes'> {
  extended_minutes: number;
  started_at: Date | null;
  running_since: Date | null;
  spent_ms: number;
  ended_at: Date | null;
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The session's agenda in its order. */
export async function agendaOf(sql: Sql, sessionId: string): Promise<AgendaItem[]> {
  const rows = await sql.query<ItemRecord>(ITEMS, [sessionId]);
  return rows.map(({ extended_minutes, started_at, running_since, spent_ms, ended_at, ...item }) => ({
    ...item,
    extendedMinutes: extended_minutes,
    startedAt: instant(started_at),
    runningSince: instant(running_since),
    spentMs: spent_ms,
    endedAt: instant(ended_at),
  }));
}

/** Who was named for it, moderators first. */
export const namedFor = (sql: Sql, sessionId: string): Promise<NamedPerson[]> => sql.query<NamedPerson>(NAMED, [sessionId]);

/** The id behind an address part, or an id itself. @throws Refusal 404 */
export function sessionIdOf(address: string): string {
  const id = isId(address) ? address : idFromAddress(address);
  if (!id) throw notFound();
  return id;
}

/** The rooms in which this reader hears of it: those whose key they hold. A draft is told to nobody. */
export function sessionRooms(actor: Actor, row: Pick<SessionRow, 'id' | 'audience' | 'state' | 'group_id'>): string[] {
  const holds = (key: string): boolean => actor.audiences.includes(key);
  const desk = holds(audience.sessionDesk(row.id)) ? [rooms.sessionDesk(row.id)] : holds(convenersKey(row.group_id)) ? [rooms.sessionConveners(row.id)] : [];
  return [
    ...(holds(row.audience) && row.state !== 'draft' ? [rooms.session(row.id)] : []),
    ...desk,
  ];
}

/** What every page of a session begins with. */
export const faceOf = (row: PageRecord): SessionFace => ({
  id: row.id,
  address: sessionAddress(row.id, row.title),
  title: row.title,
  purpose: row.purpose,
  lang: row.lang,
  kind: row.kind,
  state: row.state,
  visibility: row.visibility,
  group: row.group_id ? { id: row.group_id, name: row.group_name!, address: groupAddress(row.group_id, row.group_name!), lang: row.group_lang! } : null,
  startsAt: row.starts_at.toISOString(),
  timeZone: row.time_zone,
  minutes: row.minutes,
  place: row.place,
  callUrl: row.call_url,
  languages: row.languages,
  links: row.links,
  capacity: row.capacity,
  speakSeconds: row.speak_seconds,
  queueMode: row.queue_mode,
  startedAt: instant(row.started_at),
  runningSince: instant(row.running_since),
  spentMs: row.spent_ms,
  endedAt: instant(row.ended_at),
  revision: row.revision,
});

/** The session for this reader, with its group. @throws Refusal 404 */
export async function pageRow(sql: Sql, actor: Actor, id: string): Promise<PageRecord> {
  const row = await one<PageRecord>(sql, PAGE, [id, accountIdOf(actor)]);
  if (!row) throw notFound();
  insist(canInSession(actor, 'view', sessionFacts(row)));
  return row;
}

const CANCELLED = "SELECT facts->>'reason' AS reason FROM live_entry WHERE session_id = $1 AND act = 'moved.cancel' ORDER BY at DESC LIMIT 1";

/** Why it was called off, in the words of who did. */
async function whyCancelled(sql: Sql, id: string): Promise<string | null> {
  const entry = await one<{ reason: string | null }>(sql, CANCELLED, [id]);
  return entry?.reason ?? null;
}

/** A session before and after it happens, in one snapshot. @throws Refusal 404 */
export async function readSession(sql: Sql, subjects: SubjectRegistry, actor: Actor, id: string): Promise<SessionView> {
  const row = await pageRow(sql, actor, id);
  const facts = sessionFacts(row);
  const items = await agendaOf(sql, id);
  const has: SessionNeeds = { complete: isComplete({ title: row.title, startsAt: row.starts_at }), agenda: items.length > 0 };
  return {
    cursor: await cursorOf(sql, sessionRooms(actor, row)),
    ...faceOf(row),
    items,
    named: await namedFor(sql, id),
    roles: row.roles,
    runs: runsSession(actor, facts),
    convenes: convenes(actor, facts.group),
    about: (await aboutCard(sql, subjects, actor, aboutOf(row))) ?? null,
    ...(await askedOf(sql, id, accountIdOf(actor), runsSession(actor, facts))),
    signUps: await signUpsOf(sql, id, accountIdOf(actor)),
    series: await seriesPart(sql, actor, row),
    cancelledFor: row.state === 'cancelled' ? await whyCancelled(sql, id) : null,
    next: nextActs(row.state, sessionParties(actor, facts), has),
  };
}
