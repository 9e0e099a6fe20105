import pg from 'pg';
import type { DatabaseAccess } from '../adapters/target.ts';
import { Histogram, type PackedHistogram } from '../load/histogram.ts';
import { fresh, type Script } from '../sql/script.ts';

/** Writers that run a script each, over and over, on connections of their own. */
export interface SqlPlan {
  access: DatabaseAccess;
  /** Run once before, such as making a table. */
  before: string[];
  /** Writer n runs script n (modulo). */
  scripts: Script[];
  writers: number;
  warmUpSeconds: number;
  seconds: number;
}

export interface PackedSql {
  transactions: number;
  seconds: number;
  latency: PackedHistogram;
}

const MICROSECONDS = 1000;

async function write(client: pg.Client, script: Script): Promise<void> {
  for (const { name, text, values } of fresh(script)) await (name ? client.query({ name, text, values }) : client.query(text));
}

async function run({ access, before, scripts, writers, warmUpSeconds, seconds }: SqlPlan): Promise<PackedSql> {
  const clients = await Promise.all(
    Array.from({ length: writers }, async () => {
      const client = new pg.Client(access);
      await client.connect();
      await client.query('SET synchronous_commit = on');
      return client;
    }),
  );
  for (const text of before) await clients[0]!.query(text);
  const latency = new Histogram();
  const begun = performance.now() + warmUpSeconds * 1000;
  const until = begun + seconds * 1000;
  const drive = async (client: pg.Client, n: number): Promise<void> => {
    for (let now = performance.now(); now < until; now = performance.now()) {
      await write(client, scripts[n % scripts.length]!);
      if (now >= begun) latency.record((performance.now() - now) * MICROSECONDS);
    }
  };
  await Promise.all(clients.map(drive));
  await Promise.all(clients.map((client) => client.end()));
  return { transactions: latency.count, seconds: (performance.now() - begun) / 1000, latency: latency.pack() };
}

process.on('message', (plan: SqlPlan) => {
  run(plan).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
