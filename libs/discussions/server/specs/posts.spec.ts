import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { posted } from '../../contract';
import { buildPost, buildTopic, type BuiltTopic } from '../../testing';
import { apiOf, refusal, startApp } from './app.testing';

let app: TestApp;
let topic: BuiltTopic;
let moderator: BuiltAccount;
let member: BuiltAccount;
beforeAll(async () => {
  app = await startApp();
  topic = await buildTopic(app);
  moderator = await buildMembership(app, topic.group, { role: 'moderator' });
  member = await buildMembership(app, topic.group);
});
afterAll(() => app.close());

const api = (who?: BuiltAccount) => apiOf(app, who);
const edit = async (postId: string, source: string, baseRevision: number, who = topic.author) =>
  posted(await api(who).editPost({ params: { postId }, body: { source, baseRevision } }));

describe('an edit', () => {
  test('replaces the text and keeps the former one, with what changed word by word', async () => {
    const post = await buildPost(app, { topic, source: 'Cada país fija su fecha.' });
    const edited = await edit(post.id, 'Cada país fija y publica su fecha.', 1);
    expect(edited).toMatchObject({ id: post.id, revision: 2, html: '<p>Cada país fija y publica su fecha.</p>\n', at: post.at });
    expect(edited.editedAt).not.toBeNull();
    const { revisions } = await api(member).getPostHistory({ params: { postId: post.id }, query: {} });
    expect(revisions.map(({ revision, by }) => [revision, by.id])).toEqual([
      [2, topic.author.account.id],
      [1, topic.author.account.id],
    ]);
    expect(revisions[1]!.changes).toEqual([{ kind: 'added', text: 'Cada país fija su fecha.' }]);
    expect(revisions[0]!.changes).toEqual([
      { kind: 'same', text: 'Cada país fija ' },
      { kind: 'added', text: 'y publica ' },
      { kind: 'same', text: 'su fecha.' },
    ]);
  });

  test('of a post that was changed often is read a page at a time, each version against the one before', async () => {
    const post = await buildPost(app, { topic, source: 'v1' });
    for (let revision = 1; revision < 5; revision++) await edit(post.id, `v${revision + 1}`, revision);
    const page = (before?: number) => api(member).getPostHistory({ params: { postId: post.id }, query: { before, size: 2 } });
    const [first, second, third] = [await page(), await page(4), await page(2)];
    expect([first, second, third].map(({ revisions, next }) => [revisions.map(({ revision }) => revision), next])).toEqual([[[5, 4], 4], [[3, 2], 2], [[1], null]]);
    expect(first.revisions[1]!.changes).toEqual([{ kind: 'removed', text: 'v3' }, { kind: 'added', text: 'v4' }]);
    expect(third.revisions[0]!.changes).toEqual([{ kind: 'added', text: 'v1' }]);
    expect(await refusal(api(member).getPostHistory({ params: { postId: post.id }, query: { before: 0 } }))).toMatchObject({ status: 422 });
  });

  test('of an older revision is refused with the present text', async () => {
    const post = await buildPost(app, { topic, source: 'Primera' });
    await edit(post.id, 'Segunda', 1);
    expect(await refusal(edit(post.id, 'Desde la primera', 1))).toMatchObject({
      status: 409,
      code: 'stale-edit',
      details: { facts: { source: 'Segunda', revision: 2, lang: 'es' } },
    });
  });

  test('is its author’s, and a moderator’s with a reason that everybody reads', async () => {
    const post = await buildPost(app, { topic });
    expect(await refusal(edit(post.id, 'Otra cosa', 1, member))).toMatchObject({ status: 403, code: 'own-posts-only' });
    expect(await refusal(api().editPost({ params: { postId: post.id }, body: { source: 'x', baseRevision: 1 } }))).toMatchObject({ status: 401 });
    expect(await refusal(edit(post.id, 'Otra cosa', 1, moderator))).toMatchObject({ status: 422, details: { fields: [{ field: 'reason', code: 'reason-required' }] } });
    const body = { source: 'Sin el dato', baseRevision: 1, reason: 'Dato personal' };
    expect(await api(moderator).editPost({ params: { postId: post.id }, body })).toMatchObject({ moderated: { reason: 'Dato personal' }, revision: 2 });
    const { revisions } = await api(member).getPostHistory({ params: { postId: post.id }, query: {} });
    expect(revisions.map(({ by, reason }) => [by.id, reason])).toEqual([[moderator.account.id, 'Dato personal'], [topic.author.account.id, null]]);
    const { notices } = await api(topic.author).whatsNew({});
    expect(notices).toMatchObject([{ act: 'post.edited', reason: 'Dato personal', title: topic.title }]);
  });

  test('of the opening post changes what lists show of the topic', async () => {
    const own = await buildTopic(app, { group: topic.group, source: 'Antes' });
    const { opening } = await api().getTopic({ params: { topicId: own.id }, query: {} });
    await edit(opening.id, 'Después', 1, own.author);
    const { items } = await api().listTopics({ params: { groupId: topic.group.id }, query: {} });
    expect(items.find((row) => row.id === own.id)?.excerpt).toBe('Después');
  });

  test('is refused in an archived topic and of a deleted post', async () => {
    const own = await buildTopic(app, { group: topic.group });
    const post = await buildPost(app, { topic: own });
    const deleted = await buildPost(app, { topic: own });
    await api(own.author).deletePost({ params: { postId: deleted.id }, body: {} });
    expect(await refusal(edit(deleted.id, 'x', 1, own.author))).toMatchObject({ status: 403, code: 'post-deleted' });
    await api(moderator).archiveTopic({ params: { topicId: own.id }, body: { on: true, reason: 'Motivo' } });
    expect(await refusal(edit(post.id, 'x', 1, own.author))).toMatchObject({ status: 403, code: 'topic-archived' });
  });
});

describe('a deletion', () => {
  test('leaves a tombstone with who and why; its text is gone for readers', async () => {
    const post = await buildPost(app, { topic, author: member, source: 'Fuera de lugar' });
    const under = await buildPost(app, { topic, parentId: post.id });
    expect(await refusal(api(moderator).deletePost({ params: { postId: post.id }, body: {} }))).toMatchObject({
      status: 422,
      details: { fields: [{ field: 'reason', code: 'reason-required' }] },
    });
    const deletion = await api(moderator).deletePost({ params: { postId: post.id }, body: { reason: 'Nombra a un tercero' } });
    expect(deletion).toMatchObject({ as: 'moderator', reason: 'Nombra a un tercero', by: { id: moderator.account.id } });
    const page = await api().getTopic({ params: { topicId: topic.id }, query: { post: post.id } });
    const shown = page.posts.items.find((item) => item.id === post.id);
    expect(shown).toMatchObject({ html: '', deleted: deletion, childCount: 1 });
    expect(page.posts.items.some((item) => item.id === under.id)).toBe(true);
    expect(await refusal(api(member).getPostSource({ params: { postId: post.id } }))).toMatchObject({ status: 403, code: 'post-deleted' });
    expect(await api(moderator).getPostSource({ params: { postId: post.id } })).toMatchObject({ source: 'Fuera de lugar' });
  });

  test('done twice answers with the same tombstone and counts once', async () => {
    const own = await buildTopic(app, { group: topic.group });
    const post = await buildPost(app, { topic: own });
    const first = await api(own.author).deletePost({ params: { postId: post.id }, body: {} });
    expect(await api(own.author).deletePost({ params: { postId: post.id }, body: {} })).toEqual(first);
    const page = await api().getTopic({ params: { topicId: own.id }, query: {} });
    expect(page.topic).toMatchObject({ replies: 0, lastPosition: 1 });
  });

  test('by its author can be undone by them; by moderation, by moderation', async () => {
    const post = await buildPost(app, { topic, author: member, source: 'Vuelve' });
    await api(member).deletePost({ params: { postId: post.id }, body: {} });
    expect(await api(member).restorePost({ params: { postId: post.id } })).toMatchObject({ html: '<p>Vuelve</p>\n', deleted: null });
    await api(moderator).deletePost({ params: { postId: post.id }, body: { reason: 'Repetido' } });
    expect(await refusal(api(member).restorePost({ params: { postId: post.id } }))).toMatchObject({ status: 403, code: 'moderators-restore' });
    expect(await api(moderator).restorePost({ params: { postId: post.id } })).toMatchObject({ deleted: null });
  });

  test('of the accepted answer takes the mark away; of the opening post, its words from lists', async () => {
    const question = await buildTopic(app, { group: topic.group, kind: 'question', source: '¿Quién lo usa?' });
    const answer = await buildPost(app, { topic: question });
    await api(question.author).acceptAnswer({ params: { topicId: question.id }, body: { postId: answer.id } });
    await api(question.author).deletePost({ params: { postId: answer.id }, body: {} });
    const before = await api().getTopic({ params: { topicId: question.id }, query: {} });
    expect(before.topic.accepted).toBeNull();
    await api(question.author).deletePost({ params: { postId: before.opening.id }, body: {} });
    expect((await api().getTopic({ params: { topicId: question.id }, query: {} })).topic).toMatchObject({ excerpt: '', replies: 0 });
    await api(question.author).restorePost({ params: { postId: before.opening.id } });
    expect((await api().getTopic({ params: { topicId: question.id }, query: {} })).topic.excerpt).toBe('¿Quién lo usa?');
  });
});

describe('a reaction', () => {
  test('is given and taken back, however often it is sent', async () => {
    const post = await buildPost(app, { topic });
    const params = { postId: post.id, kind: 'useful' as const };
    await api(member).react({ params });
    expect(await api(member).react({ params })).toEqual({ postId: post.id, reactions: { agree: 0, useful: 1, thanks: 0, celebrate: 0 }, own: ['useful'] });
    await api(moderator).react({ params });
    expect(await api(member).unreact({ params })).toMatchObject({ reactions: { useful: 1 }, own: [] });
    expect(await api(member).unreact({ params })).toMatchObject({ reactions: { useful: 1 }, own: [] });
    const page = await api(moderator).getTopic({ params: { topicId: topic.id }, query: { post: post.id } });
    expect(page.viewer.ownReactions[post.id]).toEqual(['useful']);
  });

  test('is refused to guests, on deleted posts, in locked topics, and of no known kind', async () => {
    const own = await buildTopic(app, { group: topic.group });
    const post = await buildPost(app, { topic: own });
    const params = { postId: post.id, kind: 'agree' as const };
    expect(await refusal(api().react({ params }))).toMatchObject({ status: 401 });
    expect(await refusal(api(member).react({ params: { ...params, kind: 'boo' as never } }))).toMatchObject({ status: 404 });
    await api(own.author).deletePost({ params: { postId: post.id }, body: {} });
    expect(await refusal(api(member).react({ params }))).toMatchObject({ status: 403, code: 'post-deleted' });
    await api(own.author).restorePost({ params: { postId: post.id } });
    await api(moderator).lockTopic({ params: { topicId: own.id }, body: { on: true, reason: 'Motivo' } });
    expect(await refusal(api(member).react({ params }))).toMatchObject({ status: 403, code: 'topic-locked' });
  });
});

test('a permalink tells where the post stands; in a private group only its members learn that', async () => {
  const group = await buildGroup(app, { visibility: 'private' });
  const hidden = await buildTopic(app, { group });
  const post = await buildPost(app, { topic: hidden });
  const place = await api(hidden.author).getPost({ params: { postId: post.id } });
  expect(place).toMatchObject({ address: `${hidden.address}?at=1#p1`, topic: { id: hidden.id, title: hidden.title } });
  expect(await refusal(api(member).getPost({ params: { postId: post.id } }))).toMatchObject({ status: 404 });
});

test('a preview shows a text as a post would', async () => {
  const { html } = await api(member).previewPost({ body: { source: '<script>alert(1)</script> **sí**' } });
  expect(html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; <strong>sí</strong></p>\n');
  expect(await refusal(api().previewPost({ body: { source: 'x' } }))).toMatchObject({ status: 401 });
});

test('the history of a post whose long versions share nothing holds nobody up', async () => {
  const topic = await buildTopic(app);
  const post = await buildPost(app, { topic });
  const VERSIONS = 15;
  const words = (version: number): string => Array.from({ length: 15_000 }, (_, n) => `v${version}-${n}`).join(' ');
  const sources = Array.from({ length: VERSIONS }, (_, version) => words(version));
  await app.db.query(`INSERT INTO post_revision (post_id, revision, source, at) SELECT $1, n, source, now() FROM unnest($2::text[]) WITH ORDINALITY AS r(source, n)`, [post.id, sources]);
  await app.db.query('UPDATE post SET revision = $2 WHERE id = $1', [post.id, VERSIONS + 1]);
  const { revisions } = await apiOf(app).getPostHistory({ params: { postId: post.id }, query: {} });
  expect(revisions).toHaveLength(VERSIONS + 1);
  // One pair alone takes more than all may: of the others the whole text counts as replaced.
  expect(revisions.slice(2, -1).map(({ changes }) => changes.length)).toEqual(Array.from({ length: VERSIONS - 2 }, () => 2));
});
