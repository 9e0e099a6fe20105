import pg from 'pg';
import type { Bench, Context } from '../bench.ts';
import type { Prepared, Site } from '../adapters/target.ts';
import { chaosUntil, type Kills } from '../kill/chaos.ts';
import { FaithfulReader } from '../kill/faithful-reader.ts';
import { writeUntil, type Written } from '../kill/writers.ts';
import { target, type Outcome } from '../report/outcome.ts';

const WRITERS = 8;
const TOPICS = 4;
const KILL_DATA = { topics: TOPICS, replies: 5, accounts: WRITERS, throwAway: true } as const;
/** The whole test takes a minute; `--seconds` of another length than the usual one shortens it. */
const WHOLE_SECONDS = 60;
const USUAL_SECONDS = 3;
const CONVERGE_MS = 15_000;
const CHECK_MS = 100;

async function stored(context: Context, prepared: Prepared): Promise<Map<string, number>> {
  const client = new pg.Client(context.target.database(prepared));
  await client.connect();
  const { rows } = await client.query<{ marker: string; posts: number }>(context.target.postsByMarker);
  await client.end();
  return new Map(rows.map(({ marker, posts }) => [marker, posts]));
}

/** Waits until the readers together have what is stored, for a while. */
async function converge(readers: readonly FaithfulReader[], ids: ReadonlyMap<string, number>): Promise<void> {
  const patience = performance.now() + CONVERGE_MS;
  const seen = (): number => readers.reduce((sum, reader) => sum + reader.ids.size, 0);
  while (seen() < ids.size && performance.now() < patience) await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
}

function outcomeOf(written: Written, kills: Kills, ids: ReadonlyMap<string, number>, readers: readonly FaithfulReader[]): Outcome {
  const shown = new Map(readers.flatMap((reader) => [...reader.ids]));
  const sum = (pick: (reader: FaithfulReader) => number): number => readers.reduce((total, reader) => total + pick(reader), 0);
  const figures = {
    'kills of the server': kills.server,
    'kills of the database': kills.database,
    acknowledged: written.acknowledged.length,
    'sent again': written.repeats,
    'given up': written.open.length,
    'refused': written.refused.length,
    'acknowledged and not there': written.acknowledged.filter((id) => !ids.has(id)).length,
    'there more than once': [...ids.values()].filter((posts) => posts > 1).length,
    'refused and there': written.refused.filter(({ id }) => ids.has(id)).length,
    'not shown to a reader': [...ids.keys()].filter((id) => !shown.has(id)).length,
    'shown and not there': [...shown.keys()].filter((id) => !ids.has(id)).length,
    'shown twice or out of order': sum(({ gaps }) => gaps) + [...shown.values()].filter((times) => times > 1).length,
    resyncs: sum(({ resyncs }) => resyncs),
  };
  const none = ['given up', 'refused', 'acknowledged and not there', 'there more than once', 'refused and there', 'not shown to a reader', 'shown and not there', 'shown twice or out of order'] as const;
  const targets = none.map((name) => target(name, figures[name], { equals: 0 }));
  return { figures, ceilings: {}, targets: [...targets, target('kills', kills.server + kills.database, { atLeast: 1 })] };
}

async function run(context: Context, prepared: Prepared, first: Site): Promise<Outcome> {
  const sessions = await context.target.signIn(first, prepared, WRITERS);
  const lanes = sessions.map((session) => prepared.topics.map((topic) => context.target.reply(first, topic, session)));
  const readers = prepared.topics.map((topic) => new FaithfulReader(context.target.reader(first, topic)));
  const { seconds } = context.options;
  const end = performance.now() + (seconds === USUAL_SECONDS ? WHOLE_SECONDS : seconds) * 1000;
  const [written, { site, kills }] = await Promise.all([writeUntil(end, first.origin, lanes), chaosUntil(end, context, prepared, first)]);
  for (const { answer } of written.refused.slice(0, 3)) context.say(`refused: ${answer}`);
  const ids = await stored(context, prepared);
  await converge(readers, ids);
  for (const reader of readers) reader.leave();
  await site.stop();
  return outcomeOf(written, kills, ids, readers);
}

export const kill: Bench = {
  about: 'a minute of writing while server and database are killed: each acknowledged reply is there once',
  async run(context) {
    const prepared = await context.target.prepare(KILL_DATA);
    const outcome = await run(context, prepared, await context.target.start(prepared));
    await context.target.remove(prepared);
    return outcome;
  },
};
