import { audience, rooms, type AudienceKey, type Language, type SubjectCard } from '@minga/kernel/contract';
import type { Sql, SubjectKind } from '@minga/kernel/server';
import { sessionActs } from '../desk/removals';
import { SESSION, sessionRef } from '../events';
import { sessionAddress } from './session.rows';

interface Row {
  id: string;
  title: string;
  lang: Language;
  audience: AudienceKey;
}

/** A draft is nobody's to follow but by who may plan it, and they fetch it. */
const FACES = "SELECT id, title, lang, audience FROM live_session WHERE id = ANY($1::uuid[]) AND state <> 'draft'";
const PUBLIC_IDS = `SELECT id FROM live_session WHERE audience = '${audience.public()}' AND state <> 'draft' AND id >= $1 AND id < $2 ORDER BY id LIMIT $3`;
const ALL_FACES = 'SELECT id, title, lang, audience FROM live_session WHERE id = ANY($1::uuid[])';

const faces = (sql: Sql, ids: readonly string[]): Promise<Row[]> => sql.query<Row>(FACES, [ids]);

const cardOf = ({ id, title, lang, audience: seen }: Row): [string, SubjectCard] => [
  id,
  { ref: sessionRef(id), title, address: sessionAddress(id, title), audience: seen, lang },
];

/** A live session: its page, its room, its place in the sitemap. */
export const sessionSubject: SubjectKind = {
  type: SESSION,
  rooms: [SESSION, 'session-door'],
  audiences: async (sql, ids) => new Map((await faces(sql, ids)).map((row) => [row.id, row.audience])),
  cards: async (sql, ids) => new Map((await faces(sql, ids)).map(cardOf)),
  acts: sessionActs,
  publicIds: async (sql, from, to, limit) => (await sql.query<{ id: string }>(PUBLIC_IDS, [from, to, limit])).map(({ id }) => id),
};

/** What only those who run a session see of it: who was named moderator, rapporteur or captioner holds its key. */
export const sessionDeskSubject: SubjectKind = {
  type: 'session-desk',
  rooms: ['session-desk'],
  audiences: async (sql, ids) => new Map((await sql.query<Row>(ALL_FACES, [ids])).map(({ id }) => [id, audience.sessionDesk(id)])),
  cards: async () => new Map(),
};

interface CalledRow extends Record<string, unknown> {
  id: string;
  group_id: string | null;
}
const CALLED = 'SELECT id, group_id FROM live_session WHERE id = ANY($1::uuid[])';

/** Who may call sessions where this one was called holds a key of that place: it comes and goes with their part in the group. */
export const convenersKey = (groupId: string | null): AudienceKey => (groupId ? audience.moderators(groupId) : audience.stewards());

/** The same for who runs a session without being named in it. */
export const sessionConvenersSubject: SubjectKind = {
  type: 'session-conveners',
  rooms: ['session-conveners'],
  audiences: async (sql, ids) => new Map((await sql.query<CalledRow>(CALLED, [ids])).map((row) => [row.id, convenersKey(row.group_id)])),
  cards: async () => new Map(),
};

const idOf = (room: string): string => room.slice(room.indexOf(':') + 1);
const LISTS = new Map<string, AudienceKey>([
  [idOf(rooms.sessions()), audience.public()],
  [idOf(rooms.networkSessions()), audience.network()],
]);

/** The lists of sessions: the public one, and what the network's people see beside it. */
export const sessionListSubject: SubjectKind = {
  type: 'sessions',
  rooms: ['sessions'],
  names: [...LISTS.keys()],
  audiences: async (_sql, ids) => new Map([...LISTS].filter(([id]) => ids.includes(id))),
  cards: async () => new Map(),
};
