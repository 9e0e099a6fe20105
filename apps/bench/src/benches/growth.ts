import pg from 'pg';
import type { Bench, Context } from '../bench.ts';
import type { Dataset, Prepared, Site, TopicFacts } from '../adapters/target.ts';
import { measured } from '../load/measured.ts';
import { recordStatements } from '../sql/record.ts';
import { target, type Outcome } from '../report/outcome.ts';

const POSTS_A_TOPIC = 50;
const SIZES = [10_000, 100_000, 1_000_000] as const;
const ACCOUNTS = 500;
/** As many as connections. */
const SIGNED_IN = 16;
/** At each size as many topics are read and written: what differs is what lies around them. */
const TOPICS_USED = 200;
const CONNECTIONS = SIGNED_IN;
const WARM_UP_SECONDS = 1;
const MOST_TIMES = 1.1;
const LARGE_FROM_POSTS = 100_000;

const dataOf = (posts: number): Dataset => ({ topics: posts / POSTS_A_TOPIC, replies: POSTS_A_TOPIC - 1, accounts: ACCOUNTS });

const spread = (topics: readonly TopicFacts[]): TopicFacts[] =>
  Array.from({ length: TOPICS_USED }, (_, n) => topics[Math.floor((n * topics.length) / TOPICS_USED)]!);

async function measure(context: Context, site: Site, prepared: Prepared, figures: Record<string, number>, posts: number): Promise<void> {
  const { target: server, options } = context;
  const sessions = await server.signIn(site, prepared, SIGNED_IN);
  const topics = spread(prepared.topics);
  const plan = { connections: CONNECTIONS, seconds: options.seconds, warmUpSeconds: WARM_UP_SECONDS };
  const parts = { target: server, site, prepared };
  const read = sessions.map((session) => topics.map((topic) => server.page(site, topic, 'first', session).json));
  await measured(figures, `read at ${posts}`, { ...plan, lanes: read }, parts);
  const write = sessions.map((session, n) => topics.filter((_, at) => at % SIGNED_IN === n).map((topic) => server.reply(site, topic, session)));
  await measured(figures, `write at ${posts}`, { ...plan, lanes: write }, parts);
}

/** Statements of lists and pages that PostgreSQL would answer by reading a large table whole, whatever their values. */
async function wholeScans(context: Context, prepared: Prepared): Promise<string[]> {
  return recordStatements(context, prepared, async (site, record) => {
    const [session] = await context.target.signIn(site, prepared, 1);
    const statements = await record(await context.target.lists(site, prepared, session!));
    const client = new pg.Client(context.target.database(prepared));
    await client.connect();
    const found: string[] = [];
    for (const text of new Set(statements.map((statement) => statement.text).filter((one) => /^\s*(SELECT|WITH)/i.test(one)))) {
      const plan = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`);
      const lines = plan.rows.map((row) => row['QUERY PLAN']);
      const scans = lines.filter((line) => context.target.largeTables.some((table) => new RegExp(`Seq Scan on ${table}\\b`).test(line)));
      if (scans.length > 0) found.push(`${scans.join('; ')} in ${text.replace(/\s+/g, ' ').slice(0, 200)}`);
    }
    await client.end();
    return found;
  });
}

/** What a request costs: processor time, which others' work disturbs least; where the system does not tell it, its own time. */
function costAt({ figures }: Outcome, what: string, posts: number): number {
  const name = `${what} at ${posts}`;
  return figures[`${name} server cpu ms`]! + figures[`${name} database cpu ms`]! || figures[`${name} p50 ms`]!;
}

async function atSize(context: Context, posts: number, outcome: Outcome): Promise<void> {
  context.say(`${posts} posts`);
  const prepared = await context.target.prepare(dataOf(posts));
  if (posts >= LARGE_FROM_POSTS) {
    const scans = await wholeScans(context, prepared);
    for (const scan of scans) context.say(`whole scan: ${scan}`);
    outcome.targets.push(target(`statements at ${posts} that read a large table whole`, scans.length, { equals: 0 }));
  }
  const site = await context.start(prepared);
  await measure(context, site, prepared, outcome.figures, posts);
  await site.stop();
}

export const growth: Bench = {
  about: 'reading and writing at 10 thousand, 100 thousand and a million posts',
  async run(context) {
    const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
    const sizes = SIZES.filter((posts) => posts <= (context.options.most ?? Infinity));
    for (const posts of sizes) await atSize(context, posts, outcome);
    const [least, most] = [sizes[0]!, sizes.at(-1)!];
    for (const what of ['read', 'write']) {
      outcome.targets.push(target(`${what} from ${least} to ${most} posts`, costAt(outcome, what, most) / costAt(outcome, what, least), { atMost: MOST_TIMES }, ' ×'));
    }
    return outcome;
  },
};
