import type { TestApp } from '@minga/kernel/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { draftKeys, MOST_DRAFTS } from '../../contract';
import { buildPost, buildTopic } from '../../testing';
import { apiOf, refusal, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const api = (who?: BuiltAccount) => apiOf(app, who);

describe('a read mark', () => {
  test('moves forward only, and not past the end', async () => {
    const topic = await buildTopic(app);
    const author = await buildMembership(app, topic.group);
    for (let n = 0; n < 3; n++) await buildPost(app, { topic, author });
    const mark = (position: number) => api(topic.author).markRead({ params: { topicId: topic.id }, body: { position } });
    expect(await mark(2)).toEqual({ readPosition: 2 });
    expect(await mark(1)).toEqual({ readPosition: 2 });
    expect(await mark(99)).toEqual({ readPosition: 3 });
    const page = await api(topic.author).getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.viewer.readPosition).toBe(3);
    expect(await refusal(api().markRead({ params: { topicId: topic.id }, body: { position: 1 } }))).toMatchObject({ status: 401 });
  });

  test('takes in what one writes oneself, unless something before it was not read', async () => {
    const topic = await buildTopic(app);
    const late = await buildMembership(app, topic.group);
    for (let n = 0; n < 3; n++) await buildPost(app, { topic });
    // A topic as old as can be, that was never opened: answering it does not make all of it new.
    await app.db.query(`UPDATE topic_listing SET last_at = now() - interval '60 days' WHERE topic_id = $1`, [topic.id]);
    await buildPost(app, { topic, author: late });
    await app.settle();
    const row = async (who: BuiltAccount) => (await api(who).listTopics({ params: { groupId: topic.group.id }, query: {} })).items.find(({ id }) => id === topic.id)!;
    expect(await row(late)).toMatchObject({ readPosition: 4, lastPosition: 4 });
    expect(await row(topic.author)).toMatchObject({ readPosition: 3, lastPosition: 4 });
    await buildPost(app, { topic });
    expect((await row(topic.author)).readPosition).toBe(3);
  });

  test('counts unread posts of one’s groups', async () => {
    const topic = await buildTopic(app);
    const reader = await buildMembership(app, topic.group);
    for (let n = 0; n < 3; n++) await buildPost(app, { topic });
    await app.settle();
    const unread = async () => {
      const { items } = await app.client(groupsRoutes, reader.session).listGroups({ query: { section: 'mine' } as never });
      return items.find((row) => row.id === topic.group.id)!;
    };
    expect(await unread()).toMatchObject({ unread: 4, topics: 1, latest: { topic: { title: topic.title }, by: { id: topic.author.account.id } } });
    await api(reader).markRead({ params: { topicId: topic.id }, body: { position: 1 } });
    expect((await unread()).unread).toBe(2);
  });
});

test('a watch level is kept, and can be left to the group’s', async () => {
  const topic = await buildTopic(app);
  const set = (level: 'watch' | null) => api(topic.author).setTopicWatch({ params: { topicId: topic.id }, body: { level } });
  await set('watch');
  expect((await api(topic.author).getTopic({ params: { topicId: topic.id }, query: {} })).viewer).toMatchObject({ watch: 'watch', readPosition: 0 });
  expect(await set(null)).toEqual({ watch: null });
});

describe('a draft', () => {
  test('is kept with its latest text, whatever order saves arrive in', async () => {
    const topic = await buildTopic(app);
    const { opening } = await api().getTopic({ params: { topicId: topic.id }, query: {} });
    const key = draftKeys.reply(topic.id, opening.id);
    const save = (revision: number, source: string) => api(topic.author).saveDraft({ params: { key }, body: { revision, source } });
    await save(10, 'Uruguay puede');
    expect((await save(5, 'Urug')).draft).toMatchObject({ revision: 10, source: 'Uruguay puede' });
    expect((await save(12, 'Uruguay puede aceptar')).draft).toMatchObject({ revision: 12, source: 'Uruguay puede aceptar' });
    const page = await api(topic.author).getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.viewer.drafts).toMatchObject([{ key, revision: 12 }]);
    expect((await api(topic.author).listDrafts({})).items).toMatchObject([{ key, revision: 12 }]);
    expect((await save(13, '  ')).draft).toBeNull();
    await api(topic.author).deleteDraft({ params: { key } });
  });

  test('is seen by nobody else', async () => {
    const author = await buildAccount(app);
    const group = await buildGroup(app);
    const key = draftKeys.topic(group.id);
    await api(author).saveDraft({ params: { key }, body: { revision: 1, source: 'Borrador', title: 'Título' } });
    expect(await api(author).getDraft({ params: { key } })).toMatchObject({ draft: { source: 'Borrador', title: 'Título' } });
    expect(await api(group.chair).getDraft({ params: { key } })).toEqual({ draft: null });
    expect(await refusal(api().getDraft({ params: { key } }))).toMatchObject({ status: 401 });
    expect(await refusal(api(author).getDraft({ params: { key: 'x' } }))).toMatchObject({ status: 404 });
  });

  test('gives way to younger ones when there are too many', async () => {
    const author = await buildAccount(app);
    const key = (n: number) => draftKeys.topic(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
    for (let n = 0; n <= MOST_DRAFTS; n++) await api(author).saveDraft({ params: { key: key(n) }, body: { revision: 1, source: 'x' } });
    const { items } = await api(author).listDrafts({});
    expect(items).toHaveLength(MOST_DRAFTS);
    expect(items.map((mark) => mark.key)).not.toContain(key(0));
  });
});

describe('what’s new', () => {
  test('has answers and mentions until they are read', async () => {
    const topic = await buildTopic(app);
    const reader = await buildMembership(app, topic.group);
    const own = await buildPost(app, { topic, author: reader });
    const answer = await buildPost(app, { topic, parentId: own.id, source: '¿Y la **fecha**?' });
    const mention = await buildPost(app, { topic, source: `¿Qué dice @${reader.account.profile.handle}?` });
    await buildPost(app, { topic });
    await app.settle();
    const { waiting } = await api(reader).whatsNew({});
    expect(waiting.map(({ kind, postId }) => [kind, postId])).toEqual([
      ['mention', mention.id],
      ['reply', answer.id],
    ]);
    expect(waiting[1]).toMatchObject({
      excerpt: '¿Y la fecha?',
      address: `${topic.address}?at=2#p2`,
      by: { id: topic.author.account.id },
      group: { id: topic.group.id, address: topic.group.address },
    });
    await api(reader).markRead({ params: { topicId: topic.id }, body: { position: 2 } });
    expect((await api(reader).whatsNew({})).waiting.map(({ postId }) => postId)).toEqual([mention.id]);
  });

  test('has questions of one’s groups that nobody answered', async () => {
    const question = await buildTopic(app, { kind: 'question', title: '¿Qué biblioteca usan?' });
    const reader = await buildMembership(app, question.group);
    expect((await api(reader).whatsNew({})).waiting).toMatchObject([{ kind: 'question', topic: { id: question.id }, position: 0 }]);
    expect((await api(question.author).whatsNew({})).waiting).toEqual([]);
    await buildPost(app, { topic: question, author: question.group.chair });
    await app.settle();
    expect((await api(reader).whatsNew({})).waiting).toEqual([]);
  });

  test('has one’s groups with what moved in them', async () => {
    const group = await buildGroup(app);
    const reader = await buildMembership(app, group);
    for (let n = 0; n < 5; n++) await buildTopic(app, { group, title: `Tema ${n}` });
    const { groups } = await api(reader).whatsNew({});
    expect(groups).toMatchObject([{ group: { id: group.id }, unreadTopics: 5, topics: [{ title: 'Tema 4', unread: 1 }, { title: 'Tema 3' }, { title: 'Tema 2' }] }]);
    expect(await refusal(api().whatsNew({}))).toMatchObject({ status: 401 });
  });

  test('tells of nothing in a private group to who is named but not in it', async () => {
    const group = await buildGroup(app, { visibility: 'private' });
    const topic = await buildTopic(app, { group });
    const outsider = await buildAccount(app);
    await buildPost(app, { topic, source: `@${outsider.account.profile.handle}` });
    await app.settle();
    expect((await api(outsider).whatsNew({})).waiting).toEqual([]);
    expect(await app.db.query('SELECT 1 FROM waiting WHERE account_id = $1', [outsider.account.id])).toEqual([]);
  });
});
