import { audience, type Language, type SubjectCard } from '@minga/kernel/contract';
import type { Sql, SubjectKind } from '@minga/kernel/server';
import { organisationAddress } from './organisation.rows';
import { ORGANISATION } from './tell';

// What was refused is shown to nobody but stewards, who do not follow it
const CARDS = `SELECT id, name, lang FROM organisation WHERE id = ANY($1::uuid[]) AND state <> 'refused'`;
const PUBLIC_IDS = `SELECT id FROM organisation WHERE state = 'confirmed' AND id >= $1 AND id < $2 ORDER BY id LIMIT $3`;

interface CardRow {
  id: string;
  name: string;
  lang: Language;
}

const rowsOf = (sql: Sql, ids: readonly string[]): Promise<CardRow[]> => sql.query<CardRow>(CARDS, [ids]);

const cardOf = ({ id, name, lang }: CardRow): SubjectCard => ({
  ref: { type: ORGANISATION, id },
  title: name,
  address: organisationAddress(id, name),
  audience: audience.public(),
  lang,
});

/** An organisation as a subject: a public page with a room. One that was merged keeps its room, so that its readers are told. */
export const organisationSubject: SubjectKind = {
  type: ORGANISATION,
  rooms: [ORGANISATION],
  audiences: async (sql, ids) => new Map((await rowsOf(sql, ids)).map(({ id }) => [id, audience.public()])),
  cards: async (sql, ids) => new Map((await rowsOf(sql, ids)).map((row) => [row.id, cardOf(row)])),
  publicIds: async (sql, from, to, limit) => (await sql.query<{ id: string }>(PUBLIC_IDS, [from, to, limit])).map(({ id }) => id),
};
