import type { TestApp } from '@minga/kernel/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { posted, TITLE_LENGTH, type TopicListQuery } from '../../contract';
import { buildPost, buildTopic } from '../../testing';
import { apiOf, refusal, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const api = (who?: BuiltAccount) => apiOf(app, who);
const list = async (group: BuiltGroup, query: TopicListQuery = {}, who?: BuiltAccount) =>
  (await api(who).listTopics({ params: { groupId: group.id }, query })).items;

describe('a topic', () => {
  test('opens with its first post, in its author’s language unless told', async () => {
    const topic = await buildTopic(app, { title: 'Adoção do esquema', source: 'Proponho **adotar**.', lang: 'pt', tags: ['Metadatos', 'catálogo'] });
    const page = await api().getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.topic).toMatchObject({ title: 'Adoção do esquema', lang: 'pt', tags: ['metadatos', 'catálogo'], excerpt: 'Proponho adotar.', replies: 0 });
    expect(page.topic.group).toMatchObject({ id: topic.group.id, name: topic.group.name, address: topic.group.address });
    expect(page.opening).toMatchObject({ position: 0, depth: 0, parent: null, lang: 'pt', html: '<p>Proponho <strong>adotar</strong>.</p>\n' });
    expect(page.posts).toEqual({ order: 'tree', items: [], previous: null, next: null });
    expect(page.viewer).toMatchObject({ account: null, readPosition: -1, can: { reply: { allowed: false, reason: 'sign-in-required' } } });
  });

  test('is refused with each field that is at fault', async () => {
    const group = await buildGroup(app);
    const open = (body: object) => refusal(api(group.chair).openTopic({ params: { groupId: group.id }, body: { kind: 'discussion', title: 'T', source: 's', ...body } }));
    const fields = async (body: object) => (await open(body)).details.fields?.map(({ field, code }) => `${field} ${code}`);
    expect(await fields({ title: ' ', source: '' })).toEqual(['title required', 'source required']);
    expect(await fields({ title: 'x'.repeat(TITLE_LENGTH + 1) })).toEqual(['title too-long']);
    expect(await fields({ kind: 'poll' })).toEqual(['kind unknown-choice']);
    expect(await fields({ tags: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual(['tags too-many']);
    expect(await fields({ tags: ['dos palabras'] })).toEqual(['tags.0 malformed-tag']);
    expect(await fields({ tags: ['a', 'A'] })).toEqual(['tags repeated']);
  });

  test('is opened by members; an announcement by who moderates', async () => {
    const group = await buildGroup(app);
    const observer = await buildMembership(app, group, { role: 'observer' });
    const member = await buildMembership(app, group);
    const open = (who: BuiltAccount | undefined, kind: 'discussion' | 'announcement' = 'discussion') =>
      api(who).openTopic({ params: { groupId: group.id }, body: { kind, title: 'T', source: 's' } });
    expect(await refusal(open(undefined))).toMatchObject({ status: 401 });
    expect(await refusal(open(observer))).toMatchObject({ status: 403, code: 'observers-read' });
    expect(await refusal(open(await buildAccount(app)))).toMatchObject({ status: 403, code: 'members-post' });
    expect(await refusal(open(member, 'announcement'))).toMatchObject({ status: 403, code: 'moderators-announce' });
    expect(await open(group.chair, 'announcement')).toMatchObject({ kind: 'announcement' });
    const topic = posted(await open(member));
    expect(await refusal(api(member).updateTopic({ params: { topicId: topic.id }, body: { kind: 'announcement' } }))).toMatchObject({ code: 'moderators-announce' });
  });

  test('changes its title, and its address with it; older addresses still lead there', async () => {
    const topic = await buildTopic(app);
    const state = await api(topic.author).updateTopic({ params: { topicId: topic.id }, body: { title: 'Otro título', tags: ['ipv6'] } });
    expect(state).toMatchObject({ title: 'Otro título', tags: ['ipv6'], address: expect.stringMatching(/-otro-titulo$/) });
    expect((await list(topic.group, { tag: 'ipv6' })).map((row) => row.id)).toEqual([topic.id]);
    expect(await list(topic.group, { tag: 'metadatos' })).toEqual([]);
    const stranger = await buildMembership(app, topic.group);
    expect(await refusal(api(stranger).updateTopic({ params: { topicId: topic.id }, body: { title: 'x' } }))).toMatchObject({ code: 'opener-or-moderators' });
  });

  test('that is a question has an accepted answer, set by who asked or moderates', async () => {
    const question = await buildTopic(app, { kind: 'question' });
    const helper = await buildMembership(app, question.group);
    const answer = await buildPost(app, { topic: question, author: helper });
    const accept = (who: BuiltAccount, postId = answer.id) => api(who).acceptAnswer({ params: { topicId: question.id }, body: { postId } });
    expect(await refusal(accept(helper))).toMatchObject({ code: 'opener-or-moderators' });
    expect(await accept(question.author)).toMatchObject({ accepted: { postId: answer.id, position: 1 } });
    expect((await api(question.group.chair).unacceptAnswer({ params: { topicId: question.id } })).accepted).toBeNull();
    const { opening } = await api().getTopic({ params: { topicId: question.id }, query: {} });
    expect(await refusal(accept(question.author, opening.id))).toMatchObject({ details: { fields: [{ code: 'unknown-answer' }] } });
    const foreign = await buildPost(app, { topic: await buildTopic(app, { group: question.group }) });
    expect(await refusal(accept(question.author, foreign.id))).toMatchObject({ details: { fields: [{ code: 'unknown-answer' }] } });
    const discussion = await buildTopic(app, { group: question.group });
    const reply = await buildPost(app, { topic: discussion });
    expect(await refusal(api(discussion.author).acceptAnswer({ params: { topicId: discussion.id }, body: { postId: reply.id } }))).toMatchObject({ code: 'not-a-question' });
  });
});

describe('a group’s list of topics', () => {
  test('has pinned ones first, then the last to move; or the last opened', async () => {
    const group = await buildGroup(app);
    const [first, second, third] = [await buildTopic(app, { group }), await buildTopic(app, { group }), await buildTopic(app, { group })];
    await buildPost(app, { topic: first });
    await app.settle();
    await api(group.chair).pinTopic({ params: { topicId: second.id }, body: { on: true, reason: 'Motivo' } });
    expect((await list(group)).map((row) => row.id)).toEqual([second.id, first.id, third.id]);
    expect((await list(group, { order: 'created' })).map((row) => row.id)).toEqual([second.id, third.id, first.id]);
    await api(group.chair).pinTopic({ params: { topicId: second.id }, body: { on: false, reason: 'Motivo' } });
    expect((await list(group, { order: 'created' })).map((row) => row.id)).toEqual([third.id, second.id, first.id]);
    expect((await list(group))[0]).toMatchObject({ replies: 1, lastPosition: 1, last: { position: 1, by: { id: first.author.account.id } }, readPosition: -1 });
  });

  test('is paged by key, both ways, without a row twice or missing', async () => {
    const group = await buildGroup(app);
    for (let n = 0; n < 7; n++) await buildTopic(app, { group, author: group.chair });
    await api(group.chair).pinTopic({ params: { topicId: (await list(group))[3]!.id }, body: { on: true, reason: 'Motivo' } });
    const all = (await list(group, { size: 100 })).map((row) => row.id);
    const page = (query: TopicListQuery) => api().listTopics({ params: { groupId: group.id }, query: { size: 3, ...query } });
    const first = await page({});
    const second = await page({ after: first.next! });
    const third = await page({ after: second.next! });
    expect([first, second, third].flatMap(({ items }) => items.map((row) => row.id))).toEqual(all);
    expect([first.previous, third.next]).toEqual([null, null]);
    expect((await page({ before: third.previous! })).items).toEqual(second.items);
    expect(await page({ before: second.previous! })).toMatchObject({ items: first.items, previous: null });
    expect(await refusal(page({ after: 'x' }))).toMatchObject({ status: 422 });
  });

  test('can be of those unread, unanswered, or with a tag', async () => {
    const group = await buildGroup(app);
    const answered = await buildTopic(app, { group, tags: ['ipv6'] });
    const alone = await buildTopic(app, { group, tags: ['ipv6', 'red'] });
    await buildPost(app, { topic: answered });
    await app.settle();
    const reader = await buildMembership(app, group);
    expect((await list(group, { filter: 'unanswered' })).map((row) => row.id)).toEqual([alone.id]);
    expect((await list(group, { tag: 'ipv6' })).map((row) => row.id)).toEqual([answered.id, alone.id]);
    expect((await list(group, { tag: 'red', filter: 'unanswered' })).map((row) => row.id)).toEqual([alone.id]);
    await api(reader).markRead({ params: { topicId: answered.id }, body: { position: 1 } });
    expect((await list(group, { filter: 'unread' }, reader)).map((row) => row.id)).toEqual([alone.id]);
    await buildPost(app, { topic: answered });
    expect((await list(group, { filter: 'unread' }, reader)).map((row) => row.id)).toEqual([answered.id, alone.id]);
  });

  test('of a private group is its members’', async () => {
    const group = await buildGroup(app, { visibility: 'private' });
    const topic = await buildTopic(app, { group });
    expect((await list(group, {}, group.chair)).map((row) => row.id)).toEqual([topic.id]);
    expect(await refusal(list(group, {}, await buildAccount(app)))).toMatchObject({ status: 404 });
  });
});

test('topics follow their group’s audience in the same transaction', async () => {
  const group = await buildGroup(app);
  const topic = await buildTopic(app, { group });
  const audienceOf = async () => (await app.db.query<{ audience: string }>('SELECT audience FROM topic WHERE id = $1', [topic.id]))[0]!.audience;
  const groups = app.client(groupsRoutes, group.chair.session);
  const { name, purpose, lang, posting, revision } = (await groups.getGroup({ params: { address: group.id } })).group;
  const body = { name, purpose, lang, posting, revision, charter: '', visibility: 'private', joining: 'invitation' } as const;
  await groups.updateGroup({ params: { groupId: group.id }, body });
  expect(await audienceOf()).toBe(`group:${group.id}`);
  expect(await refusal(api().getTopic({ params: { topicId: topic.id }, query: {} }))).toMatchObject({ status: 404 });
});
