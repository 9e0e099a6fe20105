import { newId, rooms } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildMembership } from '@minga/groups/testing';
import { buildPost, buildTopic } from '../../testing';
import { hideTopic } from '../erase';
import { apiOf, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

/** What anybody who may be in the room gets of what was told there before. */
const told = async (room: string): Promise<string> => (await app.request(`/api/rooms/${room}/events?after=0`)).text;
const secret = () => `secreto${newId().slice(-8)}`;

test('what a deleted post said is not to be had from its room any more', async () => {
  const topic = await buildTopic(app);
  const [first, second] = [secret(), secret()];
  const post = await buildPost(app, { topic, source: first });
  await apiOf(app, topic.author).editPost({ params: { postId: post.id }, body: { source: second, baseRevision: 1 } });
  expect(await told(rooms.topic(topic.id))).toContain(second);
  await apiOf(app, topic.group.chair).deletePost({ params: { postId: post.id }, body: { reason: 'Datos personales' } });
  const after = await told(rooms.topic(topic.id));
  expect(after).toContain('post.deleted');
  for (const text of [first, second]) expect(after).not.toContain(text);
});

test('what a deleted opening post said is not to be had from its group’s room any more', async () => {
  const source = secret();
  const topic = await buildTopic(app, { source });
  const { items } = await apiOf(app).listTopics({ params: { groupId: topic.group.id }, query: {} });
  expect(items[0]?.excerpt).toBe(source);
  const { opening } = await apiOf(app).getTopic({ params: { topicId: topic.id }, query: {} });
  await apiOf(app, topic.author).deletePost({ params: { postId: opening.id }, body: {} });
  expect(await told(rooms.group(topic.group.id))).not.toContain(source);
});

test('a hidden topic leaves nothing in its group’s room, nor with those it waits for, and what changes in it is not told there', async () => {
  const title = secret();
  const topic = await buildTopic(app, { title });
  const named = await buildMembership(app, topic.group);
  await buildPost(app, { topic, source: `@${named.account.profile.handle}` });
  await app.settle();
  expect(await told(rooms.group(topic.group.id))).toContain(title);
  await app.db.write(system('test'), (tx) => hideTopic(tx, topic.id));
  await apiOf(app, topic.group.chair).updateTopic({ params: { topicId: topic.id }, body: { title: `${title} bis`, reason: 'Motivo' } });
  await app.settle();
  expect(await told(rooms.group(topic.group.id))).not.toContain(title);
  const own = await app.request(`/api/rooms/${rooms.account(named.account.id)}/events?after=0`, { cookie: named.session });
  expect(own.status).toBe(200);
  expect(own.text).not.toContain(title);
});
