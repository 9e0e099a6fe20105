import type { Language } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { SpokenLanguage } from '@minga/people/contract';
import { termTree, weeksFrom, type Area, type Expert, type Modality, type Taxonomy } from '../../contract';
import { ENDORSED } from '../endorsements/endorsements.queries';
import { today } from '../requests/facts';
import { FACE, FACE_JOINS, faceOf, FOUND, organisationAddress, type FaceRow } from './faces';

interface ExpertRow extends FaceRow {
  headline: string;
  lang: Language;
  proposed: boolean;
  most_proposals: number;
  hours_week: number;
  free_weeks: string[];
  half_weeks: string[];
  modalities: Modality[];
  travel_days: number;
  countries: Expert['countries'];
  conflicts: string;
  conflict_organisations: { id: string; name: string }[];
  declared_at: Date | null;
  languages: SpokenLanguage[];
  areas: (Area & { endorsements: number })[];
}

const AREAS = `coalesce((SELECT json_agg(json_build_object('termId', r.term_id, 'role', r.role, 'years', r.years, 'evidence', r.evidence, 'country', r.country, 'endorsements', ${ENDORSED}) ORDER BY r.place)
  FROM expert_area r WHERE r.expert_id = e.id), '[]')`;
const ONE = `SELECT ${FACE}, e.headline, e.lang, e.proposed, e.most_proposals, e.hours_week, e.free_weeks::text[] AS free_weeks,
    e.half_weeks::text[] AS half_weeks, e.modalities, e.travel_days, e.countries, e.conflicts, e.declared_at, coalesce(a.languages, e.languages) AS languages, ${AREAS} AS areas,
    coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name_key, c.id) FROM organisation c WHERE c.id = ANY(e.conflict_organisations)), '[]')
      AS conflict_organisations
  FROM expert e ${FACE_JOINS} WHERE e.id = $1`;
const BY_HANDLE = `SELECT e.account_id AS id FROM expert e JOIN account a ON a.id = e.account_id WHERE a.handle = $1 AND ${FOUND('a')}`;

export interface FoundExpert {
  expert: Expert;
  mostProposals: number;
}

/** The label of a term as it is meant today. */
export const labelsOf = (taxonomy: Taxonomy): ((termId: string) => string) => {
  const tree = termTree(taxonomy.terms);
  return (termId) => tree.meaning(termId)?.label ?? '';
};

function expertOf(row: ExpertRow, taxonomy: Taxonomy): Expert {
  const label = labelsOf(taxonomy);
  return {
    ...faceOf(row),
    headline: row.headline,
    lang: row.lang,
    proposed: row.proposed,
    hoursWeek: row.hours_week,
    areas: row.areas.map((area) => ({ ...area, label: label(area.termId) })),
    languages: row.languages,
    weeks: weeksFrom(today(), row.free_weeks, row.half_weeks),
    modalities: row.modalities,
    travelDays: row.travel_days,
    countries: row.countries,
    conflicts: row.conflicts,
    conflictOrganisations: row.conflict_organisations.map(({ id, name }) => ({ id, name, address: organisationAddress(id, name) })),
    declaredAt: row.declared_at?.toISOString() ?? null,
  };
}

/** Who has this handle and offers help; undefined for everybody else. */
export const expertIdOf = async (sql: Sql, handle: string): Promise<string | undefined> => (await one<{ id: string }>(sql, BY_HANDLE, [handle.toLowerCase()]))?.id;

/** An expert with everything that others see; undefined for an account or organisation that is none. */
export async function expertIn(sql: Sql, taxonomy: Taxonomy, id: string): Promise<FoundExpert | undefined> {
  const row = await one<ExpertRow>(sql, ONE, [id]);
  return row && { expert: expertOf(row, taxonomy), mostProposals: row.most_proposals };
}
