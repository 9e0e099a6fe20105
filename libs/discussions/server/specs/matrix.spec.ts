import { audience, newId, rooms } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { MATRIX_ACTORS, uncovered, verdictOf, type MatrixActor, type MatrixRow, type TestApp, type TestRequest } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { discussionsRoutes as routes, draftKeys, feedAddress, isHeld, posted } from '../../contract';
import { buildPost, buildTopic, discussionsMatrix, type BuiltTopic } from '../../testing';
import { ARCHIVED, HIDDEN, LOCKED, NETWORK, PRIVATE, PUBLIC } from '../../testing/discussions.matrix';
import { eraseTopic, hideTopic } from '../erase';
import { apiOf, startApp } from './app.testing';
import { HELD_WORD, holdTexts } from './gate.testing';

let app: TestApp;
let elsewhere: BuiltGroup;
interface Place {
  group: BuiltGroup;
  actors: Record<MatrixActor, BuiltAccount | undefined>;
}
const places: Record<string, Place> = {};

async function buildPlace(visibility: 'public' | 'network' | 'private'): Promise<Place> {
  const group = await buildGroup(app, { visibility });
  const join = (role: 'observer' | 'member' | 'moderator') => buildMembership(app, group, { role });
  const steward = await buildAccount(app);
  await app.db.query(`UPDATE account SET site_role = 'steward' WHERE id = $1`, [steward.account.id]);
  return {
    group,
    actors: {
      guest: undefined,
      stranger: await buildAccount(app),
      observer: await join('observer'),
      member: await join('member'),
      author: await join('member'),
      moderator: await join('moderator'),
      chair: group.chair,
      steward,
    },
  };
}

beforeAll(async () => {
  app = await startApp();
  holdTexts(app);
  elsewhere = await buildGroup(app, { posting: 'signed-in' });
  for (const visibility of ['public', 'network', 'private'] as const) places[visibility] = await buildPlace(visibility);
}, 180_000);
afterAll(() => app.close());

const placeOf = (state: string): Place => places[state === PRIVATE ? 'private' : state === NETWORK ? 'network' : 'public']!;

/** What a request of a row may name. */
interface Target {
  groupId: string;
  topic: BuiltTopic;
  postId: string;
  /** Another topic of the group, and a group that all who moderate this one belong to. */
  other: string;
  elsewhere: string;
  submissionId: string;
}

async function waitingText(topic: BuiltTopic, author: BuiltAccount): Promise<string> {
  const answer = await apiOf(app, author).reply({ params: { topicId: topic.id }, body: { source: HELD_WORD } });
  if (!isHeld(answer)) throw new Error('The gate let it through');
  return answer.held.id;
}

async function buildTarget(state: string, route: string): Promise<Target> {
  const { group, actors } = placeOf(state);
  const topic = await buildTopic(app, { group, author: actors.author, kind: 'question' });
  const post = await buildPost(app, { topic });
  if (route.startsWith('DELETE') && route.endsWith('/deletion')) {
    await apiOf(app, actors.author).deletePost({ params: { postId: post.id }, body: {} });
  }
  const params = { topicId: topic.id };
  if (state === LOCKED) await apiOf(app, group.chair).lockTopic({ params, body: { on: true, reason: 'Motivo' } });
  if (state === ARCHIVED) await apiOf(app, group.chair).archiveTopic({ params, body: { on: true, reason: 'Motivo' } });
  if (state === HIDDEN) await app.db.write(system('test'), (tx) => hideTopic(tx, topic.id));
  const other = route.endsWith('/merge') ? (await buildTopic(app, { group, author: actors.author })).id : newId();
  if (route.endsWith('/merge') && state === HIDDEN) await app.db.write(system('test'), (tx) => hideTopic(tx, other));
  const submissionId = route.includes('submissionId') ? await waitingText(topic, actors.author!) : newId();
  return { groupId: group.id, topic, postId: post.id, other, elsewhere: elsewhere.id, submissionId };
}

const bodies: Partial<Record<string, (target: Target) => object>> = {
  openTopic: () => ({ kind: 'discussion', title: 'Tema', source: 'Texto' }),
  reply: () => ({ source: 'Texto' }),
  updateTopic: () => ({ tags: ['ipv6'], reason: 'Motivo' }),
  pinTopic: () => ({ on: true, reason: 'Motivo' }),
  lockTopic: () => ({ on: true, reason: 'Motivo' }),
  archiveTopic: () => ({ on: true, reason: 'Motivo' }),
  acceptAnswer: ({ postId }) => ({ postId }),
  markRead: () => ({ position: 1 }),
  setTopicWatch: () => ({ level: 'watch' }),
  editPost: () => ({ source: 'Otro texto', baseRevision: 1, reason: 'Motivo' }),
  deletePost: () => ({ reason: 'Motivo' }),
  previewPost: () => ({ source: 'Texto' }),
  hidePost: () => ({ reason: 'Motivo' }),
  slowTopic: () => ({ minutes: 5, reason: 'Motivo' }),
  moveTopic: ({ elsewhere }) => ({ groupId: elsewhere, reason: 'Motivo' }),
  splitTopic: ({ postId }) => ({ postIds: [postId], title: 'Aparte', reason: 'Motivo' }),
  mergeTopic: ({ other }) => ({ into: other, order: 'arrival', reason: 'Motivo' }),
  editSubmission: () => ({ source: 'Otro texto' }),
  saveDraft: () => ({ revision: 1, source: 'Texto' }),
};

function requestOf(row: MatrixRow, target: Target): [string, TestRequest] {
  const [name] = Object.entries(routes).find(([, route]) => `${route.method} ${route.path}` === row.route)!;
  const [method, path] = row.route.split(' ') as ['GET', string];
  const values: Record<string, string> = {
    groupId: target.groupId,
    topicId: target.topic.id,
    postId: target.postId,
    submissionId: target.submissionId,
    noticeId: newId(),
    kind: 'agree',
    key: draftKeys.topic(target.groupId),
  };
  const address = path.replace(/:(\w+)/g, (_, part: string) => values[part]!);
  return [address, { method, body: bodies[name]?.(target) }];
}

describe.each(discussionsMatrix)('$route in $state', (row) => {
  let target: Awaited<ReturnType<typeof buildTarget>> | undefined;
  test.each(MATRIX_ACTORS)('%s', async (actor) => {
    target ??= await buildTarget(row.state, row.route);
    const [path, request] = requestOf(row, target);
    const verdict = verdictOf((await app.request(path, { ...request, cookie: placeOf(row.state).actors[actor]?.session })).status);
    // Who was refused changed nothing, nor did who only read.
    if (verdict === 'ok' && request.method !== 'GET') target = undefined;
    expect(verdict).toBe(row.expect[actor]);
  });
});

test('every endpoint of the slice has a row', () => {
  expect(uncovered([routes], discussionsMatrix)).toEqual([]);
});

describe.each([PUBLIC, NETWORK, PRIVATE, HIDDEN])('what is seen of a topic in %s by feed, socket, list and count is what its page shows', (state) => {
  test.each(MATRIX_ACTORS)('%s', async (actor) => {
    const { topic, groupId } = await buildTarget(state, '');
    const who = placeOf(state).actors[actor];
    const sees = (await app.request(`/api/topics/${topic.id}`, { cookie: who?.session })).status === 200;
    expect((await app.request(feedAddress(topic.address), { cookie: who?.session })).status).toBe(sees ? 200 : 404);
    const group = await app.request(feedAddress(topic.group.address), { cookie: who?.session });
    expect(group.text.includes(topic.address)).toBe(sees);
    const list = await app.request(`/api/groups/${groupId}/topics?size=100`, { cookie: who?.session });
    expect(list.text.includes(topic.id)).toBe(sees);
    const reader = await app.reader(who?.session);
    expect((await reader.join(rooms.topic(topic.id))).ok).toBe(sees);
    reader.close();
    const after = await app.request(`/api/rooms/${rooms.topic(topic.id)}/events?after=0`, { cookie: who?.session });
    expect(after.status).toBe(sees ? 200 : 404);
    if (who) {
      const home = await app.request('/api/me/whats-new', { cookie: who.session });
      if (home.text.includes(topic.id)) expect(sees).toBe(true);
    }
  });
});

test('what is erased is gone from pages, history, log, feeds, drafts and stored answers', async () => {
  const { group, actors } = placeOf(PUBLIC);
  const secret = `secreto${newId().slice(-8)}`;
  const author = actors.author!;
  const api = apiOf(app, author);
  const options = { mutationId: newId() };
  const body = { kind: 'discussion' as const, title: `Título ${secret}`, source: `Texto ${secret}`, tags: [secret] };
  const topic = posted(await api.openTopic({ params: { groupId: group.id }, body }, options));
  const reply = posted(await api.reply({ params: { topicId: topic.id }, body: { source: `Respuesta ${secret}` } }, { mutationId: newId() }));
  await api.editPost({ params: { postId: reply.id }, body: { source: `Edición ${secret}`, baseRevision: 1 } }, { mutationId: newId() });
  await api.saveDraft({ params: { key: draftKeys.edit(reply.id) }, body: { revision: 1, source: `Borrador ${secret}` } });
  await app.settle();
  await app.db.write(system('test'), (tx) => eraseTopic(tx, topic.id));
  const tables = await app.db.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND NOT relispartition`);
  for (const { name } of tables) {
    const [found] = await app.db.source.query(`SELECT count(*)::int AS n FROM "${name}" t WHERE t::text LIKE '%' || $1 || '%'`, [secret]) as { n: number }[];
    expect({ table: name, rows: found!.n }).toEqual({ table: name, rows: 0 });
  }
  expect(audience.chairs(group.id)).toBe((await app.db.query<{ audience: string }>('SELECT audience FROM topic WHERE id = $1', [topic.id]))[0]!.audience);
});
