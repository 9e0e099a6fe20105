import { audience, rooms, type AudienceKey, type Language, type SubjectCard } from '@minga/kernel/contract';
import type { Sql, SubjectKind } from '@minga/kernel/server';
import { REQUEST, requestRef } from './events';
import { requestMeeting } from './meetings/meeting';
import { requestAddress } from './requests/request.rows';

interface Row {
  id: string;
  title: string;
  lang: Language;
  audience: AudienceKey;
}

const FACES = 'SELECT id, title, lang, audience FROM exchange_request WHERE id = ANY($1::uuid[])';
const PUBLIC_IDS = `SELECT id FROM exchange_request WHERE audience = '${audience.public()}' AND id >= $1 AND id < $2 ORDER BY id LIMIT $3`;
const MAKERS = 'SELECT id, maker_id FROM exchange_request WHERE id = ANY($1::uuid[]) AND maker_id IS NOT NULL';

const faces = (sql: Sql, ids: readonly string[]): Promise<Row[]> => sql.query<Row>(FACES, [ids]);

const cardOf = ({ id, title, lang, audience: seen }: Row): [string, SubjectCard] => [
  id,
  { ref: requestRef(id), title, address: requestAddress(id, title), audience: seen, lang },
];

/** A request: its page, its room, its place in the sitemap. */
export const requestSubject: SubjectKind = {
  type: REQUEST,
  rooms: [REQUEST],
  audiences: async (sql, ids) => new Map((await faces(sql, ids)).map((row) => [row.id, row.audience])),
  cards: async (sql, ids) => new Map((await faces(sql, ids)).map(cardOf)),
  publicIds: async (sql, from, to, limit) => (await sql.query<{ id: string }>(PUBLIC_IDS, [from, to, limit])).map(({ id }) => id),
  authors: async (sql, ids) => new Map((await sql.query<{ id: string; maker_id: string }>(MAKERS, [ids])).map((row) => [row.id, row.maker_id])),
  meeting: requestMeeting,
};

/** What only the parties of a request see of it. */
export const requestPartiesSubject: SubjectKind = {
  type: 'request-parties',
  rooms: ['request-parties'],
  audiences: async (sql, ids) => new Map((await faces(sql, ids)).map(({ id }) => [id, audience.requestParties(id)])),
  cards: async () => new Map(),
};

const idOf = (room: string): string => room.slice(room.indexOf(':') + 1);
/** Rooms of a kind that are named here, each with who may be in it. */
const named = (type: string, keys: ReadonlyMap<string, AudienceKey>): SubjectKind => ({
  type,
  rooms: [type],
  names: [...keys.keys()],
  audiences: async (_sql, ids) => new Map(ids.flatMap((id) => (keys.has(id) ? [[id, keys.get(id)!] as const] : []))),
  cards: async () => new Map(),
});

/** The boards, for everybody's and for the network's eyes, and the stewards' desk. */
export const boardSubject = named('exchange', new Map([[idOf(rooms.exchange()), audience.public()], [idOf(rooms.exchangeNetwork()), audience.network()]]));
export const deskSubject = named('exchange-desk', new Map([[idOf(rooms.exchangeDesk()), audience.stewards()]]));
