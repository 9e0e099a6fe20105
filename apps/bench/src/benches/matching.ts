import pg from 'pg';
import type { Bench, Context } from '../bench.ts';
import type { Prepared, Site } from '../adapters/target.ts';
import { fillLabelled, fillUp, type Filled } from '../matching/fill.ts';
import { gladness, labelled, type Labelled } from '../matching/labelled.ts';
import { mean, ndcg, percentile, precision } from '../matching/quality.ts';
import { target, type Outcome } from '../report/outcome.ts';
import { seededRandom } from '../text/random.ts';

const SEED = 20261122;
const ACCOUNTS = 10_000;
/** Each request once to warm up, then this often. */
const ROUNDS = 2;
const BARE_TIMES = 20;
const MOST_MS = 200;
/** “Clearly better” than looking for the request’s own words, in points of precision and of order. */
const BETTER = 0.15;
/** Any word of title, need and asked theme, but for articles and the like, looked for in profiles that are found in four languages: plain search at its best. */
const SEARCH = `SELECT e.account_id AS id FROM expert e, exchange_request r JOIN taxonomy_term t ON t.id = r.themes[1],
    LATERAL (SELECT to_tsquery('simple', string_agg(quote_literal(w), ' | ')) AS q
      FROM unnest(tsvector_to_array(to_tsvector('simple', lower(r.title || ' ' || r.need || ' ' || (t.labels ->> 'es') || ' ' || (t.labels ->> 'en'))))) w WHERE length(w) > 3) s
  WHERE r.id = $1 AND e.words @@ s.q ORDER BY ts_rank_cd(e.words, s.q) DESC, e.account_id LIMIT 12`;
/** What nobody who scores everybody can do without: everybody’s facts, read once and taken apart. */
const BARE = `SELECT json_agg(json_build_array(e.account_id, a.country, e.areas::json, a.languages, e.free_weeks, e.half_weeks, e.hours_week, e.modalities, e.travel_days, e.countries,
  e.proposed, e.most_proposals, e.conflict_organisations))::text AS all FROM expert e JOIN account a ON a.id = e.account_id`;

interface Measured {
  precision: number;
  ndcg: number;
}

async function matches(site: Site, headers: Record<string, string>, requestId: string): Promise<string[]> {
  const answer = await fetch(`${site.origin}/api/exchange/requests/${requestId}/matches`, { headers });
  if (!answer.ok) throw new Error(`Matches answer ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
}

/** How good an order is, over all labelled requests. */
async function quality({ experts, requests }: Labelled, { expertIds, requestIds }: Filled, rank: (requestId: string) => Promise<string[]>): Promise<Measured> {
  const found: Measured[] = [];
  for (const [n, request] of requests.entries()) {
    const all = experts.map((expert) => gladness(request, expert));
    const grades = (await rank(requestIds[n]!)).map((id) => all[expertIds.indexOf(id)] ?? 0);
    found.push({ precision: precision(grades, all), ndcg: ndcg(grades, all) });
  }
  return { precision: mean(found.map((one) => one.precision)), ndcg: mean(found.map((one) => one.ndcg)) };
}

async function timed(times: number, act: (n: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await act(n);
    taken.push(performance.now() - began);
  }
  return taken;
}

async function measure({ say }: Context, site: Site, client: pg.Client, headers: Record<string, string>): Promise<Outcome> {
  const random = seededRandom(SEED);
  const set = labelled(random);
  const filled = await fillLabelled(client, random, set);
  say(`${set.requests.length} requests, ${set.experts.length} experts`);
  const score = await quality(set, filled, (id) => matches(site, headers, id));
  const words = await quality(set, filled, async (id) => (await client.query<{ id: string }>({ name: 'search', text: SEARCH, values: [id] })).rows.map((row) => row.id));
  say(`precision at 5: ${score.precision.toFixed(2)} beside ${words.precision.toFixed(2)}; nDCG: ${score.ndcg.toFixed(2)} beside ${words.ndcg.toFixed(2)}`);
  say(`filling up to ${set.experts.length + (await fillUp(client, random))} experts`);
  const requests = filled.requestIds;
  await timed(requests.length, (n) => matches(site, headers, requests[n]!));
  say('ranking all of them');
  const times = await timed(ROUNDS * requests.length, (n) => matches(site, headers, requests[n % requests.length]!));
  const bare = await timed(BARE_TIMES, async () => JSON.parse((await client.query<{ all: string }>({ name: 'bare', text: BARE })).rows[0]!.all) as unknown);
  return {
    figures: { 'precision at 5': score.precision, nDCG: score.ndcg, 'p50 ms': percentile(times, 0.5), 'p95 ms': percentile(times, 0.95) },
    ceilings: { 'precision at 5': words.precision, nDCG: words.ndcg, 'p50 ms': percentile(bare, 0.5), 'p95 ms': percentile(bare, 0.95) },
    targets: [
      target('precision at 5 over keyword search', score.precision - words.precision, { atLeast: BETTER }),
      target('nDCG over keyword search', score.ndcg - words.ndcg, { atLeast: BETTER }),
      target('10,000 experts, p95', percentile(times, 0.95), { atMost: MOST_MS }, ' ms'),
    ],
  };
}

async function prepareAll(context: Context): Promise<{ prepared: Prepared; site: Site }> {
  const prepared = await context.target.prepare({ topics: 1, replies: 0, accounts: ACCOUNTS, throwAway: true });
  return { prepared, site: await context.start(prepared) };
}

export const matching: Bench = {
  about: 'experts for 40 labelled requests beside keyword search, and the time to rank 10,000',
  async run(context) {
    const { prepared, site } = await prepareAll(context);
    const [headers] = await context.target.signIn(site, prepared, 1);
    const client = new pg.Client(context.target.database(prepared));
    await client.connect();
    try {
      return await measure(context, site, client, headers!);
    } finally {
      await client.end();
      await site.stop();
      await context.target.remove(prepared);
    }
  },
};
