import { one, type Tx } from '@minga/kernel/server';
import { searchKey } from '@minga/people/server';
import { mondays, USUAL_PROPOSALS } from '../../contract';
import { seededTermId } from '../taxonomy/seed/seed';
import type { GivenEndorsement, GivenExpert } from './given';

/** Without languages a person’s, with them their organisation’s. */
const EXPERT = `INSERT INTO expert (account_id, organisation_id, headline, lang, most_proposals, hours_week, free_weeks, modalities, travel_days, declared_at, areas, terms, words, languages, sample)
  VALUES (CASE WHEN $11::jsonb IS NULL THEN $1::uuid END, CASE WHEN $11::jsonb IS NOT NULL THEN (SELECT f.organisation_id FROM affiliation f WHERE f.account_id = $1 AND f.until_at IS NULL) END,
    $2, $3, ${USUAL_PROPOSALS}, $4, $5::date[], $6::text[], $7, now(), $8, $9::uuid[], to_tsvector('simple', $10), $11, true) RETURNING id`;
const AREA = 'INSERT INTO expert_area (expert_id, term_id, place, role, years, evidence, country) VALUES ($1, $2, $3, $4, $5, $6, $7)';
const LABELS = 'SELECT labels FROM taxonomy_term WHERE id = ANY($1::uuid[])';

/** Puts an expert's profile in place. */
export async function addExpert(tx: Tx, { accountId, organisationIn, lang, headline, areas, modalities, travelDays, hoursWeek, freeWeeks }: GivenExpert, now: number): Promise<void> {
  const terms = areas.map(({ kind, code }) => seededTermId(kind, code));
  const labels = (await tx.query<{ labels: Record<string, string> }>(LABELS, [terms])).flatMap((row) => Object.values(row.labels));
  const weeks = mondays(new Date(now).toISOString().slice(0, 10)).slice(0, freeWeeks);
  const traits = JSON.stringify(areas.map(({ role, years }, place) => [terms[place], role, years]));
  const words = searchKey([headline, ...areas.map(({ evidence }) => evidence), ...labels].join(' '));
  const given = [accountId, headline, lang, hoursWeek, weeks, modalities, travelDays, traits, terms, words, organisationIn ? JSON.stringify(organisationIn) : null];
  const { id } = (await one<{ id: string }>(tx, EXPERT, given))!;
  for (const [place, { role, years, evidence, country }] of areas.entries()) await tx.query(AREA, [id, terms[place], place, role, years, evidence, country]);
}

const ENDORSE = 'INSERT INTO expert_endorsement (expert_id, term_id, by_id, text, lang) VALUES ($1, $2, $3, $4, $5)';

/** Puts in place what a colleague says. */
export const addEndorsement = (tx: Tx, { accountId, kind, code, by, text, lang }: GivenEndorsement): Promise<unknown> => tx.query(ENDORSE, [accountId, seededTermId(kind, code), by, text, lang]);
