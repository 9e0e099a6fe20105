import { discussionsRoutes, POSTS_PAGE, topicAddress } from '@minga/discussions/contract';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup } from '@minga/groups/testing';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { slices } from '../../slices';
import { addSample, ensureSample, signIn } from '../ensure-sample';
import { sampleNetwork } from '../index';
import { removeSample } from '../remove-sample';
import { takenHandles } from '../taken-handles';
import { rowsIn, signInTo } from './signed-in.testing';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp({ slices });
  await ensureSample(app);
});
afterEach(() => app.close());

const idOf = async (table: 'working_group' | 'topic', column: 'name' | 'title', value: string): Promise<string> =>
  ((await app.db.source.query(`SELECT id FROM ${table} WHERE ${column} = $1`, [value])) as { id: string }[])[0]!.id;

const TABLES = [
  'account', 'organisation', 'affiliation', 'session', 'working_group', 'membership', 'membership_request', 'invitation', 'group_day', 'topic',
  'topic_count', 'topic_listing', 'topic_tag', 'topic_participant', 'post', 'post_count', 'reaction', 'topic_reader', 'draft', 'waiting', 'audience_grant', 'exchange_request', 'exchange_offer', 'exchange_pledge', 'exchange_case', 'expert',
];

test('what nobody touched goes without a trace, does not come back by itself, and can be brought back', async () => {
  expect(await removeSample(app)).toEqual({ groups: { removed: 5, kept: 0 }, topics: { kept: 0 }, accounts: { removed: sampleNetwork.accounts.length, kept: 0 } });
  for (const table of TABLES) expect({ table, rows: await rowsIn(app, table) }).toEqual({ table, rows: 0 });
  const told = await app.db.query("SELECT DISTINCT type FROM event WHERE type LIKE 'topic.%' OR type LIKE 'post.%'");
  expect(told).toEqual([]);
  expect(await ensureSample(app)).toBeUndefined();
  expect(await removeSample(app)).toBeUndefined();
  expect(await addSample(app, () => true)).toBe('removed');
  expect(await addSample(app, () => true)).toBe('here');
  expect(await ensureSample(app)).toEqual(signIn());
  expect(await rowsIn(app, 'topic')).toBe(sampleNetwork.topics.length);
});

describe('what people of the site wrote', () => {
  const [shown] = sampleNetwork.groups;
  const touched = sampleNetwork.topics.find((topic) => topic.group === shown!.key && !topic.locked && topic.posts.length < POSTS_PAGE)!;
  let person: BuiltAccount;
  let groupId: string;
  let topicId: string;

  const asPerson = () => app.client(discussionsRoutes, person.session);

  beforeEach(async () => {
    person = await buildAccount(app);
    groupId = await idOf('working_group', 'name', shown!.name);
    topicId = await idOf('topic', 'title', touched.title);
    await app.client(groupsRoutes, person.session).joinGroup({ params: { groupId } });
    await asPerson().reply({ params: { topicId }, body: { source: 'Mi propia experiencia.' } });
    await app.settle();
  });

  test('stays with the topic around it, in a group like any other, with sample people as names only', async () => {
    const removal = await removeSample(app);
    expect(removal).toMatchObject({ groups: { removed: 4, kept: 1 }, topics: { kept: 1 } });
    const { topic, posts } = await asPerson().getTopic({ params: { topicId }, query: {} });
    expect(topic).toMatchObject({ title: touched.title, replies: touched.posts.length, address: topicAddress(topicId, touched.title) });
    expect(posts.items.some(({ author }) => author.id === person.account.id)).toBe(true);
    expect(topic.openedBy.name).toMatch(/^Demo · /);
    const { items } = await app.client(groupsRoutes, person.session).listGroups({ query: {} });
    expect(items).toMatchObject([{ id: groupId, topics: 1, members: 1, latest: { topic: { title: touched.title } } }]);
    expect((await app.db.query<{ sample: boolean }>('SELECT sample FROM working_group'))).toEqual([{ sample: false }]);
    const days = await app.db.query<{ posts: number }>('SELECT coalesce(sum(posts), 0)::int AS posts FROM group_day');
    expect(days).toEqual([{ posts: touched.posts.length + 1 }]);
  });

  test('leaves nobody who can sign in with the public password, and no session of theirs', async () => {
    const { email, password } = signIn();
    const { cookie } = await signInTo(app, email, password);
    expect((await app.request('/api/me', { cookie })).text).toContain(email);
    await removeSample(app);
    expect((await signInTo(app, email, password)).status).toBe(422);
    expect((await app.request('/api/me', { cookie })).json()).toMatchObject({ account: null });
    expect(await app.db.query('SELECT 1 FROM account WHERE sample OR email LIKE $1', ['%demo.example'])).toEqual([]);
  });

  test('names that stayed keep their handles, so that a second sample is not taken for them', async () => {
    await removeSample(app);
    expect(await takenHandles(app.db)).toContain(touched.posts[0]!.by);
  });
});

test('a draft counts as written, and groups of people lose only their sample members', async () => {
  const person = await buildAccount(app);
  const own = await buildGroup(app, { chair: person });
  const { cookie } = await signInTo(app, signIn().email, signIn().password);
  await app.client(groupsRoutes, cookie).joinGroup({ params: { groupId: own.id } });
  const planned = await idOf('working_group', 'name', sampleNetwork.groups.at(-1)!.name);
  await app.client(discussionsRoutes, person.session).saveDraft({ params: { key: `topic:${planned}` }, body: { source: 'Un borrador', revision: 1 } });
  expect(await removeSample(app)).toMatchObject({ groups: { removed: 4, kept: 1 }, topics: { kept: 0 } });
  const { items } = await app.client(groupsRoutes, person.session).listGroups({ query: {} });
  expect(items.map(({ id, members, topics }) => ({ id, members, topics }))).toEqual(
    expect.arrayContaining([{ id: own.id, members: 1, topics: 0 }, { id: planned, members: 0, topics: 0 }]),
  );
  expect(await rowsIn(app, 'draft')).toBe(1);
});
