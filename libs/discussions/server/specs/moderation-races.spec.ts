import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { Refusal } from '@minga/kernel/contract';
import { groupsSlice } from '@minga/groups/server';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { peopleSlice } from '@minga/people/server';
import { buildPost, buildTopic, type BuiltTopic } from '../../testing';
import { discussionsSlice } from '../discussions.module';
import { apiOf, startApp } from './app.testing';

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

const reason = 'Otro asunto';
const outcome = (call: Promise<unknown>) => call.then(() => 'done', (error: unknown) => (error instanceof Refusal ? `${error.status} ${error.code}` : String(error)));
const REPLIES = 30;

async function expectWhole(topicId: string): Promise<number> {
  const { topic, posts } = await apiOf(app).getTopic({ params: { topicId }, query: { order: 'arrival', size: 100 } });
  expect(posts.items.map((post) => post.position)).toEqual(posts.items.map((_, index) => index + 1));
  expect(topic.lastPosition).toBe(posts.items.length);
  const paths = (await apiOf(app).getTopic({ params: { topicId }, query: { size: 100 } })).posts.items.map((post) => post.path);
  expect(paths).toEqual(paths.toSorted());
  for (const post of posts.items) expect(posts.items.filter((item) => item.parent?.id === post.id)).toHaveLength(post.childCount);
  return posts.items.filter((post) => post.deleted?.as !== 'moved').length;
}

/** Answers to one post from two processes at once, while something is done to its topic. */
async function answersDuring(topic: BuiltTopic, parentId: string, act: () => Promise<unknown>): Promise<string[]> {
  const answer = (index: number) => outcome(buildPost(index % 2 ? app : other, { topic, parentId, source: `Respuesta ${index}` }));
  const before = Array.from({ length: REPLIES / 2 }, (_, index) => answer(index));
  const done = act();
  const after = Array.from({ length: REPLIES / 2 }, (_, index) => answer(index));
  await done;
  return Promise.all([...before, ...after]);
}

test('no answer is lost nor stands in the wrong tree while what it answers is split off', async () => {
  const topic = await buildTopic(app);
  const parent = await buildPost(app, { topic });
  let made = '';
  const outcomes = await answersDuring(topic, parent.id, async () => {
    made = (await apiOf(other, topic.group.chair).splitTopic({ params: { topicId: topic.id }, body: { postIds: [parent.id], title: 'Aparte', reason } })).id;
  });
  expect(new Set(outcomes)).toEqual(new Set(['done']));
  expect(await expectWhole(made)).toBe(REPLIES);
  expect(await expectWhole(topic.id)).toBe(0);
});

test('no answer is lost while its topic is merged into another', async () => {
  const into = await buildTopic(app);
  const topic = await buildTopic(app, { group: into.group });
  const parent = await buildPost(app, { topic });
  const outcomes = await answersDuring(topic, parent.id, () =>
    apiOf(other, into.group.chair).mergeTopic({ params: { topicId: topic.id }, body: { into: into.id, order: 'branch', reason } }),
  );
  expect(new Set(outcomes)).toEqual(new Set(['done']));
  expect(await expectWhole(into.id)).toBe(REPLIES + 2);
});

test('answers go on while their topic is moved', async () => {
  const topic = await buildTopic(app);
  const there = await buildGroup(app, { chair: topic.group.chair });
  await buildMembership(app, there, { account: topic.author });
  const parent = await buildPost(app, { topic });
  const outcomes = await answersDuring(topic, parent.id, () =>
    apiOf(other, topic.group.chair).moveTopic({ params: { topicId: topic.id }, body: { groupId: there.id, reason } }),
  );
  expect(new Set(outcomes)).toEqual(new Set(['done']));
  expect(await expectWhole(topic.id)).toBe(REPLIES + 1);
});

test('of two moderators who move, merge or hide the same at once one wins, and the other is told', async () => {
  const topic = await buildTopic(app);
  const chair = topic.group.chair;
  const [a, b] = [await buildGroup(app, { chair }), await buildGroup(app, { chair })];
  const move = (where: TestApp, groupId: string) => outcome(apiOf(where, chair).moveTopic({ params: { topicId: topic.id }, body: { groupId, reason } }));
  expect((await Promise.all([move(app, a.id), move(other, a.id)])).toSorted()).toEqual(['409 same-group', 'done']);
  const [first, second] = [await buildTopic(app, { group: b, author: chair }), await buildTopic(app, { group: b, author: chair })];
  const merge = (where: TestApp, from: BuiltTopic, into: BuiltTopic) =>
    outcome(apiOf(where, chair).mergeTopic({ params: { topicId: from.id }, body: { into: into.id, order: 'arrival', reason } }));
  expect((await Promise.all([merge(app, first, second), merge(other, second, first)])).toSorted()).toEqual(['404 not-found', 'done']);
  const post = await buildPost(app, { topic: { id: second.id, author: chair }, source: 'Algo' });
  const hide = (where: TestApp, why: string) => apiOf(where, chair).hidePost({ params: { postId: post.id }, body: { reason: why } });
  const [one, two] = await Promise.all([hide(app, 'Uno'), hide(other, 'Dos')]);
  expect(one).toEqual(two);
});
