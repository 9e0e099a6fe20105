import { newId } from '@minga/kernel/contract';
import { groupsSlice } from '@minga/groups/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleSlice } from '@minga/people/server';
import { buildPost, buildTopic } from '../../testing';
import { discussionsSlice } from '../index';
import { exportWritten } from './export';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice, groupsSlice, discussionsSlice] });
});
afterAll(() => app.close());

/** More than two pages. */
const MANY = 450;
const COPIES = `INSERT INTO post SELECT (jsonb_populate_record(NULL::post, to_jsonb(p) || jsonb_build_object('id', c.id, 'position', p.position + 1000 + c.n, 'path', p.path || c.n))).*
  FROM post p, unnest($2::uuid[]) WITH ORDINALITY AS c (id, n) WHERE p.id = $1`;

test('what somebody wrote comes once, however many pages it fills, and nobody else’s with it', async () => {
  const topic = await buildTopic(app);
  const mine = await buildPost(app, { topic, author: topic.author });
  await buildTopic(app);
  const copies = Array.from({ length: MANY }, () => newId());
  await app.db.query(COPIES, [mine.id, copies]);
  const keys: unknown[] = [];
  for await (const { name, records } of exportWritten(app.db, topic.author.account.id)) {
    if (name === 'posts') for await (const record of records) keys.push(record['key']);
  }
  const own = await app.db.query<{ id: string }>('SELECT id FROM post WHERE author_id = $1 ORDER BY id', [topic.author.account.id]);
  expect(own).toHaveLength(MANY + 2);
  expect(keys).toEqual(own.map(({ id }) => id));
});
