import type { Bench, Context } from '../bench.ts';
import type { Prepared, Site, TopicFacts } from '../adapters/target.ts';
import { sqlCeiling } from '../ceilings/sql-ceiling.ts';
import { measured } from '../load/measured.ts';
import type { RequestTemplate } from '../load/plan.ts';
import { cpuMs } from '../processes/cpu-time.ts';
import { whileFrozen } from '../processes/freeze.ts';
import { recordReplies } from '../sql/record.ts';
import type { Script } from '../sql/script.ts';
import { target, type Outcome } from '../report/outcome.ts';

const TOPICS = 100;
const WRITERS = [1, 16] as const;
const WRITE_DATA = { topics: TOPICS, replies: 20, accounts: 16, throwAway: true } as const;
const WARM_UP_SECONDS = 1;
const ACROSS_PER_SECOND = 1000;
const ONE_PER_SECOND = 400;
const OF_SAME_SQL = 0.5;
const P99_MS = 30;
const PLAIN_TABLE = 'CREATE TABLE IF NOT EXISTS bench_plain (id uuid PRIMARY KEY, body text NOT NULL)';
const PLAIN_INSERT = 'INSERT INTO bench_plain (id, body) VALUES ($1, $2) RETURNING id';

interface Step {
  name: string;
  writers: number;
  lanes: RequestTemplate[][];
  /** The same replies without the server. */
  scripts: Script[];
}

/** One script for each topic, by the person of the lane that writes there. */
async function scriptsFor(context: Context, prepared: Prepared): Promise<Script[]> {
  return recordReplies(context, prepared, async (site) => {
    const sessions = await context.target.signIn(site, prepared, WRITE_DATA.accounts);
    return prepared.topics.map((topic, n) => ({ topic, session: sessions[n % sessions.length]! }));
  });
}

async function stepsFor(context: Context, site: Site, prepared: Prepared, scripts: readonly Script[]): Promise<Step[]> {
  const sessions = await context.target.signIn(site, prepared, WRITE_DATA.accounts);
  const reply = (topic: TopicFacts, n: number): RequestTemplate => context.target.reply(site, topic, sessions[n]!);
  const across = sessions.map((_, n) => prepared.topics.filter((_, at) => at % sessions.length === n).map((topic) => reply(topic, n)));
  const inOne = sessions.map((_, n) => [reply(prepared.topics[0]!, n)]);
  return WRITERS.flatMap((writers) => [
    { name: `across ${TOPICS} topics, ${writers} writers`, writers, lanes: across, scripts: [...scripts] },
    { name: `in one topic, ${writers} writers`, writers, lanes: inOne, scripts: [scripts[0]!] },
  ]).filter(({ name }) => name.includes(context.options.only ?? ''));
}

const plainScript: Script = { statements: [{ name: 'plain', text: PLAIN_INSERT, values: ['\u00010\u0001', 'x'.repeat(500)] }], ids: 1 };

async function measure(context: Context, site: Site, prepared: Prepared, steps: readonly Step[]): Promise<Outcome> {
  const outcome: Outcome = { figures: {}, ceilings: {}, targets: [] };
  const timing = { seconds: context.options.seconds, warmUpSeconds: WARM_UP_SECONDS };
  for (const { name, writers, lanes } of steps) {
    context.say(name);
    await measured(outcome.figures, name, { connections: writers, lanes, ...timing }, { target: context.target, site, prepared });
  }
  const access = context.target.database(prepared);
  for (const { name, writers, scripts } of steps) {
    const before = cpuMs(context.target.databasePid(prepared));
    const same = await whileFrozen(site.pid, () => sqlCeiling({ access, scripts, writers, before: [], ...timing }));
    const transactions = same.perSecond * (timing.seconds + timing.warmUpSeconds);
    outcome.ceilings[`${name} database cpu ms`] = (cpuMs(context.target.databasePid(prepared)) - before) / transactions;
    outcome.ceilings[`${name} /s`] = same.perSecond;
    outcome.ceilings[`${name} p50 ms`] = same.p50Ms;
    outcome.ceilings[`${name} p99 ms`] = same.p99Ms;
  }
  for (const writers of WRITERS) {
    const plain = await whileFrozen(site.pid, () => sqlCeiling({ access, scripts: [plainScript], writers, before: [PLAIN_TABLE], ...timing }));
    outcome.ceilings[`plain INSERT … RETURNING, ${writers} writers /s`] = plain.perSecond;
  }
  return outcome;
}

function targetsOf({ figures, ceilings }: Outcome): Outcome['targets'] {
  const across = `across ${TOPICS} topics, 16 writers`;
  const inOne = 'in one topic, 16 writers';
  const rate = (name: string): number => figures[`${name} /s`] ?? Number.NaN;
  return [
    target(across, rate(across), { atLeast: ACROSS_PER_SECOND }, '/s'),
    target(inOne, rate(inOne), { atLeast: ONE_PER_SECOND }, '/s'),
    target(`${across} of the same SQL`, rate(across) / (ceilings[`${across} /s`] ?? Number.NaN), { atLeast: OF_SAME_SQL }, ' ×'),
    target(`${across} p99`, figures[`${across} p99 ms`] ?? Number.NaN, { atMost: P99_MS }, ' ms'),
  ].filter(({ value }) => !Number.isNaN(value));
}

export const write: Bench = {
  about: 'durable replies over HTTP, in one topic and across 100',
  async run(context) {
    const prepared = await context.target.prepare(WRITE_DATA);
    context.say('recording what a reply sends to PostgreSQL');
    const scripts = await scriptsFor(context, prepared);
    const site = await context.start(prepared);
    const outcome = await measure(context, site, prepared, await stepsFor(context, site, prepared, scripts));
    await site.stop();
    await context.target.remove(prepared);
    return { ...outcome, targets: targetsOf(outcome) };
  },
};
