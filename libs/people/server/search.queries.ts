import type { Sql } from '@minga/kernel/server';
import { COMPLETION_SIZE, type Organisation, type PersonCard } from '../contract';
import { ADMITTED, cardJoins, cardJson } from './cards';
import { prefixQuery, searchKey, startsWith } from './search-key';

/** A completion looks no further than these, however many begin with what was typed: its cost is bounded. */
const CONSIDERED = 200;

const ORGANISATION = `SELECT o.id, o.name, o.acronym, o.stakeholder_group AS "stakeholderGroup", o.country, o.lang, o.state = 'proposed' AS proposed FROM`;
const ORGANISATIONS = `${ORGANISATION} (
    SELECT * FROM organisation WHERE words @@ to_tsquery('simple', $1) AND state IN ('confirmed', 'proposed') LIMIT ${CONSIDERED}
  ) o ORDER BY o.state = 'confirmed' DESC, coalesce(o.acronym_key = $2, false) DESC, o.name_key LIKE $3 DESC, o.name_key, o.id LIMIT $4`;
const ORGANISATION_BY_ID = `${ORGANISATION} organisation o
  WHERE o.id = coalesce((SELECT m.merged_into FROM organisation m WHERE m.id = $1), $1) AND o.state IN ('confirmed', 'proposed')`;

const PEOPLE = `SELECT ${cardJson('a')} AS card FROM (
    SELECT * FROM account WHERE words @@ to_tsquery('simple', $1) AND kind = 'person' AND erased_at IS NULL LIMIT ${CONSIDERED}
  ) a ${cardJoins('a')} WHERE ${ADMITTED('a')} ORDER BY a.handle LIKE $2 DESC, a.name COLLATE "C", a.id LIMIT $3`;

/** Organisations by the beginnings of their words, or their acronym; what begins as typed comes first. */
export async function findOrganisations(sql: Sql, typed: string, limit = COMPLETION_SIZE): Promise<Organisation[]> {
  const query = prefixQuery(typed);
  if (!query) return [];
  return sql.query<Organisation>(ORGANISATIONS, [query, searchKey(typed), startsWith(typed), limit]);
}

export async function organisationById(sql: Sql, id: string): Promise<Organisation | undefined> {
  return (await sql.query<Organisation>(ORGANISATION_BY_ID, [id]))[0];
}

/** People by the beginnings of the words of name and handle. Imported names are not offered. */
export async function findPeople(sql: Sql, typed: string, limit = COMPLETION_SIZE): Promise<PersonCard[]> {
  const query = prefixQuery(typed);
  if (!query) return [];
  const rows = await sql.query<{ card: PersonCard }>(PEOPLE, [query, startsWith(typed), limit]);
  return rows.map(({ card }) => card);
}
