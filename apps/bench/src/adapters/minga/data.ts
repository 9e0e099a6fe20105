import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dataset, Prepared, Site, TopicFacts } from '../target.ts';
import { onLeaving } from '../../processes/stops.ts';
import { accessTo, removeData, withClient } from './cluster.ts';
import { seed, type SeededTopic } from './seed.ts';
import { ROOT, startServer } from './server.ts';

const KEPT = path.join(tmpdir(), `minga-bench-${process.getuid?.() ?? 0}`);
const OWNER_ONLY = 0o700;
const FACTS = 'bench-facts.json';
const NAME_LENGTH = 16;
/** Requests at once when the topics' addresses are asked for. */
const AT_ONCE = 8;

/** Tables and rows are made by these files: another version of one makes other data. */
function sources(): string[] {
  const slices = readdirSync(path.join(ROOT, 'libs')).map((slice) => path.join(ROOT, 'libs', slice, 'server/migrations'));
  return [...slices.filter((folder) => existsSync(folder)), import.meta.dirname, path.join(import.meta.dirname, '../../text')]
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function nameOf(dataset: Dataset): string {
  const hash = createHash('sha256').update(JSON.stringify(dataset));
  for (const file of sources()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, NAME_LENGTH);
}

/** Gone at the latest when the bench ends. */
export function emptyFolder(): Prepared {
  const folder = mkdtempSync(path.join(tmpdir(), 'minga-bench-'));
  onLeaving(() => removeData(folder));
  return { folder, topics: [], throwAway: true };
}

/** The data of a dataset: made once and kept, or made in a folder of its own. */
export async function prepareData(dataset: Dataset): Promise<Prepared> {
  if (dataset.throwAway) return fill(emptyFolder(), dataset);
  const folder = path.join(KEPT, nameOf(dataset));
  const facts = path.join(folder, FACTS);
  if (existsSync(facts)) return { folder, topics: JSON.parse(readFileSync(facts, 'utf8')) as TopicFacts[], throwAway: false };
  removeData(folder);
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  return fill({ folder, topics: [], throwAway: false }, dataset);
}

async function fill(prepared: Prepared, dataset: Dataset): Promise<Prepared> {
  const site = await startServer(prepared, {});
  process.stderr.write(`filling ${prepared.folder}…\n`);
  const seeded = await withClient(accessTo(prepared.folder), (client) => seed(client, dataset));
  await withClient(accessTo(prepared.folder, 'postgres'), async (client) => {
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  });
  const topics = await addresses(site, seeded);
  await site.stop();
  if (!prepared.throwAway) writeFileSync(path.join(prepared.folder, FACTS), JSON.stringify(topics));
  return { ...prepared, topics };
}

async function addresses({ origin }: Site, seeded: readonly SeededTopic[]): Promise<TopicFacts[]> {
  const facts: TopicFacts[] = [];
  const left = [...seeded].reverse();
  const ask = async (): Promise<void> => {
    for (let topic = left.pop(); topic; topic = left.pop()) {
      const answer = await fetch(`${origin}/api/topics/${topic.id}`);
      if (!answer.ok) throw new Error(`A seeded topic answers ${answer.status}: ${await answer.text()}`);
      const page = (await answer.json()) as { topic: { address: string } };
      facts[seeded.indexOf(topic)] = { ...topic, address: page.topic.address };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return facts;
}
