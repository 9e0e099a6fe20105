import type { Language } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import type { PersonCard, SpokenLanguage } from '@minga/people/contract';
import { cardJoins, cardJson, prefixQuery } from '@minga/people/server';
import { mondays, termTree, type AreaRole, type ExpertFilter, type ExpertRow, type Taxonomy } from '../../contract';
import { today } from '../requests/facts';
import { FOUND, labelsOf } from './expert.rows';

const SIZE = 20;
/** “Free soon” looks as far ahead as help is usually needed. */
const SOON_WEEKS = 8;

const LIST = `SELECT ${cardJson('a')} AS person, e.headline, e.lang, e.areas, a.languages,
    (SELECT count(*)::int FROM unnest(e.free_weeks) w WHERE w = ANY($7::date[])) AS free_weeks
  FROM expert e JOIN account a ON a.id = e.account_id ${cardJoins('a')}
  WHERE ${FOUND('a')}
    AND ($1::text IS NULL OR e.words @@ to_tsquery('simple', $1) OR a.words @@ to_tsquery('simple', $1))
    AND ($2::uuid[] IS NULL OR e.terms && $2)
    AND ($3::text IS NULL OR a.country = $3 OR $3 = ANY(e.countries))
    AND ($4::text IS NULL OR a.languages @> jsonb_build_array(jsonb_build_object('code', $4::text)))
    AND ($5::text IS NULL OR a_o.stakeholder_group = $5)
    AND ($6::date[] IS NULL OR e.free_weeks && $6 OR e.half_weeks && $6)
    AND ($8::uuid IS NULL OR (e.changed_at, e.account_id) < (SELECT b.changed_at, b.account_id FROM expert b WHERE b.account_id = $8))
  ORDER BY e.changed_at DESC, e.account_id DESC LIMIT ${SIZE + 1}`;

interface ListedRow {
  person: PersonCard;
  headline: string;
  lang: Language;
  areas: string;
  languages: SpokenLanguage[];
  free_weeks: number;
}

/** A page of the directory. Words that can match nothing find nothing. */
export async function listExperts(sql: Sql, taxonomy: Taxonomy, filter: ExpertFilter): Promise<{ items: ExpertRow[]; next: string | null }> {
  const words = filter.q ? prefixQuery(filter.q) : undefined;
  if (filter.q && !words) return { items: [], next: null };
  const coming = mondays(today());
  const rows = await sql.query<ListedRow>(LIST, [
    words ?? null, filter.theme ? termTree(taxonomy.terms).within(filter.theme) : null, filter.country ?? null, filter.language ?? null, filter.group ?? null,
    filter.free ? coming.slice(0, SOON_WEEKS) : null, coming, filter.after ?? null,
  ]);
  const label = labelsOf(taxonomy);
  const items = rows.slice(0, SIZE).map(({ areas, free_weeks: freeWeeks, ...row }) => ({
    ...row,
    freeWeeks,
    areas: (JSON.parse(areas) as [string, AreaRole, number][]).map(([termId, role]) => ({ termId, label: label(termId), role })),
  }));
  return { items, next: rows.length > SIZE ? items.at(-1)!.person.id : null };
}
