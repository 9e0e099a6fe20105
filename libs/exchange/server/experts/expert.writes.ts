import { invalidField } from '@minga/kernel/contract';
import { one, type Sql, type Tx } from '@minga/kernel/server';
import { searchKey } from '@minga/people/server';
import { mondays, termTree, USUAL_HOURS, USUAL_PROPOSALS, type Area, type CapacityInput, type ExpertInput, type Taxonomy } from '../../contract';
import { today } from '../requests/facts';

const BEGIN = {
  account: `INSERT INTO expert (account_id, lang, most_proposals, hours_week) VALUES ($1, $2, ${USUAL_PROPOSALS}, ${USUAL_HOURS}) ON CONFLICT (account_id) DO NOTHING`,
  organisation: `INSERT INTO expert (organisation_id, lang, languages, most_proposals, hours_week) VALUES ($1, $2, '[]', ${USUAL_PROPOSALS}, ${USUAL_HOURS})
    ON CONFLICT (organisation_id) DO NOTHING`,
};
const LOCK = 'SELECT 1 FROM expert WHERE id = $1 FOR UPDATE';
// A null leaves the column as it is.
const CHANGE = `UPDATE expert SET headline = coalesce($2, headline), lang = CASE WHEN $2::text IS NULL THEN lang ELSE $3 END,
    proposed = coalesce($4::boolean, proposed), most_proposals = coalesce($5::int, most_proposals), hours_week = coalesce($6::int, hours_week),
    modalities = coalesce($7::text[], modalities), travel_days = coalesce($8::int, travel_days), countries = coalesce($9::text[], countries),
    conflicts = coalesce($10, conflicts), conflict_organisations = coalesce($11::uuid[], conflict_organisations),
    declared_at = CASE WHEN $10::text IS NULL AND $11::uuid[] IS NULL THEN declared_at ELSE now() END,
    free_weeks = coalesce($12::date[], free_weeks), half_weeks = coalesce($13::date[], half_weeks), languages = coalesce($14::jsonb, languages), changed_at = now()
  WHERE id = $1`;
const DROP_AREAS = 'DELETE FROM expert_area WHERE expert_id = $1 AND NOT term_id = ANY($2::uuid[])';
// What stays keeps what others said of it.
const ADD_AREAS = `INSERT INTO expert_area (expert_id, term_id, place, role, years, evidence, country)
  SELECT $1, r."termId", r.place, r.role, r.years, r.evidence, r.country
  FROM jsonb_to_recordset($2::jsonb) AS r ("termId" uuid, place int, role text, years int, evidence text, country text)
  ON CONFLICT (expert_id, term_id) DO UPDATE SET place = excluded.place, role = excluded.role, years = excluded.years, evidence = excluded.evidence, country = excluded.country`;
const TRAITS = 'UPDATE expert SET areas = $2, terms = $3::uuid[] WHERE id = $1';
const WORDS = `UPDATE expert SET words = to_tsvector('simple', $2) WHERE id = $1`;
const READ_WORDS = `SELECT e.headline, ARRAY(SELECT r.evidence FROM expert_area r WHERE r.expert_id = e.id) AS evidence, e.terms FROM expert e WHERE e.id = $1`;
const KNOWN_ORGANISATIONS = 'SELECT count(*)::int AS count FROM organisation WHERE id = ANY($1::uuid[])';

/** @throws Refusal 422 for a term that nobody may choose any more, unless it stood there before */
function insistTerms(areas: readonly Area[], taxonomy: Taxonomy, before: readonly string[]): void {
  const tree = termTree(taxonomy.terms);
  const at = areas.findIndex(({ termId }) => !before.includes(termId) && tree.meaning(termId)?.state !== 'active');
  if (at >= 0) throw invalidField(`areas.${at}.termId`, 'unknown-term');
}

async function insistOrganisations(sql: Sql, ids: readonly string[]): Promise<void> {
  const found = await one<{ count: number }>(sql, KNOWN_ORGANISATIONS, [ids]);
  if (found!.count < new Set(ids).size) throw invalidField('conflictOrganisations', 'unknown-organisation');
}

async function writeAreas(tx: Tx, id: string, areas: readonly Area[]): Promise<void> {
  await tx.query(DROP_AREAS, [id, areas.map(({ termId }) => termId)]);
  await tx.query(ADD_AREAS, [id, JSON.stringify(areas.map((area, place) => ({ ...area, place })))]);
  await tx.query(TRAITS, [id, JSON.stringify(areas.map(({ termId, role, years }) => [termId, role, years])), areas.map(({ termId }) => termId)]);
}

/** What free words find: the headline, the evidence, and the areas in every language that they are labelled in is read by the caller. */
async function writeWords(tx: Tx, id: string, labels: (termIds: readonly string[]) => string[]): Promise<void> {
  const { headline, evidence, terms } = (await one<{ headline: string; evidence: string[]; terms: string[] }>(tx, READ_WORDS, [id]))!;
  await tx.query(WORDS, [id, searchKey([headline, ...evidence, ...labels(terms)].join(' '))]);
}

const mondaysIn = (weeks: ExpertInput['weeks'], state: 'free' | 'half'): string[] | null => {
  const coming = mondays(today());
  return weeks ? weeks.filter((week) => week.state === state && coming.includes(week.monday)).map(({ monday }) => monday) : null;
};

/** Whose profile it is. */
export interface ExpertOwner {
  kind: 'account' | 'organisation';
  id: string;
}

/**
 * Writes what was given of a profile, and begins it where there is none. Days that are no Monday to come are left out.
 * @param labels words of terms, in all languages that people search in
 * @throws Refusal 422
 */
export async function writeExpert(tx: Tx, { kind, id }: ExpertOwner, taxonomy: Taxonomy, input: CapacityInput, labels: (termIds: readonly string[]) => string[]): Promise<void> {
  await tx.query(BEGIN[kind], [id, tx.actor.language]);
  await tx.query(LOCK, [id]);
  const before = (await one<{ terms: string[] }>(tx, READ_WORDS, [id]))!.terms;
  if (input.areas) insistTerms(input.areas, taxonomy, before);
  if (input.conflictOrganisations) await insistOrganisations(tx, input.conflictOrganisations);
  await tx.query(CHANGE, [
    id, input.headline ?? null, tx.actor.language, input.proposed ?? null, input.mostProposals ?? null, input.hoursWeek ?? null, input.modalities ?? null,
    input.travelDays ?? null, input.countries ?? null, input.conflicts ?? null, input.conflictOrganisations ?? null,
    mondaysIn(input.weeks, 'free'), mondaysIn(input.weeks, 'half'), kind === 'organisation' && input.languages ? JSON.stringify(input.languages) : null,
  ]);
  if (input.areas) await writeAreas(tx, id, input.areas);
  await writeWords(tx, id, labels);
}
