import { newId, rooms, type Client } from '@minga/kernel/contract';
import { MATRIX_ACTORS, routeKey, uncovered, verdictsOf, type MatrixActor, type TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { queueRoutes } from '../../contract';
import { buildNote, moderationMatrix } from '../../testing';
import { apiOf, startApp } from './stage.testing';

type Api = Client<typeof queueRoutes>;
type Cast = Record<Exclude<MatrixActor, 'guest'> | 'flagger' | 'second', BuiltAccount>;
interface Scene {
  groupId: string;
  subject: { type: 'post'; id: string };
  itemId: string;
  flagId: string;
  questionId: string;
}

const decision = { decision: 'keep', canned: 'no-breach' } as const;
const calls: Record<keyof typeof queueRoutes, (api: Api, scene: Scene) => Promise<unknown>> = {
  flagTarget: (api, { subject }) => api.flagTarget({ params: subject }),
  flagSubject: (api, { subject }) => api.flagSubject({ params: subject, body: { reason: 'spam' } }),
  withdrawFlag: (api, { flagId }) => api.withdrawFlag({ params: { flagId } }),
  ownFlags: (api) => api.ownFlags({ query: {} }),
  listReview: (api) => api.listReview({ query: {} }),
  reviewHistory: (api) => api.reviewHistory({ query: {} }),
  reviewCase: (api, { itemId }) => api.reviewCase({ params: { itemId } }),
  claimItem: (api, { itemId }) => api.claimItem({ params: { itemId } }),
  releaseItem: (api, { itemId }) => api.releaseItem({ params: { itemId } }),
  decideItem: (api, { itemId }) => api.decideItem({ params: { itemId }, body: decision }),
  askAuthor: (api, { itemId }) => api.askAuthor({ params: { itemId }, body: { text: '¿De dónde es el dato?' } }),
  escalateItem: (api, { itemId }) => api.escalateItem({ params: { itemId }, body: { text: 'No nos corresponde.' } }),
  getQuestion: (api, { questionId }) => api.getQuestion({ params: { questionId } }),
  answerQuestion: (api, { questionId }) => api.answerQuestion({ params: { questionId }, body: { text: 'Del registro.' } }),
  watchedWords: (api) => api.watchedWords({}),
  changeWatchedWords: (api) => api.changeWatchedWords({ body: { remove: ['casino'] } }),
  tryWatchedWords: (api) => api.tryWatchedWords({ body: { text: 'hola' } }),
};
const routeOf = (key: string) => (Object.keys(queueRoutes) as (keyof typeof queueRoutes)[]).find((name) => routeKey(queueRoutes[name]) === key)!;

describe('who may do what with flags and queues', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await startApp();
    const names = ['stranger', 'observer', 'member', 'author', 'moderator', 'chair', 'flagger', 'second'] as const;
    const people = await Promise.all(names.map(async (name) => [name, await buildAccount(app)] as const));
    cast = { ...(Object.fromEntries(people) as Cast), steward: await buildAccount(app, { siteRole: 'steward' }) };
  });
  afterAll(() => app.close());

  async function setScene(state: string): Promise<Scene> {
    const hidden = state.includes('private group');
    const group = await buildGroup(app, { visibility: hidden ? 'private' : 'public', chair: cast.chair });
    for (const role of ['observer', 'member', 'moderator'] as const) await buildMembership(app, group, { account: cast[role], role });
    for (const name of ['author', 'flagger'] as const) await buildMembership(app, group, { account: cast[name] });
    const author = state.endsWith('a moderator’s') ? cast.moderator : state.endsWith('a chair’s') ? cast.chair : cast.author;
    const id = await buildNote(app, group, author.account.id, { private: hidden });
    const subject = { type: 'post' as const, id };
    const flag = await apiOf(app, cast.flagger).flagSubject({ params: subject, body: { reason: 'harassment' } });
    const own = await apiOf(app, cast.member).flagSubject({ params: subject, body: { reason: 'spam' } });
    const [item] = await app.db.query<{ id: string }>('SELECT item_id AS id FROM flag WHERE id = $1', [flag.id]);
    const scene = { groupId: group.id, subject, itemId: item!.id, flagId: own.id, questionId: newId() };
    if (author === cast.author) {
      const asked = await apiOf(app, cast.moderator).askAuthor({ params: { itemId: item!.id }, body: { text: '¿Es suyo?' } });
      scene.questionId = asked.id;
    }
    if (state.startsWith('escalated')) await calls.escalateItem(apiOf(app, cast.moderator), scene);
    if (state === 'decided') await calls.decideItem(apiOf(app, cast.chair), scene);
    return scene;
  }

  it('covers every route', () => {
    expect(uncovered([queueRoutes], moderationMatrix)).toEqual([]);
  });

  it.each(moderationMatrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
    const route = routeOf(row.route);
    const got = await verdictsOf(row, () => setScene(row.state), async (actor, scene) => {
      await app.db.query('DELETE FROM limit_bucket');
      return calls[route](apiOf(app, actor === 'guest' ? undefined : cast[actor]), scene);
    });
    expect(got).toEqual(row.expect);
  });

  it('lets into a queue’s room who moderates the group, and into the site’s its stewards', async () => {
    const { groupId } = await setScene('flagged in a public group');
    const joins = async (room: string) => {
      const answers = await Promise.all(
        MATRIX_ACTORS.map(async (actor) => [actor, (await (await app.reader(actor === 'guest' ? undefined : cast[actor].session)).join(room)).ok] as const),
      );
      return answers.filter(([, ok]) => ok).map(([actor]) => actor);
    };
    expect(await joins(rooms.moderation(groupId))).toEqual(['moderator', 'chair']);
    expect(await joins(rooms.siteModeration())).toEqual(['steward']);
    expect(await joins(rooms.moderation(newId()))).toEqual([]);
  });
});
