import { newId, rooms } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { until, type TestApp } from '@minga/kernel/testing';
import { createTestApp } from '@minga/kernel/testing';
import { groupsSlice } from '@minga/groups/server';
import { buildMembership } from '@minga/groups/testing';
import { peopleSlice } from '@minga/people/server';
import { posted, type Post } from '../../contract';
import { buildPost, buildTopic } from '../../testing';
import { audienceChanged } from '../audience';
import { discussionsSlice } from '../discussions.module';
import { apiOf, refusal, startApp } from './app.testing';

let app: TestApp;
/** A second process on the same database: its writers do not queue with the first one's. */
let other: TestApp;
beforeAll(async () => {
  app = await startApp();
  other = await createTestApp({ slices: [peopleSlice, groupsSlice, discussionsSlice], databaseUrl: app.databaseUrl });
});
afterAll(async () => {
  await other.close();
  await app.close();
});

const REPLIES = 40;

test('two writers of one topic, in two processes, get gapless positions and one order of events', async () => {
  const topic = await buildTopic(app);
  const second = await buildMembership(app, topic.group);
  const write = async (where: TestApp, author: typeof second) => {
    const posts: Post[] = [];
    for (let n = 0; n < REPLIES; n++) posts.push(await buildPost(where, { topic, author, parentId: posts.at(-1)?.id }));
    return posts;
  };
  const posts = (await Promise.all([write(app, topic.author), write(other, second)])).flat();
  expect(posts.map((post) => post.position).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2 * REPLIES }, (_, index) => index + 1));
  const reader = await app.reader();
  const joined = await reader.join(rooms.topic(topic.id), 0);
  if (!joined.ok) throw new Error(joined.code);
  expect(joined.events.map((event) => event.seq)).toEqual(Array.from({ length: 2 * REPLIES }, (_, index) => index + 1));
  const told = joined.events.map((event) => (event.body.payload as { post: Post }).post.position);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('counts are right after many replies under one another at once', async () => {
  const topic = await buildTopic(app);
  const first = await buildPost(app, { topic });
  const under = await buildPost(app, { topic, parentId: first.id });
  await Promise.all(
    Array.from({ length: REPLIES }, (_, index) => buildPost(index % 2 ? app : other, { topic, parentId: index % 4 < 2 ? first.id : under.id })),
  );
  const page = await apiOf(app).getTopic({ params: { topicId: topic.id }, query: { size: 100 } });
  const count = (id: string) => page.posts.items.find((post) => post.id === id);
  expect(count(first.id)).toMatchObject({ childCount: 1 + REPLIES / 2, descendantCount: 1 + REPLIES });
  expect(count(under.id)).toMatchObject({ childCount: REPLIES / 2, descendantCount: REPLIES / 2 });
  expect(page.topic).toMatchObject({ replies: REPLIES + 2, lastPosition: REPLIES + 2, participants: { count: 1 } });
});

test('no reply comes in after a lock', async () => {
  const topic = await buildTopic(app);
  let locked = false;
  const replies = Array.from({ length: REPLIES }, (_, index) =>
    buildPost(index % 2 ? app : other, { topic }).then(
      () => 'made' as const,
      (error: { code: string }) => error.code,
    ),
  );
  const lock = apiOf(other, topic.group.chair).lockTopic({ params: { topicId: topic.id }, body: { on: true, reason: 'Motivo' } }).then(() => (locked = true));
  const outcomes = await Promise.all(replies);
  await lock;
  expect(locked).toBe(true);
  expect(outcomes.filter((outcome) => outcome !== 'made' && outcome !== 'topic-locked')).toEqual([]);
  const events = await app.db.query<{ type: string }>('SELECT type FROM event WHERE room = $1 ORDER BY seq', [rooms.topic(topic.id)]);
  const types = events.map((event) => event.type);
  expect(types.slice(types.indexOf('topic.changed') + 1)).not.toContain('post.added');
  const page = await apiOf(app).getTopic({ params: { topicId: topic.id }, query: { size: 100 } });
  expect(page.topic.lastPosition).toBe(outcomes.filter((outcome) => outcome === 'made').length);
});

test('of two edits of the same revision one is made, the other is told and loses nothing', async () => {
  const topic = await buildTopic(app);
  const post = await buildPost(app, { topic, source: 'Primera' });
  const edit = async (where: TestApp, source: string) =>
    posted(await apiOf(where, topic.author).editPost({ params: { postId: post.id }, body: { source, baseRevision: 1 } }));
  const results = await Promise.allSettled([edit(app, 'Una'), edit(other, 'Otra')]);
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const told = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as { code: string; details: { facts: { source: string; revision: number } } }] : []));
  expect(made).toHaveLength(1);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ code: 'stale-edit', details: { facts: { revision: 2, lang: 'es' } } });
  expect(made[0]!.html).toContain(told[0]!.details.facts.source);
});

test('the same mutation at once in two processes is made once', async () => {
  const topic = await buildTopic(app);
  const mutationId = newId();
  const send = (where: TestApp) =>
    apiOf(where, topic.author).reply({ params: { topicId: topic.id }, body: { source: 'Una vez' } }, { mutationId });
  const [one, two] = await Promise.all([send(app), send(other)]);
  expect(two).toEqual(one);
  expect(await refusal(apiOf(app, topic.author).reply({ params: { topicId: topic.id }, body: { source: 'Otra' } }, { mutationId }))).toMatchObject({
    code: 'mutation-reused',
  });
});

test('a reaction given on two devices at once counts once', async () => {
  const topic = await buildTopic(app);
  const post = await buildPost(app, { topic });
  const give = (where: TestApp) => apiOf(where, topic.author).react({ params: { postId: post.id, kind: 'agree' } });
  await Promise.all([give(app), give(other), give(app), give(other)]);
  const place = await apiOf(app).getPost({ params: { postId: post.id } });
  expect(place.post.reactions.agree).toBe(1);
});

test('a topic that is opened while its group closes is for the group alone', async () => {
  const { group, author } = await buildTopic(app);
  const key = `group:${group.id}`;
  const { opening } = await app.db.write(system('test'), async (tx) => {
    await tx.query('SELECT 1 FROM working_group WHERE id = $1 FOR UPDATE', [group.id]);
    const opening = apiOf(other, author).openTopic({ params: { groupId: group.id }, body: { kind: 'discussion', title: 'A puertas', source: 'cerradas' } });
    await until(async () => (await other.db.query(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length > 0);
    await tx.query(`UPDATE working_group SET visibility = 'private', joining = 'invitation', audience = $2 WHERE id = $1`, [group.id, key]);
    await audienceChanged(tx, group.id, key);
    return { opening };
  });
  expect(await app.db.query('SELECT audience FROM topic WHERE id = $1', [posted(await opening).id])).toEqual([{ audience: key }]);
});

test('a member who is removed gets nothing of a private topic after', async () => {
  const topic = await buildTopic(app);
  const member = await buildMembership(app, topic.group);
  const reader = await app.reader(member.session);
  await reader.join(rooms.topic(topic.id));
  await buildPost(other, { topic });
  await reader.received(rooms.topic(topic.id), 1);
  await app.db.write({ kind: 'system', name: 'test', audiences: [], language: 'es' }, async (tx) => {
    await tx.query(`UPDATE topic SET audience = 'group:' || group_id WHERE id = $1`, [topic.id]);
    await tx.query('DELETE FROM audience_grant WHERE account_id = $1', [member.account.id]);
    await tx.audienceNarrowed();
  });
  await buildPost(app, { topic });
  await until(() => reader.closed.includes(rooms.topic(topic.id)));
  expect(reader.events.filter((event) => event.room === rooms.topic(topic.id))).toHaveLength(1);
});
