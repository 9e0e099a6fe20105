import { discussionsRoutes } from '@minga/discussions/contract';
import { groupsRoutes } from '@minga/groups/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { liveRoutes, SESSION_STATES, type SessionState } from '@minga/live/contract';
import { buildAccount } from '@minga/people/testing';
import { slices } from '../../slices';
import { ensureSample } from '../ensure-sample';
import { sampleNetwork } from '../index';
import { rowsIn, signInTo } from './signed-in.testing';

const posts = sampleNetwork.topics.flatMap((topic) => topic.posts);

describe('a database that never had an account', () => {
  let app: TestApp;
  let twin: TestApp;
  let cookie: string;
  beforeAll(async () => {
    app = await createTestApp({ slices });
    twin = await createTestApp({ slices, databaseUrl: app.databaseUrl });
    const [signIn, same] = await Promise.all([ensureSample(app), ensureSample(twin)]);
    expect(signIn).toEqual(same);
    cookie = (await signInTo(app, signIn!.email, signIn!.password)).cookie;
  });
  afterAll(async () => {
    await twin.close();
    await app.close();
  });

  test('gets the whole sample once, however many processes start at once, and keeps saying how to get in', async () => {
    expect(await rowsIn(app, 'account')).toBe(sampleNetwork.accounts.length);
    expect(await rowsIn(app, 'organisation')).toBe(sampleNetwork.organisations.length);
    expect(await rowsIn(app, 'working_group')).toBe(sampleNetwork.groups.length);
    expect(await rowsIn(app, 'topic')).toBe(sampleNetwork.topics.length);
    expect(await rowsIn(app, 'post')).toBe(posts.length);
    expect(await ensureSample(app)).toMatchObject({ email: 'uruguay@demo.example' });
    expect(await rowsIn(app, 'post')).toBe(posts.length);
  });

  test('lists groups and topics right at once, for a guest and for a member', async () => {
    const guest = await app.client(groupsRoutes).listGroups({ query: {} });
    expect(guest.items.map(({ name }) => name).toSorted()).toEqual(
      sampleNetwork.groups.filter(({ visibility }) => visibility === 'public').map(({ name }) => name).toSorted(),
    );
    const { items } = await app.client(groupsRoutes, cookie).listGroups({ query: {} });
    for (const group of sampleNetwork.groups) {
      const listed = items.find(({ name }) => name === group.name)!;
      const topics = sampleNetwork.topics.filter((topic) => topic.group === group.key);
      expect(listed).toMatchObject({ topics: topics.length, members: group.members.length });
      const { items: rows } = await app.client(discussionsRoutes, cookie).listTopics({ params: { groupId: listed.id }, query: {} });
      for (const topic of topics) {
        expect(rows.find(({ title }) => title === topic.title)).toMatchObject({ replies: topic.posts.length - 1, pinned: topic.pinned, locked: topic.locked });
      }
    }
  });

  test('shows a live session in every state, and the paused one with its clocks halted and somebody in charge', async () => {
    const rows = await app.db.query<{ state: SessionState; id: string }>('SELECT DISTINCT ON (state) state, id FROM live_session ORDER BY state, id');
    expect(rows.map(({ state }) => state).toSorted()).toEqual([...SESSION_STATES].toSorted());
    const room = await app.client(liveRoutes).getRoom({ params: { address: rows.find(({ state }) => state === 'paused')!.id } });
    expect([room.runningSince, room.spentMs, room.items.map(({ runningSince, spentMs }) => [runningSince, spentMs > 0])]).toEqual([null, expect.any(Number), [[null, true], [null, true], [null, false]]]);
    expect([room.spentMs, room.items[1]!.spentMs].map((ms) => ms / 60_000)).toEqual([31, 10]);
    expect([room.lead !== null, room.attendance.people, room.hands.length]).toEqual([true, 5, 1]);
  });

  test('keeps trees, counts and tallies as the services would have made them', async () => {
    const wrong = await app.db.query(`SELECT p.id FROM post p LEFT JOIN post parent ON parent.id = p.parent_id LEFT JOIN post_count c ON c.post_id = p.id
      CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM post k WHERE k.parent_id = p.id) children
      CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM post k WHERE k.topic_id = p.topic_id AND k.id <> p.id AND starts_with(k.path, p.path)) below
      WHERE p.depth <> coalesce(parent.depth + 1, 0) OR NOT starts_with(p.path, coalesce(parent.path, '')) OR p.created_at <= coalesce(parent.created_at, '-infinity')
        OR (p.position > 0 AND (coalesce(c.children, 0) <> children.n OR coalesce(c.descendants, 0) <> below.n))
        OR p.agree + p.useful + p.thanks + p.celebrate <> (SELECT count(*) FROM reaction r WHERE r.post_id = p.id)`);
    expect(wrong).toEqual([]);
    const totals = await app.db.query(`SELECT k.topic_id FROM topic_count k CROSS JOIN LATERAL (
        SELECT count(*)::int - 1 AS replies, count(DISTINCT author_id)::int AS people FROM post p WHERE p.topic_id = k.topic_id) n
      WHERE k.replies <> n.replies OR k.last_position <> n.replies OR k.participants <> n.people`);
    expect(totals).toEqual([]);
    expect(await rowsIn(app, 'reaction')).toBe(posts.flatMap(({ reactions }) => reactions).length);
  });

  test('has a home that is alive: answers, mentions and requests wait, groups have something new', async () => {
    const { waiting, groups } = await app.client(discussionsRoutes, cookie).whatsNew({});
    expect(waiting.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['reply', 'mention']));
    expect(groups.length).toBeGreaterThanOrEqual(3);
    const { chaired } = await app.client(groupsRoutes, cookie).waitingInGroups({});
    expect(chaired.flatMap(({ requests }) => requests)).toHaveLength(2);
  });

  test('writes mentions and quotes as links to what they name', async () => {
    const html = (await app.db.query<{ html: string }>('SELECT html FROM post')).map((row) => row.html).join('');
    expect(html).toContain('href="/p/uruguay"');
    expect(html).not.toMatch(/\{\{post:|\[!quote/);
    const [quoted] = /\/t\/post\/[0-9A-Za-z]{22}/.exec(html) ?? [];
    expect(quoted).toBeDefined();
  });
});

test('a site with people gets no sample by itself, however empty its groups are', async () => {
  const app = await createTestApp({ slices });
  try {
    await buildAccount(app);
    expect(await ensureSample(app)).toBeUndefined();
    expect(await rowsIn(app, 'working_group')).toBe(0);
  } finally {
    await app.close();
  }
});
