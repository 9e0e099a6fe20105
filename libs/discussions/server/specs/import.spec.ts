import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rooms } from '@minga/kernel/contract';
import { sharedPath, type TestApp } from '@minga/kernel/testing';
import { buildGroup } from '@minga/groups/testing';
import { importConsul } from '../import';
import { apiOf, startApp } from './app.testing';

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  folder = await mkdtemp(join(tmpdir(), 'minga-import-'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const TOPICS = `,id,title,userId,userName,date,summary,text,numSupports,status,url
0,7,Limpiar las calles,9884,,2015-09-15,Resumen,Con *más* detalle,12,open,/p/7
1,8,,9884,,2015-09-15,,Sin título,1,open,/p/8`;
const POSTS = `,id,parentId,proposalId,page,userId,userType,date,time,text,numVotes,numPositiveVotes,numNegativeVotes
0,101,-1,7,1,2780,,2015-09-15,0 days 10:50:19,Primera,3,2,1
1,102,101,7,1,10016,,2015-09-15,0 days 11:07:10,Respuesta a la primera,0,0,0
2,103,999,7,1,10016,,2015-09-16,0 days 11:07:10,Su padre falta,0,0,0
3,104,-1,7,1,2780,,2015-09-16,0 days 12:00:00,,0,0,0`;

async function files(topics = TOPICS, posts = POSTS) {
  const [topicsFile, postsFile] = [join(folder, 'proposals.csv'), join(folder, 'comments.csv')];
  await writeFile(topicsFile, topics);
  await writeFile(postsFile, posts);
  return { topicsFile, postsFile };
}

test('brings topics and posts with dates, votes and unclaimed names, and accounts for each row', async () => {
  const group = await buildGroup(app);
  const report = await importConsul(app.db, { ...(await files()), groupId: group.id });
  expect(report.toJSON()).toEqual({
    topics: { read: 2, imported: 1, refused: 1 },
    posts: { read: 4, imported: 3, reattached: 1, refused: 1 },
    repeated: 0,
  });
  await app.settle();
  const { items } = await apiOf(app).listTopics({ params: { groupId: group.id }, query: {} });
  expect(items).toMatchObject([{ title: 'Limpiar las calles', replies: 3, lastPosition: 3, participants: { count: 3, groups: {}, none: 3 } }]);
  const page = await apiOf(app).getTopic({ params: { topicId: items[0]!.id }, query: {} });
  expect(page.opening).toMatchObject({ author: { name: 'Participante 9884', imported: true }, imported: { positive: 12, negative: 0 }, childCount: 2 });
  expect(page.posts.items).toMatchObject([
    { position: 1, at: '2015-09-15T08:50:19.000Z', imported: { positive: 2, negative: 1 }, childCount: 1, reactions: { agree: 0 } },
    { position: 2, depth: 2, parent: { position: 1, author: 'Participante 2780' } },
    { position: 3, depth: 1 },
  ]);
});

test('can be repeated, and go on where it was killed, without doubling', async () => {
  const group = await buildGroup(app);
  const cut = POSTS.split('\n').slice(0, 2).join('\n');
  await importConsul(app.db, { ...(await files(TOPICS, cut)), groupId: group.id });
  const report = await importConsul(app.db, { ...(await files()), groupId: group.id });
  expect(report.toJSON()).toMatchObject({ topics: { imported: 1 }, posts: { imported: 3 }, repeated: 2 });
  const again = await importConsul(app.db, { ...(await files()), groupId: group.id });
  expect(again.toJSON().repeated).toBe(4);
  const { items } = await apiOf(app).listTopics({ params: { groupId: group.id }, query: {} });
  expect(items).toMatchObject([{ replies: 3, lastPosition: 3, participants: { count: 3 } }]);
});

test('is seen arriving by readers of a running site, one event a topic and batch', async () => {
  const group = await buildGroup(app);
  await importConsul(app.db, { ...(await files(TOPICS, POSTS.split('\n').slice(0, 2).join('\n'))), groupId: group.id });
  const { items } = await apiOf(app).listTopics({ params: { groupId: group.id }, query: {} });
  const room = rooms.topic(items[0]!.id);
  const reader = await app.reader();
  const joined = await reader.join(room, 0);
  await importConsul(app.db, { ...(await files()), groupId: group.id });
  const [event] = await reader.received(room, 1);
  expect(joined.ok).toBe(true);
  expect(event!.body).toMatchObject({ type: 'topic.imported', payload: { posts: 2, opened: false } });
});

const real = sharedPath('threads/decide-madrid/comments.csv');
(real ? test : test.skip)(
  'takes in a city’s whole debate',
  async () => {
    const group = await buildGroup(app);
    const topicsFile = sharedPath('threads/decide-madrid/proposals.csv')!;
    const report = await importConsul(app.db, { topicsFile, postsFile: real!, groupId: group.id });
    const { topics, posts, repeated } = report.toJSON();
    expect(topics).toEqual({ read: 80, imported: 80, refused: 0 });
    // Empty texts are refused; parents that are missing or were refused leave their answers to the topic.
    expect(posts).toEqual({ read: 5633, imported: 5571, refused: 62, reattached: 275 });
    expect(repeated).toBe(0);
    const [count] = await app.db.query<{ posts: number; replies: number; deepest: number; largest: number }>(
      `SELECT count(*)::int AS posts, (SELECT sum(k.replies)::int FROM topic_count k JOIN topic t ON t.id = k.topic_id WHERE t.group_id = $1) AS replies,
        max(p.depth) AS deepest, (SELECT max(k.replies) FROM topic_count k JOIN topic t ON t.id = k.topic_id WHERE t.group_id = $1) AS largest
       FROM post p JOIN topic t ON t.id = p.topic_id WHERE t.group_id = $1`,
      [group.id],
    );
    expect(count).toMatchObject({ posts: posts.imported + 80, replies: posts.imported });
    expect(count!.deepest).toBeGreaterThanOrEqual(20);
    await app.settle();
    const again = await importConsul(app.db, { topicsFile, postsFile: real!, groupId: group.id });
    expect(again.toJSON()).toMatchObject({ topics, repeated: posts.imported + 80 });
  },
  180_000,
);
