import { rooms, type RoomEvent, type Snapshot } from '@minga/kernel/contract';
import { catchUp, system } from '@minga/kernel/server';
import { until, type TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { discussionsEvents, draftKeys, isHeld, reducePostPage, reduceTopicList, reduceTopicPage, reduceWhatsNew } from '../../contract';
import type { DiscussionsEventType, Happened, PostOrder, Reduced } from '../../contract';
import { buildPost, buildTopic, type BuiltTopic } from '../../testing';
import { importPosts, type ImportTarget } from '../import';
import { apiOf, startApp } from './app.testing';
import { decide, HELD_WORD, holdTexts } from './gate.testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  holdTexts(app);
});
afterAll(() => app.close());

/** Event types that some case below has seen come by; the last test holds them against the catalogue. */
const seen = new Set<string>();

/** A view that somebody has open, and how it follows events. */
interface Open<V extends Snapshot> {
  name: string;
  fetch: () => Promise<V>;
  reduce: (view: V, event: Happened) => Reduced<V>;
}

async function eventsSince(cursor: Snapshot['cursor']): Promise<RoomEvent[]> {
  const caught = await Promise.all(Object.entries(cursor).map(([room, after]) => catchUp(app.db, room, after)));
  return caught.flatMap(({ events }) => events);
}

/** What a page does with an event: reduces it, or fetches the view anew. Each is told twice, as a broken line does. */
async function follow<V extends Snapshot>(stale: V, { fetch, reduce }: Open<V>): Promise<{ view: V; reduced: boolean }> {
  let view = stale;
  for (const event of await eventsSince(stale.cursor)) {
    seen.add(event.body.type);
    for (let times = 0; times < 2; times++) {
      const next = reduce(view, event as Happened);
      if (!next) return { view: await fetch(), reduced: false };
      view = next;
    }
  }
  return { view, reduced: true };
}

const SIZE = 100;

function openViews(topic: BuiltTopic, who: BuiltAccount | undefined): Open<Snapshot>[] {
  const api = apiOf(app, who);
  const reader = who?.account.id ?? null;
  const page = (order: PostOrder) => ({
    name: `page in order of ${order}`,
    fetch: () => api.getTopic({ params: { topicId: topic.id }, query: { order, size: SIZE } }),
    reduce: reduceTopicPage,
  });
  const stretch = {
    name: 'further stretch',
    fetch: () => api.getPostPage({ params: { topicId: topic.id }, query: { order: 'arrival', after: 1, size: SIZE } }),
    reduce: (view: never, event: Happened) => reducePostPage(view, event, reader),
  };
  const list = (order: 'activity' | 'created') => ({
    name: `list by ${order}`,
    fetch: () => api.listTopics({ params: { groupId: topic.group.id }, query: { order } }),
    reduce: reduceTopicList,
  });
  const home = { name: 'what’s new', fetch: () => api.whatsNew({}), reduce: reduceWhatsNew };
  return [page('tree'), page('arrival'), stretch, list('activity'), list('created'), ...(who ? [home] : [])] as unknown as Open<Snapshot>[];
}

interface Case {
  type: DiscussionsEventType;
  /** Makes it happen, by whoever; `me` is one of the two that look. */
  happen: (topic: BuiltTopic, me: BuiltAccount) => Promise<unknown>;
  /** Views that may fetch anew, because the event does not say all. */
  anew?: readonly string[];
  kind?: 'question';
}

const api = (who: BuiltAccount) => apiOf(app, who);
const firstReply = async (topic: BuiltTopic) => (await api(topic.author).getTopic({ params: { topicId: topic.id }, query: {} })).posts.items[0]!;
const openingOf = async (topic: BuiltTopic) => (await api(topic.author).getTopic({ params: { topicId: topic.id }, query: {} })).opening;
const everyView = ['page in order of tree', 'page in order of arrival', 'further stretch', 'list by activity', 'list by created', 'what’s new'];

const cases: Case[] = [
  {
    type: 'post.added',
    anew: ['what’s new'],
    happen: async (topic, me) => {
      const post = await buildPost(app, { topic, author: me, parentId: (await firstReply(topic)).id });
      await buildPost(app, { topic, parentId: post.id });
      await buildPost(app, { topic });
    },
  },
  {
    type: 'post.edited',
    happen: async (topic) => {
      const edit = (postId: string, source: string) => api(topic.author).editPost({ params: { postId }, body: { source, baseRevision: 1, lang: 'pt' } });
      await edit((await firstReply(topic)).id, 'Mudou');
      await edit((await openingOf(topic)).id, 'Também mudou');
    },
  },
  {
    type: 'post.deleted',
    happen: async (topic) => {
      await api(topic.group.chair).deletePost({ params: { postId: (await firstReply(topic)).id }, body: { reason: 'Repetido' } });
      await api(topic.author).deletePost({ params: { postId: (await openingOf(topic)).id }, body: {} });
    },
  },
  {
    type: 'post.restored',
    happen: async (topic) => {
      for (const { id } of [await firstReply(topic), await openingOf(topic)]) {
        await api(topic.author).deletePost({ params: { postId: id }, body: {} });
        await api(topic.author).restorePost({ params: { postId: id } });
      }
    },
  },
  {
    type: 'post.reacted',
    happen: async (topic, me) => {
      const post = await firstReply(topic);
      const opening = await openingOf(topic);
      await api(me).react({ params: { postId: post.id, kind: 'useful' } });
      await api(me).react({ params: { postId: post.id, kind: 'agree' } });
      await api(me).unreact({ params: { postId: post.id, kind: 'useful' } });
      await api(me).react({ params: { postId: opening.id, kind: 'thanks' } });
      await api(topic.author).react({ params: { postId: opening.id, kind: 'celebrate' } });
    },
  },
  {
    type: 'topic.changed',
    kind: 'question',
    happen: async (topic) => {
      const params = { topicId: topic.id };
      const chair = api(topic.group.chair);
      await api(topic.author).updateTopic({ params, body: { title: 'Otro título', tags: ['ipv6'] } });
      await chair.acceptAnswer({ params, body: { postId: (await firstReply(topic)).id } });
      await chair.pinTopic({ params, body: { on: true, reason: 'Motivo' } });
      await chair.slowTopic({ params, body: { minutes: 5, reason: 'Motivo' } });
      await chair.lockTopic({ params, body: { on: true, reason: 'Motivo' } });
      await chair.archiveTopic({ params, body: { on: true, reason: 'Motivo' } });
    },
  },
  { type: 'topic.opened', happen: (topic) => buildTopic(app, { group: topic.group, author: topic.author, title: 'Otro tema' }) },
  {
    type: 'topic.moved-on',
    happen: async (topic) => {
      await buildTopic(app, { group: topic.group, author: topic.author });
      await buildPost(app, { topic });
      const post = await buildPost(app, { topic });
      await api(topic.author).deletePost({ params: { postId: post.id }, body: {} });
    },
  },
  {
    type: 'topic.rearranged',
    happen: async (topic) => {
      const split = { postIds: [(await firstReply(topic)).id], title: 'Aparte', reason: 'Otro asunto' };
      await api(topic.group.chair).splitTopic({ params: { topicId: topic.id }, body: split });
    },
    anew: everyView,
  },
  {
    type: 'topic.moved',
    happen: async (topic) => {
      const other = await buildGroup(app, { chair: topic.group.chair });
      await api(topic.group.chair).moveTopic({ params: { topicId: topic.id }, body: { groupId: other.id, reason: 'Es de allí' } });
    },
    anew: everyView,
  },
  {
    type: 'topic.left',
    happen: async (topic, me) => {
      const other = await buildTopic(app, { group: topic.group, author: me });
      await app.settle();
      await api(topic.group.chair).mergeTopic({ params: { topicId: other.id }, body: { into: topic.id, order: 'branch', reason: 'Lo mismo' } });
    },
    anew: everyView,
  },
  {
    type: 'topic.arrived',
    happen: async (topic) => {
      const other = await buildTopic(app, { group: await buildGroup(app, { chair: topic.group.chair }) });
      await api(topic.group.chair).moveTopic({ params: { topicId: other.id }, body: { groupId: topic.group.id, reason: 'Es de aquí' } });
    },
    anew: everyView,
  },
  {
    type: 'submission.changed',
    happen: async (topic, me) => {
      const params = { topicId: topic.id };
      await api(me).reply({ params, body: { source: `${HELD_WORD} uno` } });
      const second = await api(me).reply({ params, body: { source: `${HELD_WORD} dos` } });
      await api(me).openTopic({ params: { groupId: topic.group.id }, body: { kind: 'question', title: 'Otra', source: HELD_WORD } });
      if (isHeld(second)) await api(me).withdrawSubmission({ params: { submissionId: second.held.id } });
    },
  },
  {
    type: 'notice.added', anew: ['what’s new'],
    happen: async (topic, me) => {
      const held = await api(me).reply({ params: { topicId: topic.id }, body: { source: HELD_WORD } });
      if (isHeld(held)) await decide(app, held.held.id, 'reject');
      const post = await buildPost(app, { topic, author: me });
      await api(topic.group.chair).hidePost({ params: { postId: post.id }, body: { reason: 'Datos de otra persona' } });
    },
  },
  {
    type: 'notice.dismissed',
    happen: async (topic, me) => {
      const post = await buildPost(app, { topic, author: me });
      await api(topic.group.chair).hidePost({ params: { postId: post.id }, body: { reason: 'Insulto' } });
      const { notices } = await api(me).whatsNew({});
      await api(me).dismissNotice({ params: { noticeId: notices[0]!.id } });
    },
    anew: ['what’s new'],
  },
  {
    type: 'topic.imported',
    happen: async (topic) => {
      const target: ImportTarget = { groupId: topic.group.id, source: 'test', lang: 'es' };
      const key = `test:${topic.group.id}:topic:1`;
      await app.db.write(system('test'), (tx) => tx.query('UPDATE topic SET external_key = $2 WHERE id = $1', [topic.id, key]));
      const author = { key: '7', name: 'Participante 7' };
      const votes = { positive: 3, negative: 1 };
      await importPosts(app.db, target, [{ key: '1', topicKey: '1', parentKey: null, text: 'Importado', author, createdAt: new Date(), votes }]);
    },
    anew: everyView,
  },
  {
    type: 'read.moved',
    happen: (topic, me) => api(me).markRead({ params: { topicId: topic.id }, body: { position: 1 } }),
    anew: ['what’s new'],
  },
  { type: 'watch.changed', happen: (topic, me) => api(me).setTopicWatch({ params: { topicId: topic.id }, body: { level: 'watch' } }) },
  {
    type: 'draft.changed',
    happen: async (topic, me) => {
      const save = (key: string, revision: number, source: string) => api(me).saveDraft({ params: { key }, body: { revision, source } });
      const opening = await openingOf(topic);
      await save(draftKeys.reply(topic.id, opening.id), 1, 'Uruguay');
      await save(draftKeys.edit(opening.id), 4, 'Edito');
      await save(draftKeys.topic(topic.group.id), 2, 'De otro tema');
      await save(draftKeys.reply(topic.id, (await firstReply(topic)).id), 1, 'Otro');
      await api(me).deleteDraft({ params: { key: draftKeys.edit(opening.id) } });
    },
  },
  {
    type: 'waiting.added',
    happen: async (topic, me) => {
      await buildPost(app, { topic, source: `¿Qué dice @${me.account.profile.handle}?` });
      await buildPost(app, { topic, source: `Gracias, @${me.account.profile.handle}.` });
    },
  },
];

/** Views of the home page count unread topics, which what others do changes without telling this account. */
const comparable = (view: Snapshot): unknown => ('groups' in view ? { ...view, groups: [] } : view);

describe.each(cases)('$type', ({ type, happen, anew = [], kind }) => {
  test.each(['a member', 'a guest'])('leaves the views of %s as a fresh fetch has them', async (role) => {
    const topic = await buildTopic(app, kind ? { kind } : {});
    const me = await buildMembership(app, topic.group);
    const first = await buildPost(app, { topic });
    await buildPost(app, { topic, parentId: first.id });
    await app.settle();
    const views = openViews(topic, role === 'a guest' ? undefined : me);
    const stale = await Promise.all(views.map((view) => view.fetch()));
    await happen(topic, me);
    await app.settle();
    for (const [index, open] of views.entries()) {
      const { view, reduced } = await follow(stale[index]!, open);
      const fresh = await open.fetch();
      expect({ open: open.name, view: comparable(view) }).toEqual({ open: open.name, view: comparable(fresh) });
      if (!anew.includes(open.name)) expect({ open: open.name, type, reduced }).toEqual({ open: open.name, type, reduced: true });
    }
  });
});

test('readers get the events over their sockets, who made the change too', async () => {
  const topic = await buildTopic(app);
  const reader = await app.reader(topic.author.session);
  const room = rooms.topic(topic.id);
  await buildPost(app, { topic, author: topic.group.chair });
  const stale = await api(topic.author).getTopic({ params: { topicId: topic.id }, query: {} });
  await reader.join(room, stale.cursor[room]);
  await buildPost(app, { topic });
  const [event] = await reader.received(room, 1);
  const view = reduceTopicPage(stale, event as Happened)!;
  const fresh = await until(() => api(topic.author).getTopic({ params: { topicId: topic.id }, query: {} }));
  expect(view).toEqual(fresh);
});

test('every event of the catalogue has been seen by the cases above', () => {
  expect(Object.keys(discussionsEvents).filter((type) => !seen.has(type))).toEqual([]);
  expect(cases.map((one) => one.type).toSorted()).toEqual(Object.keys(discussionsEvents).toSorted());
});
