import { newId } from '@minga/kernel/contract';
import { countStatements } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount } from '@minga/people/testing';
import { posted, draftKeys, POST_LENGTH } from '../../contract';
import { buildPost, buildTopic } from '../../testing';
import { apiOf, refusal, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

describe('a reply', () => {
  test('stands under what it answers, at the next position', async () => {
    const topic = await buildTopic(app);
    const first = await buildPost(app, { topic });
    const second = await buildPost(app, { topic });
    const under = await buildPost(app, { topic, parentId: first.id, source: 'Y **además**…' });
    expect([first, second, under].map(({ position, depth, path }) => ({ position, depth, path }))).toEqual([
      { position: 1, depth: 1, path: '11' },
      { position: 2, depth: 1, path: '12' },
      { position: 3, depth: 2, path: '1113' },
    ]);
    expect(under).toMatchObject({ parent: { id: first.id, position: 1 }, html: '<p>Y <strong>además</strong>…</p>\n', revision: 1, deleted: null });
    const page = await apiOf(app).getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.posts.items.map((post) => post.position)).toEqual([1, 3, 2]);
    expect(page.topic).toMatchObject({ replies: 3, lastPosition: 3, participants: { count: 1, groups: { government: 1 }, none: 0 } });
    expect(page.opening).toMatchObject({ childCount: 2, descendantCount: 3 });
    expect(page.posts.items[0]).toMatchObject({ childCount: 1, descendantCount: 1 });
    expect(page.posts.items[1]).toEqual(under);
  });

  test('counts who takes part by stakeholder group', async () => {
    const topic = await buildTopic(app);
    const bank = await buildMembership(app, topic.group, { organisation: { name: 'Demo · BID', stakeholderGroup: 'bank' } });
    await buildPost(app, { topic, author: bank });
    await buildPost(app, { topic, author: bank });
    const page = await apiOf(app).getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.topic.participants).toEqual({ count: 2, groups: { government: 1, bank: 1 }, none: 0 });
  });

  test('takes its draft away', async () => {
    const topic = await buildTopic(app);
    const api = apiOf(app, topic.author);
    const { opening } = await api.getTopic({ params: { topicId: topic.id }, query: {} });
    const key = draftKeys.reply(topic.id, opening.id);
    await api.saveDraft({ params: { key }, body: { revision: 1, source: 'De acu' } });
    await buildPost(app, { topic });
    expect(await api.getDraft({ params: { key } })).toEqual({ draft: null });
  });

  test('links the people it names', async () => {
    const topic = await buildTopic(app);
    const { handle, name } = topic.author.account.profile;
    const post = await buildPost(app, { topic, source: `Gracias, @${handle}` });
    expect(post.html).toContain(`<a class="mention" href="/p/${handle}">@${name}</a>`);
  });

  test('sent twice under one mutation id is made once', async () => {
    const topic = await buildTopic(app);
    const api = apiOf(app, topic.author);
    const send = () => api.reply({ params: { topicId: topic.id }, body: { source: 'Una vez' } }, { mutationId: 'mutation-1' });
    const answers = [...(await Promise.all([send(), send()])), await send()];
    expect(new Set(answers.map((post) => posted(post).id)).size).toBe(1);
    const page = await api.getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.posts.items).toHaveLength(1);
  });

  test('is answered again after the topic was locked, when it was made before', async () => {
    const topic = await buildTopic(app);
    const api = apiOf(app, topic.author);
    const send = () => api.reply({ params: { topicId: topic.id }, body: { source: 'Antes' } }, { mutationId: 'mutation-2' });
    const post = await send();
    await apiOf(app, topic.group.chair).lockTopic({ params: { topicId: topic.id }, body: { on: true, reason: 'Motivo' } });
    expect(await send()).toEqual(post);
  });

  test('costs at most six statements, four of them its own', async () => {
    const topic = await buildTopic(app);
    const api = apiOf(app, topic.author);
    const { statements } = await countStatements(() =>
      api.reply({ params: { topicId: topic.id }, body: { source: 'Contado' } }, { mutationId: newId() }),
    );
    expect(statements).toHaveLength(5);
    const named = await countStatements(() =>
      api.reply({ params: { topicId: topic.id }, body: { source: `@${topic.author.account.profile.handle}` } }, { mutationId: newId() }),
    );
    expect(named.statements).toHaveLength(6);
  });
});

describe('a reply is refused', () => {
  test('to a guest, to an observer, to somebody who is no member', async () => {
    const topic = await buildTopic(app);
    const observer = await buildMembership(app, topic.group, { role: 'observer' });
    const stranger = await buildAccount(app);
    const send = (who?: typeof observer) => refusal(apiOf(app, who).reply({ params: { topicId: topic.id }, body: { source: 'Hola' } }));
    expect(await send()).toMatchObject({ status: 401 });
    expect(await send(observer)).toMatchObject({ status: 403, code: 'observers-read' });
    expect(await send(stranger)).toMatchObject({ status: 403, code: 'members-post' });
  });

  test('where the topic is hidden, as if it were not there', async () => {
    const group = await buildGroup(app, { visibility: 'private' });
    const topic = await buildTopic(app, { group });
    const stranger = await buildAccount(app);
    const hidden = await refusal(apiOf(app, stranger).reply({ params: { topicId: topic.id }, body: { source: 'Hola' } }));
    const none = await refusal(apiOf(app, stranger).reply({ params: { topicId: newId() }, body: { source: 'Hola' } }));
    expect(hidden).toMatchObject({ status: 404, code: 'not-found' });
    expect({ ...hidden.problem, requestId: '' }).toEqual({ ...none.problem, requestId: '' });
  });

  test('to a parent that is unknown or in another topic', async () => {
    const topic = await buildTopic(app);
    const other = await buildTopic(app, { group: topic.group });
    const foreign = await buildPost(app, { topic: other });
    for (const parentId of [newId(), foreign.id]) {
      const problem = await refusal(buildPost(app, { topic, parentId }));
      expect(problem).toMatchObject({ status: 422, details: { fields: [{ field: 'parentId', code: 'unknown-parent' }] } });
    }
    expect(await refusal(buildPost(app, { topic, parentId: 'x' }))).toMatchObject({ status: 422 });
  });

  test('to a deleted post; what stands under it stays', async () => {
    const topic = await buildTopic(app);
    const post = await buildPost(app, { topic });
    const under = await buildPost(app, { topic, parentId: post.id });
    await apiOf(app, topic.author).deletePost({ params: { postId: post.id }, body: {} });
    expect(await refusal(buildPost(app, { topic, parentId: post.id }))).toMatchObject({ status: 409, code: 'parent-deleted' });
    expect((await buildPost(app, { topic, parentId: under.id })).depth).toBe(3);
  });

  test('in a locked and in an archived topic, with the reason', async () => {
    const topic = await buildTopic(app);
    const chair = apiOf(app, topic.group.chair);
    await chair.lockTopic({ params: { topicId: topic.id }, body: { on: true, reason: 'Motivo' } });
    const locked = await refusal(buildPost(app, { topic }));
    expect(locked).toMatchObject({ status: 403, code: 'topic-locked', problem: { title: 'El tema está cerrado: ya no recibe respuestas.' } });
    await chair.archiveTopic({ params: { topicId: topic.id }, body: { on: true, reason: 'Motivo' } });
    expect(await refusal(buildPost(app, { topic }))).toMatchObject({ code: 'topic-archived' });
    await chair.archiveTopic({ params: { topicId: topic.id }, body: { on: false, reason: 'Motivo' } });
    await chair.lockTopic({ params: { topicId: topic.id }, body: { on: false, reason: 'Motivo' } });
    expect((await buildPost(app, { topic })).position).toBe(1);
  });

  test('when it is empty, too long or malformed', async () => {
    const topic = await buildTopic(app);
    const code = async (source: string) => (await refusal(buildPost(app, { topic, source }))).details.fields?.[0]?.code;
    expect(await code('')).toBe('required');
    expect(await code(' \n\t ')).toBe('required');
    expect(await code('x'.repeat(POST_LENGTH + 1))).toBe('too-long');
    expect(await code('a\0b')).toBe('malformed-text');
    expect(await code('a\ud800b')).toBe('malformed-text');
    expect((await buildPost(app, { topic, source: 'x'.repeat(POST_LENGTH) })).position).toBe(1);
  });

  test('when its bytes are not UTF-8 or its body is too large', async () => {
    const topic = await buildTopic(app);
    const send = (rawBody: Buffer) =>
      app.request(`/api/topics/${topic.id}/posts`, {
        method: 'POST',
        cookie: topic.author.session,
        headers: { 'content-type': 'application/json' },
        rawBody,
      });
    const broken = await send(Buffer.concat([Buffer.from('{"source":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]));
    expect([400, 422]).toContain(broken.status);
    expect((await send(Buffer.alloc(1024 * 1024 + 1, 0x20))).status).toBe(413);
  });
});
