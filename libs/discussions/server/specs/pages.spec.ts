import type { TestApp } from '@minga/kernel/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { peopleRoutes } from '@minga/people/contract';
import { topicJsonLd } from '../../contract';
import { buildPost, buildTopic } from '../../testing';
import { ByteCache } from '../page-cache';
import { apiOf, refusal, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

describe('a page that is served from kept bytes', () => {
  test('has each reader’s own part', async () => {
    const topic = await buildTopic(app);
    const post = await buildPost(app, { topic });
    const reader = await buildMembership(app, topic.group);
    const page = (who?: typeof reader) => apiOf(app, who).getTopic({ params: { topicId: topic.id }, query: {} });
    await apiOf(app, reader).react({ params: { postId: post.id, kind: 'thanks' } });
    await page();
    await apiOf(app, reader).markRead({ params: { topicId: topic.id }, body: { position: 1 } });
    expect((await page(reader)).viewer).toMatchObject({ account: { id: reader.account.id }, role: 'member', readPosition: 1, ownReactions: { [post.id]: ['thanks'] } });
    expect((await page(topic.author)).viewer).toMatchObject({ account: { id: topic.author.account.id }, readPosition: 1, ownReactions: {}, can: { update: { allowed: true } } });
    expect((await page()).viewer).toMatchObject({ account: null, role: null, can: { reply: { allowed: false, reason: 'sign-in-required' } } });
  });

  test('has a new name as soon as somebody has it, and the group’s', async () => {
    const topic = await buildTopic(app);
    await buildPost(app, { topic });
    const page = () => apiOf(app).getTopic({ params: { topicId: topic.id }, query: {} });
    await page();
    await app.client(peopleRoutes, topic.author.session).updateProfile({ body: { name: 'Otro Nombre' } });
    const renamed = await page();
    expect([renamed.topic.openedBy.name, renamed.opening.author.name, renamed.posts.items[0]!.author.name]).toEqual(Array(3).fill('Otro Nombre'));
    const groups = app.client(groupsRoutes, topic.group.chair.session);
    const { purpose, lang, posting, visibility, joining, revision } = (await groups.getGroup({ params: { address: topic.group.id } })).group;
    const body = { name: 'Otra mesa', purpose, lang, posting, visibility, joining, revision, charter: '' };
    await groups.updateGroup({ params: { groupId: topic.group.id }, body });
    expect((await page()).topic.group.name).toBe('Otra mesa');
  });

  test('is gone for who may not see it any more', async () => {
    const group = await buildGroup(app, { visibility: 'private' });
    const topic = await buildTopic(app, { group });
    const member = await buildMembership(app, group);
    const page = () => apiOf(app, member).getTopic({ params: { topicId: topic.id }, query: {} });
    await page();
    await app.client(groupsRoutes, member.session).leaveGroup({ params: { groupId: group.id } });
    expect(await refusal(page())).toMatchObject({ status: 404 });
  });

  test('is forgotten when others were used since and there is no room', () => {
    const cache = new ByteCache<{ bytes: number }>(10);
    cache.set('a', { bytes: 4 });
    cache.set('b', { bytes: 4 });
    cache.get('a');
    cache.set('c', { bytes: 4 });
    expect([cache.get('a'), cache.get('b'), cache.get('c')].map(Boolean)).toEqual([true, false, true]);
    cache.set('huge', { bytes: 11 });
    expect(cache.get('huge')).toBeUndefined();
  });
});

test('a topic’s feed has its standing posts, the last one first, as well-formed XML', async () => {
  const topic = await buildTopic(app, { title: 'Datos & <esquemas>' });
  const gone = await buildPost(app, { topic, source: 'Eliminado' });
  await buildPost(app, { topic, source: 'Con `<b>` y \u0007 control' });
  await apiOf(app, topic.author).deletePost({ params: { postId: gone.id }, body: {} });
  const feed = await app.request(`${topic.address}/feed.atom`);
  expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(feed.text).toContain('<title>Datos &amp; &lt;esquemas&gt;</title>');
  expect(feed.text).not.toContain('Eliminado');
  expect(feed.text.match(/<entry/g)).toHaveLength(2);
  expect(feed.text.indexOf('control')).toBeLessThan(feed.text.indexOf('adoptemos'));
  expect((await app.request('/t/nada/feed.atom')).status).toBe(404);
});

test('a topic’s data for search engines name the posting, its people and its comments, in plain text', async () => {
  const topic = await buildTopic(app, { source: '¿Qué dice **1 < 2**?' });
  const gone = await buildPost(app, { topic });
  await buildPost(app, { topic, source: 'Que `sí`' });
  await apiOf(app, topic.author).deletePost({ params: { postId: gone.id }, body: {} });
  const page = await apiOf(app).getTopic({ params: { topicId: topic.id }, query: {} });
  const url = (path: string) => `https://example.org${path}`;
  expect(topicJsonLd(page, url)).toMatchObject({
    '@type': 'DiscussionForumPosting',
    headline: topic.title,
    url: url(topic.address),
    text: '¿Qué dice 1 < 2 ?',
    commentCount: 1,
    author: { name: topic.author.account.profile.name, url: url(`/p/${topic.author.account.profile.handle}`) },
    comment: [{ '@type': 'Comment', text: 'Que sí', url: url(`${topic.address}?at=2#p2`) }],
  });
});
