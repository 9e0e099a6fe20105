import { rooms } from '@minga/kernel/contract';
import { SubjectRegistry, system } from '@minga/kernel/server';
import { until, type TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { setStanding } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { feedAddress, postPermalink, type Post } from '../../contract';
import { buildPost, buildThread, buildTopic, type BuiltTopic } from '../../testing';
import { apiOf, refusal, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const api = (who?: BuiltAccount) => apiOf(app, who);
const pageOf = (topicId: string, order: 'tree' | 'arrival' = 'arrival', who?: BuiltAccount) => api(who).getTopic({ params: { topicId }, query: { order, size: 100 } });
const reason = 'Es otro asunto';

/** What must hold of any topic, however its posts came: places without gaps, paths in the order of the tree, counts that add up. */
async function expectWhole(topicId: string): Promise<Post[]> {
  const { topic, opening, posts } = await pageOf(topicId, 'arrival');
  expect(posts.items.map((post) => post.position)).toEqual(posts.items.map((_, index) => index + 1));
  expect(topic.lastPosition).toBe(posts.items.length);
  expect(topic.replies).toBe(posts.items.filter((post) => !post.deleted).length);
  const tree = (await pageOf(topicId, 'tree')).posts.items;
  expect(tree.map((post) => post.path)).toEqual(tree.map((post) => post.path).toSorted());
  for (const post of [opening, ...posts.items]) {
    const below = (id: string): number => posts.items.filter((item) => item.parent?.id === id).reduce((sum, item) => sum + 1 + below(item.id), 0);
    const children = posts.items.filter((item) => item.parent?.id === post.id).length;
    expect({ id: post.id, children: post.childCount, below: post.descendantCount }).toEqual({ id: post.id, children, below: below(post.id) });
  }
  return posts.items;
}

describe('splitting', () => {
  let topic: BuiltTopic;
  let thread: Post[];
  beforeEach(async () => {
    topic = await buildTopic(app);
    thread = await buildThread(app, topic, { depth: 3, width: 2 });
  });
  const split = (postIds: string[]) => api(topic.group.chair).splitTopic({ params: { topicId: topic.id }, body: { postIds, title: 'Aparte', reason } });

  test('makes a topic of posts with all below them, and leaves marks that lead there', async () => {
    const { id } = await split([thread[0]!.id, thread[1]!.id]);
    const moved = await expectWhole(id);
    expect(moved).toHaveLength(thread.length - 1);
    const left = await expectWhole(topic.id);
    expect(left).toHaveLength(thread.length);
    expect(left.every((post) => post.deleted?.as === 'moved' && post.html === '' && post.deleted.reason === reason)).toBe(true);
    const place = await api().getPost({ params: { postId: thread[5]!.id } });
    expect(place.topic.id).toBe(id);
    expect(left[5]!.deleted!.to).toBe(postPermalink(thread[5]!.id));
  });

  test('keeps read marks, who waits and what may be done with each post', async () => {
    const reader = await buildMembership(app, topic.group);
    await api(reader).markRead({ params: { topicId: topic.id }, body: { position: thread[0]!.position } });
    const { id } = await split([thread[0]!.id]);
    expect((await pageOf(id, 'tree', reader)).viewer.readPosition).toBe(0);
    const reply = (await pageOf(id)).posts.items[0]!;
    await api(topic.author).editPost({ params: { postId: reply.id }, body: { source: 'Cambiada', baseRevision: 1 } });
    expect((await api().getPostHistory({ params: { postId: reply.id }, query: {} })).revisions).toHaveLength(2);
    await app.db.write(system('test'), async (tx) => app.nest.get(SubjectRegistry).get('post')!.acts!.erase!(tx, reply.id));
    expect((await pageOf(id)).posts.items[0]).toMatchObject({ html: '', deleted: { as: 'moderator' } });
    await buildPost(app, { topic: { id, author: topic.author }, parentId: (await pageOf(id)).opening.id });
    await expectWhole(id);
  });

  test('refuses what is not in the topic, the opening post and marks', async () => {
    const other = await buildPost(app, { topic: await buildTopic(app) });
    const { opening } = await pageOf(topic.id);
    for (const postId of [other.id, opening.id]) expect(await refusal(split([postId]))).toMatchObject({ status: 422 });
    await split([thread[0]!.id]);
    const mark = (await pageOf(topic.id)).posts.items.find((post) => post.deleted)!;
    expect(await refusal(split([mark.id]))).toMatchObject({ status: 422 });
    expect(await refusal(api(topic.group.chair).restorePost({ params: { postId: mark.id } }))).toMatchObject({ code: 'post-moved' });
  });

  test('takes what was said out of what the former topic was told', async () => {
    const secret = await buildPost(app, { topic, source: 'Palabras que se van' });
    await split([secret.id]);
    expect((await app.request(`/api/rooms/${rooms.topic(topic.id)}/events?after=0`)).text).not.toContain('Palabras que se van');
  });

  test('lets an answer to what was moved land where it is now', async () => {
    const { id } = await split([thread[0]!.id]);
    const post = await buildPost(app, { topic, parentId: thread[2]!.id });
    expect((await api().getPost({ params: { postId: post.id } })).topic.id).toBe(id);
    await expectWhole(id);
  });
});

describe('merging', () => {
  test.each(['arrival', 'branch'] as const)('by %s keeps every place of the other topic and goes on after it', async (order) => {
    const into = await buildTopic(app);
    const from = await buildTopic(app, { group: into.group, title: 'El mismo asunto' });
    const there = await buildThread(app, into, { depth: 2, width: 2 });
    const coming = await buildThread(app, from, { depth: 2, width: 2 });
    await app.settle();
    await api(into.group.chair).mergeTopic({ params: { topicId: from.id }, body: { into: into.id, order, reason } });
    const all = await expectWhole(into.id);
    expect(all.slice(0, there.length).map((post) => post.id)).toEqual(there.map((post) => post.id));
    expect(all.slice(there.length + 1).map((post) => post.id)).toEqual(coming.map((post) => post.id));
    expect(all.find((post) => post.id === coming[0]!.id)!.depth).toBe(order === 'arrival' ? 1 : 2);
    const { items } = await api().listTopics({ params: { groupId: into.group.id }, query: {} });
    expect(items.map((row) => row.id)).toEqual([into.id]);
    await app.settle();
    const [counted] = await app.db.query<{ topics: number }>('SELECT topics FROM working_group WHERE id = $1', [into.group.id]);
    expect(counted!.topics).toBe(1);
  });

  test('leads from the old address to what it became, also by a chain, and answers land there', async () => {
    const last = await buildTopic(app);
    const middle = await buildTopic(app, { group: last.group });
    const first = await buildTopic(app, { group: last.group });
    const chair = api(last.group.chair);
    await chair.mergeTopic({ params: { topicId: first.id }, body: { into: middle.id, order: 'branch', reason } });
    await chair.mergeTopic({ params: { topicId: middle.id }, body: { into: last.id, order: 'branch', reason } });
    expect((await pageOf(first.id)).topic.id).toBe(last.id);
    expect((await buildPost(app, { topic: { id: first.id, author: last.author } })).position).toBe(3);
    await expectWhole(last.id);
  });

  test('keeps what was read read, and what was not, not', async () => {
    const into = await buildTopic(app);
    const from = await buildTopic(app, { group: into.group });
    await buildPost(app, { topic: into });
    await buildPost(app, { topic: from });
    const [both, one] = [await buildMembership(app, into.group), await buildMembership(app, into.group)];
    for (const [who, topic] of [[both, into], [both, from], [one, from]] as const) await api(who).markRead({ params: { topicId: topic.id }, body: { position: 1 } });
    await api(into.group.chair).mergeTopic({ params: { topicId: from.id }, body: { into: into.id, order: 'branch', reason } });
    expect((await pageOf(into.id, 'tree', both)).viewer.readPosition).toBe(3);
    expect((await pageOf(into.id, 'tree', one)).viewer.readPosition).toBe(-1);
  });

  test('is for topics of one group only', async () => {
    const chair = await buildAccount(app);
    const [a, b] = [await buildTopic(app, { group: await buildGroup(app, { chair }) }), await buildTopic(app, { group: await buildGroup(app, { chair }) })];
    expect(await refusal(api(chair).mergeTopic({ params: { topicId: a.id }, body: { into: b.id, order: 'arrival', reason } }))).toMatchObject({ code: 'merge-groups' });
  });
});

describe('moving to a private group', () => {
  test('takes the topic from everybody else at once: page, room, list, feed, sitemap and what waits', async () => {
    const chair = await buildAccount(app);
    const hidden = await buildGroup(app, { chair, visibility: 'private' });
    const topic = await buildTopic(app, { group: await buildGroup(app, { chair }), title: 'Título que se va' });
    const reader = await app.reader(topic.author.session);
    await reader.join(rooms.topic(topic.id));
    await pageOf(topic.id);
    await app.settle();
    await api(chair).moveTopic({ params: { topicId: topic.id }, body: { groupId: hidden.id, reason } });
    expect(await refusal(pageOf(topic.id))).toMatchObject({ status: 404 });
    expect(await refusal(pageOf(topic.id, 'tree', topic.author))).toMatchObject({ status: 404 });
    expect((await pageOf(topic.id, 'tree', chair)).topic.group.id).toBe(hidden.id);
    await app.settle();
    await until(() => reader.closed.includes(rooms.topic(topic.id)));
    for (const path of [`/api/groups/${topic.group.id}/topics`, `/api/rooms/${rooms.group(topic.group.id)}/events?after=0`, `/api/groups/${topic.group.id}`]) {
      expect((await app.request(path)).text).not.toContain('Título que se va');
    }
    expect((await app.request(feedAddress(topic.address))).status).toBe(404);
    const subjects = app.nest.get(SubjectRegistry).get('topic')!;
    expect(await subjects.publicIds!(app.db, '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 50_000)).not.toContain(topic.id);
  });

  test('needs somebody who may post there', async () => {
    const topic = await buildTopic(app);
    const foreign = await buildGroup(app);
    const secret = await buildGroup(app, { visibility: 'private' });
    const move = (groupId: string) => refusal(api(topic.group.chair).moveTopic({ params: { topicId: topic.id }, body: { groupId, reason } }));
    expect(await move(foreign.id)).toMatchObject({ status: 403 });
    expect(await move(secret.id)).toMatchObject({ status: 404 });
    expect(await move(topic.group.id)).toMatchObject({ code: 'same-group' });
  });
});

test('a hidden post is read by its author and the moderators only, and comes back whole', async () => {
  const topic = await buildTopic(app);
  const author = await buildMembership(app, topic.group);
  const post = await buildPost(app, { topic, author, source: 'Lo dicho' });
  await api(topic.group.chair).hidePost({ params: { postId: post.id }, body: { reason } });
  const params = { postId: post.id };
  expect((await api(author).getPostSource({ params })).source).toBe('Lo dicho');
  expect((await api(topic.group.chair).getPostSource({ params })).source).toBe('Lo dicho');
  expect(await refusal(api(topic.author).getPostSource({ params }))).toMatchObject({ code: 'post-deleted' });
  expect(await refusal(api(author).restorePost({ params }))).toMatchObject({ code: 'moderators-restore' });
  expect((await api(topic.group.chair).restorePost({ params })).html).toContain('Lo dicho');
  expect((await api(author).whatsNew({})).notices.map(({ act }) => act)).toEqual(['post.restored', 'post.hidden']);
});

describe('slow mode', () => {
  test('lets each person post once in so many minutes, says when again, and moderators at any time', async () => {
    const topic = await buildTopic(app);
    const member = await buildMembership(app, topic.group);
    await api(topic.group.chair).slowTopic({ params: { topicId: topic.id }, body: { minutes: 10, reason } });
    const send = (who: BuiltAccount) => buildPost(app, { topic, author: who });
    const two = await Promise.allSettled([send(member), send(member)]);
    expect(two.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = await app.request(`/api/topics/${topic.id}/posts`, { method: 'POST', body: { source: 'Otra' }, cookie: member.session });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await send(topic.group.chair);
    await send(topic.group.chair);
    await app.db.query(`UPDATE post SET created_at = created_at - interval '11 minutes' WHERE author_id = $1`, [member.account.id]);
    await send(member);
  });

  test('of a group counts in all its topics', async () => {
    const topic = await buildTopic(app);
    const other = await buildTopic(app, { group: topic.group });
    const member = await buildMembership(app, topic.group);
    await app.db.query('UPDATE working_group SET slow_minutes = 10 WHERE id = $1', [topic.group.id]);
    await buildPost(app, { topic, author: member });
    expect(await refusal(buildPost(app, { topic: other, author: member }))).toMatchObject({ status: 429, code: 'slow-mode' });
  });
});

test('whom a group silenced cannot post in it, and is told why', async () => {
  const topic = await buildTopic(app);
  await app.db.query(`INSERT INTO group_sanction (group_id, account_id, kind, reason) VALUES ($1, $2, 'silenced', 'Insultos')`, [topic.group.id, topic.author.account.id]);
  expect(await refusal(buildPost(app, { topic }))).toMatchObject({ status: 403, code: 'silenced-here' });
  expect((await pageOf(topic.id, 'tree', topic.author)).viewer).toMatchObject({ sanction: { kind: 'silenced', reason: 'Insultos', until: null }, can: { reply: { reason: 'silenced-here' } } });
});

test('whom the site silenced is told so where they would answer', async () => {
  const topic = await buildTopic(app);
  await app.db.write(system('test'), (tx) => setStanding(tx, topic.author.account.id, { standing: 'silenced', until: null }));
  const { viewer } = await pageOf(topic.id, 'tree', topic.author);
  expect(viewer.can).toMatchObject({ reply: { reason: 'silenced' }, react: { reason: 'silenced' } });
});

test('every act over others is on record with its reason', async () => {
  const topic = await buildTopic(app);
  const post = await buildPost(app, { topic });
  const chair = api(topic.group.chair);
  await chair.hidePost({ params: { postId: post.id }, body: { reason } });
  await chair.lockTopic({ params: { topicId: topic.id }, body: { on: true, reason } });
  const rows = await app.db.query<{ act: string }>('SELECT act FROM audit_entry WHERE group_id = $1 ORDER BY seq', [topic.group.id]);
  expect(rows.map(({ act }) => act)).toEqual(['post.hidden', 'topic.locked']);
  expect((await pageOf(topic.id)).topic).toMatchObject({ locked: true, lockedReason: reason });
});
