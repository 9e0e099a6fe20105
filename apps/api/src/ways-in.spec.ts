import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idFromAddress, rooms } from '@minga/kernel/contract';
import { servedRoutes } from '@minga/kernel/server';
import { createTestApp, MATRIX_ACTORS, routeKey, type TestApp } from '@minga/kernel/testing';
import { adminMatrix } from '@minga/admin/testing';
import { discussionsMatrix, buildPost, buildTopic, type BuiltTopic } from '@minga/discussions/testing';
import { discussionsRoutes, postPermalink } from '@minga/discussions/contract';
import { groupsRoutes } from '@minga/groups/contract';
import { exchangeMatrix } from '@minga/exchange/testing';
import { buildGroup, buildMembership, groupsMatrix } from '@minga/groups/testing';
import { liveMatrix } from '@minga/live/testing';
import { conductMatrix, moderationMatrix } from '@minga/moderation/testing';
import { peopleRoutes } from '@minga/people/contract';
import { buildAccount, peopleMatrix } from '@minga/people/testing';
import { servePages } from './pages';
import { slices } from './slices';

/** Routes of the kernel whose rows stand here: each of them is asked below, as a way in. */
const HERE = new Set(['GET /api/rooms/:room/events']);
const VISIBILITIES = ['public', 'network', 'private'] as const;
const READERS = ['guest', 'stranger', 'member', 'former'] as const;
type Reader = (typeof READERS)[number];
type Visibility = (typeof VISIBILITIES)[number];

/** Who sees what is in a group of each visibility; the same by every way there is. */
const SEES: Record<Visibility, Record<Reader, boolean>> = {
  public: { guest: true, stranger: true, member: true, former: true },
  network: { guest: false, stranger: true, member: true, former: true },
  private: { guest: false, stranger: false, member: true, former: false },
};
const TITLE = 'Un asunto inconfundible';

let app: TestApp;
let sessions: Record<Reader, string | undefined>;
const topics = {} as Record<Visibility, BuiltTopic & { postId: string }>;

beforeAll(async () => {
  app = await createTestApp({ slices, prepare: (site) => servePages(site, { webBuild: new URL('../../web/dist/', import.meta.url) }) });
  const [stranger, member, former] = await Promise.all([buildAccount(app), buildAccount(app), buildAccount(app)]);
  sessions = { guest: undefined, stranger: stranger.session, member: member.session, former: former.session };
  for (const visibility of VISIBILITIES) {
    const group = await buildGroup(app, { visibility, name: `Mesa ${visibility}` });
    for (const account of [member, former]) await buildMembership(app, group, { account });
    const topic = await buildTopic(app, { group, author: member, title: `${TITLE} ${visibility}` });
    const post = await buildPost(app, { topic });
    await app.client(groupsRoutes, former.session).leaveGroup({ params: { groupId: group.id } });
    topics[visibility] = { ...topic, postId: post.id };
  }
  await app.settle();
});
afterAll(() => app.close());

const page = async (path: string, cookie?: string) => (await app.request(path, { cookie, headers: { accept: 'text/html' } })).status === 200;
const shows = async (path: string, text: string, cookie?: string) => (await app.request(path, { cookie })).text.includes(text);

/** Every way by which somebody might come to know of a topic. Each answers whether it shows. */
const ways: Record<string, (topic: BuiltTopic & { postId: string }, cookie?: string) => Promise<boolean>> = {
  'the API': async ({ id }, cookie) => (await app.request(`/api/topics/${id}`, { cookie })).status === 200,
  'the API of posts': async ({ id }, cookie) => (await app.request(`/api/topics/${id}/posts`, { cookie })).status === 200,
  'one post': async ({ postId }, cookie) => (await app.request(`/api/posts/${postId}`, { cookie })).status === 200,
  'its page': ({ address }, cookie) => page(address, cookie),
  'its permalink': async ({ postId }, cookie) => (await app.request(postPermalink(postId), { cookie, headers: { accept: 'text/html' } })).status < 400,
  'its feed': async ({ address }, cookie) => (await app.request(`${address}/feed.atom`, { cookie })).status === 200,
  'the group’s page': ({ group, title }, cookie) => shows(group.address, title, cookie),
  'the group’s feed': ({ group, title }, cookie) => shows(`${group.address}/feed.atom`, title, cookie),
  'the group’s list': ({ group, title }, cookie) => shows(`/api/groups/${group.id}/topics`, title, cookie),
  'the topic’s events': async ({ id }, cookie) => (await app.request(`/api/rooms/${rooms.topic(id)}/events?after=0`, { cookie })).status === 200,
  'the group’s events': async ({ group }, cookie) => (await app.request(`/api/rooms/${rooms.group(group.id)}/events?after=0`, { cookie })).status === 200,
  'the topic’s socket': async ({ id }, cookie) => (await (await app.reader(cookie)).join(rooms.topic(id))).ok,
  'the group’s socket': async ({ group }, cookie) => (await (await app.reader(cookie)).join(rooms.group(group.id))).ok,
  'the directory of groups': ({ group }, cookie) => shows('/api/groups?size=100', group.id, cookie),
};

describe.each(VISIBILITIES)('what is in a %s group', (visibility) => {
  test.each(Object.keys(ways))('is shown by %s to those who may see it, and to nobody else', async (way) => {
    const seen = await Promise.all(READERS.map(async (reader) => [reader, await ways[way]!(topics[visibility], sessions[reader])] as const));
    expect(Object.fromEntries(seen)).toEqual(SEES[visibility]);
  });
});

test('the sitemap names what is public, and nothing else', async () => {
  const index = (await app.request('/sitemap.xml')).text;
  const maps = await Promise.all([...index.matchAll(/<loc>[^<]*?(\/sitemap[^<]*)<\/loc>/g)].map(async ([, path]) => (await app.request(path!)).text));
  const named = [index, ...maps].join();
  expect(VISIBILITIES.filter((visibility) => named.includes(topics[visibility].address))).toEqual(['public']);
});

test.each(READERS)('a private topic answers %s with the very bytes of one that is not there, unless they may see it', async (reader) => {
  if (SEES.private[reader]) return expect(await page(topics.private.address, sessions[reader])).toBe(true);
  const absent = topics.private.address.replace(/\/t\/[0-9A-Za-z]{22}/, `/t/${'0'.repeat(22)}`);
  expect(idFromAddress('0'.repeat(22))).toBeDefined();
  const [hidden, none] = await Promise.all([topics.private.address, absent].map((path) => app.request(path, { cookie: sessions[reader] })));
  // Each page draws mutation ids of its own for its forms.
  const bytes = (text: string, path: string) => text.replaceAll(path.split('/')[2]!, '').replace(/name="mutation-id" value="[^"]*"/g, '');
  const same = bytes(hidden!.text, topics.private.address) === bytes(none!.text, absent);
  expect({ statuses: [hidden!.status, none!.status], same }).toEqual({ statuses: [404, 404], same: true });
});

describe('the permission matrix', () => {
  const rows = [...peopleMatrix, ...groupsMatrix, ...discussionsMatrix, ...moderationMatrix, ...conductMatrix, ...adminMatrix, ...exchangeMatrix, ...liveMatrix];

  test('has a row for every route that is served', () => {
    const covered = new Set([...rows.map((row) => row.route), ...HERE]);
    expect([...servedRoutes].map(routeKey).filter((key) => !covered.has(key))).toEqual([]);
  });

  test('has no row for a route that is not served', () => {
    const served = new Set([...servedRoutes].map(routeKey));
    expect(rows.map((row) => row.route).filter((key) => !served.has(key))).toEqual([]);
  });

  test('has a verdict for each actor in each row', () => {
    for (const row of rows) expect(Object.keys(row.expect).sort()).toEqual([...MATRIX_ACTORS].sort());
  });

  test('serves every route of the contracts', () => {
    const contracts = [peopleRoutes, groupsRoutes, discussionsRoutes].flatMap((routes) => Object.values(routes).map(routeKey));
    const served = new Set([...servedRoutes].map(routeKey));
    expect(contracts.filter((key) => !served.has(key))).toEqual([]);
  });
});
