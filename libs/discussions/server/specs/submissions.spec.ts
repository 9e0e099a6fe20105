import { rooms } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildMembership } from '@minga/groups/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { draftKeys, isHeld, type Submission } from '../../contract';
import { buildPost, buildTopic, type BuiltTopic } from '../../testing';
import { apiOf, refusal, startApp } from './app.testing';
import { decide, HELD_WORD, holdTexts } from './gate.testing';

let app: TestApp;
let topic: BuiltTopic;
let member: BuiltAccount;
beforeAll(async () => {
  app = await startApp();
  holdTexts(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  topic = await buildTopic(app);
  member = await buildMembership(app, topic.group);
});

const SECRET = `${HELD_WORD} secretísimo`;
const api = (who?: BuiltAccount) => apiOf(app, who);
const pageOf = (who?: BuiltAccount) => api(who).getTopic({ params: { topicId: topic.id }, query: {} });

async function held(source = SECRET): Promise<Submission> {
  const answer = await api(member).reply({ params: { topicId: topic.id }, body: { source } });
  if (!isHeld(answer)) throw new Error('It was posted');
  return answer.held;
}

test('a text that waits is its author’s alone, at its place', async () => {
  const { opening } = await pageOf();
  const submission = await held();
  expect(submission).toMatchObject({ kind: 'post', topicId: topic.id, postId: opening.id, hold: 'first-posts', source: SECRET });
  expect((await pageOf(member)).viewer.submissions).toEqual([submission]);
  for (const who of [undefined, topic.author, topic.group.chair]) {
    for (const path of [`/api/topics/${topic.id}`, `/api/rooms/${rooms.topic(topic.id)}/events?after=0`, `/api/rooms/${rooms.group(topic.group.id)}/events?after=0`, `/api/groups/${topic.group.id}/topics`]) {
      expect((await app.request(path, { cookie: who?.session })).text).not.toContain('secretísimo');
    }
  }
  expect((await pageOf()).topic).toMatchObject({ replies: 0, lastPosition: 0 });
});

test('approved, it is posted under its author’s name, once however often it is approved', async () => {
  const { id } = await held();
  const made = await decide(app, id, 'approve');
  expect(await decide(app, id, 'approve')).toEqual(made);
  const page = await pageOf(member);
  expect(page.posts.items).toMatchObject([{ id: (made as { id: string }).id, author: { id: member.account.id } }]);
  expect(page.viewer.submissions).toEqual([]);
  expect((await api(member).whatsNew({})).notices).toMatchObject([{ act: 'submission.approved' }]);
});

test('rejected, its author is told why and has the text as a draft', async () => {
  const { opening } = await pageOf();
  const { id } = await held();
  await decide(app, id, 'reject');
  await decide(app, id, 'reject');
  expect((await pageOf(member)).posts.items).toEqual([]);
  expect((await api(member).whatsNew({})).notices).toMatchObject([{ act: 'submission.rejected', reason: 'Fuera de tema' }]);
  const { draft } = await api(member).getDraft({ params: { key: draftKeys.reply(topic.id, opening.id) } });
  expect(draft?.source).toBe(SECRET);
  expect(await refusal(decide(app, id, 'approve'))).toMatchObject({ code: 'submission-decided' });
});

test('a draft that went on since is neither cleared nor written over', async () => {
  const { opening } = await pageOf();
  const key = draftKeys.reply(topic.id, opening.id);
  await api(member).saveDraft({ params: { key }, body: { revision: 1, source: SECRET } });
  await held();
  expect((await api(member).getDraft({ params: { key } })).draft).toBeNull();
  await api(member).saveDraft({ params: { key }, body: { revision: 2, source: 'Otra cosa' } });
  const { id } = await held(`${HELD_WORD} dos`);
  await decide(app, id, 'reject');
  expect((await api(member).getDraft({ params: { key } })).draft?.source).toBe('Otra cosa');
  const approved = await held(`${HELD_WORD} tres`);
  await decide(app, approved.id, 'approve');
  expect((await api(member).getDraft({ params: { key } })).draft?.source).toBe('Otra cosa');
});

test('its author changes it or takes it back; nobody else finds it', async () => {
  const { id } = await held();
  const params = { submissionId: id };
  expect(await api(member).editSubmission({ params, body: { source: 'Más corto' } })).toMatchObject({ source: 'Más corto' });
  expect(await refusal(api(topic.group.chair).withdrawSubmission({ params }))).toMatchObject({ status: 404 });
  await api(member).withdrawSubmission({ params });
  expect((await api(member).listSubmissions({})).items).toEqual([]);
  expect(await refusal(api(member).editSubmission({ params, body: { source: 'Tarde' } }))).toMatchObject({ code: 'submission-decided' });
});

test('a topic waits in its group’s list, an edit beside its post; both are posted when approved', async () => {
  const opened = await api(member).openTopic({ params: { groupId: topic.group.id }, body: { kind: 'question', title: 'Mi tema', source: SECRET, tags: ['ipv6'] } });
  const list = (who: BuiltAccount) => api(who).listTopics({ params: { groupId: topic.group.id }, query: {} });
  expect((await list(member)).submissions).toMatchObject([{ kind: 'topic', title: 'Mi tema', topicKind: 'question', tags: ['ipv6'] }]);
  expect((await list(topic.group.chair)).submissions).toEqual([]);
  if (isHeld(opened)) await decide(app, opened.held.id, 'approve');
  expect((await list(member)).items.map((row) => row.title)).toContain('Mi tema');
  const post = await buildPost(app, { topic, author: member });
  const edit = await api(member).editPost({ params: { postId: post.id }, body: { source: SECRET, baseRevision: 1 } });
  expect((await pageOf()).posts.items[0]!.html).not.toContain('secretísimo');
  if (isHeld(edit)) await decide(app, edit.held.id, 'approve');
  expect((await pageOf()).posts.items[0]).toMatchObject({ html: expect.stringContaining('secretísimo'), revision: 2, moderated: null });
});

test('a repeated request is held once', async () => {
  const send = () => api(member).reply({ params: { topicId: topic.id }, body: { source: SECRET } }, { mutationId: 'held-once-1' });
  expect(await send()).toEqual(await send());
  expect((await api(member).listSubmissions({})).items).toHaveLength(1);
});

test('an answer that waited lands where its parent went, and nowhere when the topic was locked', async () => {
  const parent = await buildPost(app, { topic });
  const answer = await api(member).reply({ params: { topicId: topic.id }, body: { source: SECRET, parentId: parent.id } });
  const chair = api(topic.group.chair);
  const { id } = await chair.splitTopic({ params: { topicId: topic.id }, body: { postIds: [parent.id], title: 'Aparte', reason: 'Otro asunto' } });
  expect((await api(member).getTopic({ params: { topicId: id }, query: {} })).viewer.submissions).toHaveLength(1);
  await chair.lockTopic({ params: { topicId: id }, body: { on: true, reason: 'Cerrado' } });
  if (!isHeld(answer)) throw new Error('It was posted');
  expect(await refusal(decide(app, answer.held.id, 'approve'))).toMatchObject({ code: 'topic-locked' });
  await chair.lockTopic({ params: { topicId: id }, body: { on: false, reason: 'Se abre' } });
  await decide(app, answer.held.id, 'approve');
  expect((await api().getTopic({ params: { topicId: id }, query: {} })).posts.items).toMatchObject([{ author: { id: member.account.id } }]);
});
