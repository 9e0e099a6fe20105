import type pg from 'pg';
import { seededRandom } from '../../text/random.ts';
import type { Dataset } from '../target.ts';
import { makeGroups } from './groups.ts';
import { insertRows } from './insert.ts';
import { makePeople } from './people.ts';
import { makeTopic, type MadeTopic } from './topics.ts';

const SEED = 20261121;
const GROUPS = 10;
/** Everything happened before this instant, so that two runs hold the same. */
const BEGUN = Date.UTC(2026, 0, 5, 12);
const BETWEEN_TOPICS = 600_000;
/** Posts that are made before they are written: bounds the memory of a million. */
const POSTS_A_TIME = 20_000;
const TABLES = ['topic', 'topic_count', 'topic_participant', 'topic_listing', 'topic_reader', 'post', 'post_count'] as const;
/** What stewards of a site like this one would set: a few writers do here what takes thousands of people elsewhere. */
const LIMITS = ['change', 'guest-change', 'post', 'preview', 'search', 'guest-search', 'socket', 'guest-socket'];
const WIDE = 1_000_000;
const COUNT_TOPICS = 'UPDATE working_group g SET topics = (SELECT count(*) FROM topic t WHERE t.group_id = g.id)';

export interface SeededTopic {
  id: string;
  replies: number;
}

async function write(client: pg.Client, made: readonly MadeTopic[]): Promise<void> {
  for (const table of TABLES) await insertRows(client, table, made.flatMap(({ rows }) => rows[table]));
}

/** Fills the tables of an empty, migrated database; each row as the server itself would have left it. */
export async function seed(client: pg.Client, { topics, replies, others = [], accounts }: Dataset): Promise<SeededTopic[]> {
  const random = seededRandom(SEED);
  const people = makePeople(random, accounts, BEGUN);
  const groups = makeGroups(random, GROUPS, people.persons, BEGUN);
  await client.query('SET synchronous_commit = off');
  for (const table of ['organisation', 'account', 'affiliation'] as const) await insertRows(client, table, people.rows[table]);
  for (const table of ['working_group', 'membership'] as const) await insertRows(client, table, groups.rows[table]);
  await insertRows(client, 'site_setting', LIMITS.map((name) => ({ key: `limits.${name}-burst`, value: WIDE, changed_at: new Date(BEGUN) })));
  const seeded: SeededTopic[] = [];
  let waiting: MadeTopic[] = [];
  let posts = 0;
  const sizes = [...Array.from({ length: topics }, () => replies), ...others];
  for (const [n, size] of sizes.entries()) {
    const topic = makeTopic(random, { groupId: groups.ids[n % GROUPS]!, replies: size, persons: people.persons, openedAt: BEGUN + n * BETWEEN_TOPICS });
    seeded.push({ id: topic.id, replies: size });
    waiting.push(topic);
    if ((posts += size + 1) < POSTS_A_TIME) continue;
    await write(client, waiting);
    [waiting, posts] = [[], 0];
  }
  await write(client, waiting);
  await client.query(COUNT_TOPICS);
  return seeded;
}
