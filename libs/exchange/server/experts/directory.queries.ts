import type { Language } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import type { SpokenLanguage } from '@minga/people/contract';
import { prefixQuery } from '@minga/people/server';
import { mondays, termTree, type AreaRole, type ExpertFilter, type ExpertRow, type Taxonomy } from '../../contract';
import { today } from '../requests/facts';
import { labelsOf } from './expert.rows';
import { FACE, FACE_JOINS, faceOf, THERE, type FaceRow } from './faces';

const SIZE = 20;
/** “Free soon” looks as far ahead as help is usually needed. */
const SOON_WEEKS = 8;

const LIST = `SELECT ${FACE}, e.headline, e.lang, e.areas, coalesce(a.languages, e.languages) AS languages,
    (SELECT count(*)::int FROM unnest(e.free_weeks) w WHERE w = ANY($7::date[])) AS free_weeks
  FROM expert e ${FACE_JOINS}
  WHERE ${THERE}
    AND ($1::text IS NULL OR e.words @@ to_tsquery('simple', $1) OR a.words @@ to_tsquery('simple', $1) OR o.words @@ to_tsquery('simple', $1))
    AND ($2::uuid[] IS NULL OR e.terms && $2)
    AND ($3::text IS NULL OR a.country = $3 OR o.country = $3 OR $3 = ANY(e.countries))
    AND ($4::text IS NULL OR coalesce(a.languages, e.languages) @> jsonb_build_array(jsonb_build_object('code', $4::text)))
    AND ($5::text IS NULL OR coalesce(o.stakeholder_group, a_o.stakeholder_group) = $5)
    AND ($6::date[] IS NULL OR e.free_weeks && $6 OR e.half_weeks && $6)
    AND ($8::uuid IS NULL OR (e.changed_at, e.id) < (SELECT b.changed_at, b.id FROM expert b WHERE b.id = $8))
    AND ($9::text IS NULL OR ($9 = 'organisation') = (e.organisation_id IS NOT NULL))
  ORDER BY e.changed_at DESC, e.id DESC LIMIT ${SIZE + 1}`;

interface ListedRow extends FaceRow {
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
    filter.free ? coming.slice(0, SOON_WEEKS) : null, coming, filter.after ?? null, filter.kind ?? null,
  ]);
  const label = labelsOf(taxonomy);
  const items = rows.slice(0, SIZE).map(({ areas, free_weeks: freeWeeks, ...row }) => ({
    ...row,
    ...faceOf(row),
    freeWeeks,
    areas: (JSON.parse(areas) as [string, AreaRole, number][]).map(([termId, role]) => ({ termId, label: label(termId), role })),
  }));
  return { items, next: rows.length > SIZE ? items.at(-1)!.id : null };
}
