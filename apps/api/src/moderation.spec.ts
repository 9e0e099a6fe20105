import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { discussionsRoutes } from '@minga/discussions/contract';
import { buildPost, buildTopic } from '@minga/discussions/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { moderationRoutes } from '@minga/moderation/contract';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { slices } from './slices';

/** Moderation over the real topics and posts: its own specs know only what stands for them. */
describe('moderation of discussions', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await createTestApp({ slices })));
  afterAll(() => app.close());
  const review = (who: BuiltAccount) => app.client(moderationRoutes, who.session);
  const talk = (who?: BuiltAccount) => app.client(discussionsRoutes, who?.session);
  const queue = async (who: BuiltAccount) => (await review(who).listReview({ query: {} })).items;

  it('holds the first post of a new account, which nobody else sees until it is approved', async () => {
    const group = await buildGroup(app);
    const topic = await buildTopic(app, { group });
    const ana = await buildMembership(app, group, { newcomer: true });
    const answer = await talk(ana).reply({ params: { topicId: topic.id }, body: { source: 'Soy nueva: ¿por dónde empiezo?' } });
    expect(answer).toMatchObject({ held: { hold: 'held-first' } });
    await app.settle();
    const [item] = await queue(group.chair);
    expect(item).toMatchObject({ kind: 'held', title: 'Soy nueva: ¿por dónde empiezo?', heldFor: 'held-first' });
    const params = { itemId: item!.id };
    expect((await review(group.chair).reviewCase({ params })).offers).toEqual(['approve', 'reject']);
    await review(group.chair).decideItem({ params, body: { decision: 'approve', canned: 'no-breach' } });
    const page = await talk().getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.posts.items.map(({ author, html }) => [author.id, html])).toEqual([[ana.account.id, expect.stringContaining('Soy nueva')]]);
    await app.settle();
    expect(await queue(group.chair)).toEqual([]);
    const mail = (await app.mail()).findLast(({ to }) => to === ana.account.email)!;
    expect(mail.text).toContain(topic.address);
  });

  it('leads stewards, and nobody else, to the claims that wait on a page of their own', async () => {
    const group = await buildGroup(app);
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const links = async (who: BuiltAccount) => (await review(who).listReview({ query: {} })).links.map(({ kind, address }) => [kind, address]);
    expect(await links(steward)).toContainEqual(['affiliations', '/admin/verification']);
    expect(await links(group.chair)).toEqual([]);
  });

  it('hides a flagged post with its reason, and ends what its author takes back', async () => {
    const group = await buildGroup(app);
    const topic = await buildTopic(app, { group });
    const [first, second] = [await buildPost(app, { topic }), await buildPost(app, { topic, source: 'Otra cosa.' })];
    const flagger = await buildMembership(app, group);
    for (const { id } of [first, second]) await review(flagger).flagSubject({ params: { type: 'post', id }, body: { reason: 'harassment' } });
    const [item] = await queue(group.chair);
    await review(group.chair).decideItem({ params: { itemId: item!.id }, body: { decision: 'hide', canned: 'harassment', reason: 'Nombra a una persona.' } });
    const { posts } = await talk().getTopic({ params: { topicId: topic.id }, query: {} });
    expect(posts.items[0]).toMatchObject({ id: first.id, html: '', deleted: { as: 'hidden', reason: 'Ataca o acosa a una persona. Nombra a una persona.' } });
    await talk(topic.author).deletePost({ params: { postId: second.id }, body: { reason: '' } });
    await app.settle();
    expect(await queue(group.chair)).toEqual([]);
    expect((await review(flagger).ownFlags({ query: {} })).items.map(({ state }) => state)).toEqual(['gone', 'upheld']);
  });

  it('locks and moves a flagged topic', async () => {
    const group = await buildGroup(app);
    const other = await buildGroup(app, { chair: group.chair });
    const topic = await buildTopic(app, { group });
    const flagger = await buildMembership(app, group);
    const flag = () => review(flagger).flagSubject({ params: { type: 'topic', id: topic.id }, body: { reason: 'off-topic' } });
    const decide = async (decision: 'lock' | 'move', toGroupId = '') => {
      const [item] = await queue(group.chair);
      await review(group.chair).decideItem({ params: { itemId: item!.id }, body: { decision, canned: 'off-topic', toGroupId } });
    };
    await flag();
    const [item] = await queue(group.chair);
    const view = await review(group.chair).reviewCase({ params: { itemId: item!.id } });
    expect(view.offers).toEqual(expect.arrayContaining(['keep', 'hide', 'move', 'lock']));
    expect(view.targets).toEqual([{ id: other.id, name: other.name }]);
    await decide('lock');
    await flag();
    await decide('move', other.id);
    const { topic: moved } = await talk().getTopic({ params: { topicId: topic.id }, query: {} });
    expect(moved).toMatchObject({ locked: true, group: { id: other.id } });
  });

  it('writes to the author once, whether the queue or a moderator by themselves hid it, and the appeal shows it again', async () => {
    const group = await buildGroup(app);
    const topic = await buildTopic(app, { group });
    const author = await buildMembership(app, group);
    const [queued, plain] = [await buildPost(app, { topic, author }), await buildPost(app, { topic, author, source: 'Otra cosa.' })];
    const flagger = await buildMembership(app, group);
    await review(flagger).flagSubject({ params: { type: 'post', id: queued.id }, body: { reason: 'spam' } });
    const [item] = await queue(group.chair);
    await review(group.chair).decideItem({ params: { itemId: item!.id }, body: { decision: 'hide', canned: 'spam' } });
    const moderator = await buildMembership(app, group, { role: 'moderator' });
    await talk(moderator).hidePost({ params: { postId: plain.id }, body: { reason: 'Fuera de tema.' } });
    await app.settle();
    const letters = (await app.mail()).filter(({ to }) => to === author.account.email);
    expect(letters.map(({ text }) => /\/(appeals|decisions)/.exec(text)?.[1])).toEqual(['appeals', 'decisions']);
    expect(letters[1]!.text).toContain('Fuera de tema.');
    const acts = (await review(author).listOwnActs({ query: {} })).items;
    expect(acts.map(({ act, reason }) => [act, reason])).toEqual([['post.hidden', 'Fuera de tema.'], ['post.hidden', 'Es publicidad o contenido repetido.']]);
    const appeal = await review(author).appeal({ params: { number: acts[0]!.number }, body: { text: 'Era del tema.' } });
    await review(group.chair).decideAppeal({ params: { appealId: appeal.id }, body: { decision: 'granted', answer: 'Es cierto.' } });
    const { posts } = await talk().getTopic({ params: { topicId: topic.id }, query: {} });
    expect(posts.items.find(({ id }) => id === plain.id)).toMatchObject({ deleted: null, html: expect.stringContaining('Otra cosa') });
  });

  it('writes to who was silenced in a group: what, why and until when; and when it is over', async () => {
    const group = await buildGroup(app);
    const person = await buildMembership(app, group);
    const params = { groupId: group.id, accountId: person.account.id, kind: 'silenced' as const };
    await app.client(groupsRoutes, group.chair.session).sanction({ params, body: { days: 2, reason: 'Insistió.' } });
    await app.client(groupsRoutes, group.chair.session).liftSanction({ params, body: { reason: 'Se disculpó' } });
    await app.settle();
    const letters = (await app.mail()).filter(({ to }) => to === person.account.email).map(({ text }) => text);
    expect(letters[0]).toMatch(new RegExp(`${group.name} puede leer, pero no escribir[^]*Insistió\\.[^]*Hasta: .*UTC[^]*/decisions`));
    expect(letters[1]).toContain('Se levantó lo que pesaba sobre usted');
  });
});
