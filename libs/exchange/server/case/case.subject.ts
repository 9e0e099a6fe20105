import { audience, type AudienceKey, type Language, type SubjectCard } from '@minga/kernel/contract';
import type { SubjectKind } from '@minga/kernel/server';
import { caseAddress } from './case.rows';

interface Row {
  id: string;
  title: string;
  lang: Language;
  audience: AudienceKey;
}

const FACES = `SELECT r.id, c.title, c.lang, r.audience FROM exchange_case c JOIN exchange_request r ON r.id = c.request_id
  WHERE r.id = ANY($1::uuid[]) AND r.state = 'published' AND c.published_at IS NOT NULL`;
const PUBLIC_IDS = `SELECT r.id FROM exchange_case c JOIN exchange_request r ON r.id = c.request_id
  WHERE r.audience = '${audience.public()}' AND r.state = 'published' AND c.published_at IS NOT NULL AND r.id >= $1 AND r.id < $2 ORDER BY r.id LIMIT $3`;

const cardOf = ({ id, title, lang, audience: seen }: Row): [string, SubjectCard] => [id, { ref: { type: 'case', id }, title, address: caseAddress(id, title), audience: seen, lang }];

/** A published case: its card, its place in the sitemap. It has no room of its own: it moves with its request. */
export const caseSubject: SubjectKind = {
  type: 'case',
  rooms: [],
  audiences: async (sql, ids) => new Map((await sql.query<Row & Record<string, unknown>>(FACES, [ids])).map((row) => [row.id, row.audience])),
  cards: async (sql, ids) => new Map((await sql.query<Row & Record<string, unknown>>(FACES, [ids])).map(cardOf)),
  publicIds: async (sql, from, to, limit) => (await sql.query<{ id: string }>(PUBLIC_IDS, [from, to, limit])).map(({ id }) => id),
};
