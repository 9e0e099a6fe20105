import type { Language } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import type { Country, DirectoryQuery, DirectoryRow, StakeholderGroup } from '../../contract';
import { prefixQuery, searchKey } from '../search-key';
import { organisationAddress } from './organisation.rows';

const DIRECTORY_SIZE = 40;
/** How many look-alikes are worth reading. */
const MOST_SIMILAR = 5;
const MOST_WORDS = 12;
/** Shorter words are articles and prepositions in all four languages. */
const SHORTEST_WORD = 4;

const ROW = `o.id, o.name, o.acronym, o.stakeholder_group, o.country, o.lang, o.state = 'proposed' AS proposed, p.verified, p.claimed`;
const PEOPLE = `CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE f.state = 'verified')::int AS verified, count(*) FILTER (WHERE f.state = 'claimed')::int AS claimed
    FROM affiliation f WHERE f.organisation_id = o.id AND f.until_at IS NULL) p`;

// The key of the page before is read from its last row: one that is gone ends the list.
const LIST = `SELECT ${ROW} FROM organisation o ${PEOPLE}
  WHERE o.state IN ('confirmed', 'proposed')
    AND ($1::text IS NULL OR o.words @@ to_tsquery('simple', $1))
    AND ($2::text IS NULL OR o.stakeholder_group = $2)
    AND ($3::text IS NULL OR coalesce(o.country, 'regional') = $3)
    AND (NOT $4::boolean OR p.verified > 0)
    AND ($5::uuid IS NULL OR (o.state = 'proposed', o.name_key, o.id) >
      (SELECT b.state = 'proposed', b.name_key, b.id FROM organisation b WHERE b.id = $5))
  ORDER BY o.state = 'proposed', o.name_key, o.id LIMIT $6`;

const SIMILAR = `SELECT ${ROW} FROM organisation o ${PEOPLE}
  CROSS JOIN LATERAL (SELECT count(*) AS shared FROM unnest($2::text[]) w WHERE o.words @@ to_tsquery('simple', w || ':*')) s
  WHERE o.state IN ('confirmed', 'proposed') AND o.id IS DISTINCT FROM $4::uuid
    AND (o.acronym_key = $1 OR (s.shared > 0 AND s.shared * 2 >= cardinality($2::text[])))
  ORDER BY coalesce(o.acronym_key = $1, false) DESC, s.shared DESC, o.state = 'proposed', o.name_key, o.id LIMIT $3`;

interface ListedRow {
  id: string;
  name: string;
  acronym: string | null;
  stakeholder_group: StakeholderGroup;
  country: Country | null;
  lang: Language;
  proposed: boolean;
  verified: number;
  claimed: number;
}

const rowOf = ({ stakeholder_group: stakeholderGroup, ...row }: ListedRow): DirectoryRow => ({
  ...row,
  stakeholderGroup,
  address: organisationAddress(row.id, row.name),
});

/** A page of the directory: confirmed ones first, then by name. Words that can match nothing find nothing. */
export async function listOrganisations(sql: Sql, query: DirectoryQuery): Promise<{ items: DirectoryRow[]; next: string | null; previous: null }> {
  const { q, sector, country, verified, after, limit = DIRECTORY_SIZE } = query;
  const words = q ? prefixQuery(q) : undefined;
  if (q && !words) return { items: [], next: null, previous: null };
  const rows = await sql.query<ListedRow>(LIST, [words ?? null, sector ?? null, country ?? null, verified === '1', after ?? null, limit + 1]);
  const items = rows.slice(0, limit).map(rowOf);
  return { items, next: rows.length > limit ? items.at(-1)!.id : null, previous: null };
}

/** Those that share at least half of a name's words, or have it as their acronym; the most alike first. */
export async function similarOrganisations(sql: Sql, name: string, except: string | null = null): Promise<DirectoryRow[]> {
  const key = searchKey(name);
  const words = [...new Set(key.split(' '))].filter((word) => word.length >= SHORTEST_WORD).slice(0, MOST_WORDS);
  if (!key) return [];
  return (await sql.query<ListedRow>(SIMILAR, [key, words, MOST_SIMILAR, except])).map(rowOf);
}
