import type pg from 'pg';
import { insertRows, type Row } from '../adapters/minga/insert.ts';
import { between, pick, seededId, type Random } from '../text/random.ts';
import type { Labelled, TrueExpert, TrueRequest } from './labelled.ts';

const WEEK_MS = 7 * 86_400_000;
const MONDAY_OFFSET = 4 * 86_400_000;
/** Languages of the profile’s words, as the server folds them when a profile is saved. */
const WORDS = `UPDATE expert e SET words = to_tsvector('simple', lower(e.headline || ' ' || coalesce((SELECT string_agg(t.labels ->> 'es' || ' ' || (t.labels ->> 'pt')
  || ' ' || (t.labels ->> 'en') || ' ' || (t.labels ->> 'fr') || ' ' || r.evidence, ' ') FROM expert_area r JOIN taxonomy_term t ON t.id = r.term_id WHERE r.expert_id = e.id), '')))`;

/** The first Monday to come, and those after it. */
export const week = (n: number): string => new Date(Math.ceil((Date.now() - MONDAY_OFFSET) / WEEK_MS) * WEEK_MS + MONDAY_OFFSET + n * WEEK_MS).toISOString().slice(0, 10);

export interface Filled {
  /** Ids of the labelled, in their order. */
  expertIds: string[];
  requestIds: string[];
}

interface Put {
  account: string;
  areas: { term: string; role: string; years: number; evidence: string }[];
  countries: string[];
  free: string[];
}

async function putExperts(client: pg.Client, experts: readonly Put[]): Promise<void> {
  await insertRows(client, 'expert', experts.map(({ account, areas, countries, free }): Row => ({
    account_id: account, headline: '', lang: 'es', proposed: true, most_proposals: 4, hours_week: 20, free_weeks: free, half_weeks: [], modalities: ['remote-advice'], travel_days: 5, countries,
    conflicts: '', conflict_organisations: [], areas: JSON.stringify(areas.map(({ term, role, years }) => [term, role, years])), terms: areas.map(({ term }) => term), words: '', sample: false,
    created_at: new Date(), changed_at: new Date(),
  })));
  await insertRows(client, 'expert_area', experts.flatMap(({ account, areas }) => areas.map((area, place): Row => ({
    expert_id: account, term_id: area.term, place, role: area.role, years: area.years, evidence: area.evidence, country: null,
  }))));
  await client.query(WORDS);
}

const requestRow = (id: string, { need, tongue, from, weeks, text }: TrueRequest, term: string, maker: { id: string; organisation: string }, number: number): Row => ({
  id, number, maker_id: maker.id, organisation_id: maker.organisation, title: need.needed[0], need: text, aim: '', beneficiaries: '', lang: 'es', themes: [term], skills: [], modalities: ['remote-advice'],
  languages: [tongue], from_on: week(from), until_on: week(from + weeks), effort_days: 8, currency: 'USD', budget: [], asked: 0, visibility: 'public', links: [], state: 'open', audience: 'public',
  revision: 1, sample: false, created_at: new Date(), changed_at: new Date(), state_since: new Date(), opened_at: new Date(),
});

async function columnsOf(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row);
    await client.query(`INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [JSON.stringify(row)]);
  }
}

/** Who asks, of each country, by country. */
async function putAsking(client: pg.Client, random: Random, countries: readonly string[]): Promise<Map<string, string>> {
  const asking = new Map([...new Set(countries)].map((country) => [country, seededId(random, Date.now())]));
  for (const [country, id] of asking) {
    const name = `Quien pide ${country}`;
    await client.query(`INSERT INTO organisation (id, name, name_key, lang, stakeholder_group, country, words) VALUES ($1, $2, lower($2), 'es', 'government', $3, '')`, [id, name, country]);
  }
  return asking;
}

/** Puts the labelled set in: experts on accounts that are there, requests in the name of organisations that none of them is of. */
export async function fillLabelled(client: pg.Client, random: Random, { experts, requests }: Labelled): Promise<Filled> {
  const terms = new Map((await client.query<{ id: string; name: string }>(`SELECT id, labels ->> 'en' AS name FROM taxonomy_term`)).rows.map(({ id, name }) => [name, id]));
  const accounts = (await client.query<{ id: string }>('SELECT id FROM account ORDER BY id LIMIT $1', [experts.length])).rows;
  const areasOf = ({ did, carried, years, touched, evidence }: TrueExpert): Put['areas'] => [
    ...touched.map((term) => ({ term: terms.get(term)!, role: 'took-part', years: 1, evidence: '' })),
    { term: terms.get(did)!, role: carried ? 'led' : 'took-part', years, evidence },
  ];
  for (const [n, { tongues, country }] of experts.entries()) {
    await client.query('UPDATE account SET languages = $2::jsonb, country = $3 WHERE id = $1', [accounts[n]!.id, JSON.stringify(tongues.map((code) => ({ code, level: 'working' }))), country]);
  }
  await putExperts(client, experts.map((expert, n) => ({
    account: accounts[n]!.id, areas: areasOf(expert), countries: [], free: Array.from({ length: expert.freeWeeks }, (_, w) => week(expert.freeFrom + w)),
  })));
  const requestIds = requests.map(() => seededId(random, Date.now()));
  const asking = await putAsking(client, random, requests.map(({ country }) => country));
  const maker = (country: string) => ({ id: accounts[0]!.id, organisation: asking.get(country)! });
  await columnsOf(client, 'exchange_request', requests.map((request, n) => requestRow(requestIds[n]!, request, terms.get(request.need.term)!, maker(request.country), 1000 + n)));
  return { expertIds: accounts.map(({ id }) => id), requestIds };
}

/** Fills up with people of whom nothing is known but that they are many. */
export async function fillUp(client: pg.Client, random: Random): Promise<number> {
  const terms = (await client.query<{ id: string }>('SELECT id FROM taxonomy_term WHERE parent_id IS NOT NULL')).rows.map(({ id }) => id);
  const accounts = (await client.query<{ id: string }>('SELECT id FROM account a WHERE NOT EXISTS (SELECT FROM expert e WHERE e.account_id = a.id)')).rows;
  const areas = (): Put['areas'] => [...new Set(Array.from({ length: between(random, 2, 8) }, () => pick(random, terms)))].map((term) => ({
    term, role: pick(random, ['led', 'advised', 'took-part']), years: between(random, 0, 15), evidence: 'En marcha',
  }));
  await putExperts(client, accounts.map(({ id }) => ({
    account: id, areas: areas(), countries: [pick(random, ['UY', 'CL', 'BR', 'JM'])], free: Array.from({ length: between(random, 0, 12) }, (_, n) => week(n)),
  })));
  await client.query('ANALYZE');
  return accounts.length;
}
