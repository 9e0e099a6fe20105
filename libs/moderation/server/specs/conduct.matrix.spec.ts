import { newId, type Client } from '@minga/kernel/contract';
import { routeKey, uncovered, verdictsOf, type MatrixActor, type TestApp } from '@minga/kernel/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, lastMail, type BuiltAccount } from '@minga/people/testing';
import { conductRoutes } from '../../contract';
import { conductMatrix } from '../../testing';
import { apiOf, startApp } from './stage.testing';

type Api = Client<typeof conductRoutes>;
type Cast = Record<Exclude<MatrixActor, 'guest' | 'author'>, BuiltAccount>;
interface Scene {
  author: BuiltAccount;
  /** Whom a sanction is laid on. */
  personId: string;
  sanctionId: string;
  noteId: string;
  token: string;
  number: number;
  actId: string;
  appealId: string;
}

const YEAR = new Date().getUTCFullYear();
const why = { canned: 'harassment', reason: 'Insistió después de dos avisos.' } as const;
const calls: Record<keyof typeof conductRoutes, (api: Api, scene: Scene) => Promise<unknown>> = {
  conduct: (api, { personId }) => api.conduct({ params: { accountId: personId } }),
  laySanction: (api, { personId }) => api.laySanction({ params: { accountId: personId }, body: { kind: 'suspended', days: 7, ...why } }),
  liftSiteSanction: (api, { sanctionId }) => api.liftSiteSanction({ params: { sanctionId }, body: { reason: 'Fue un malentendido.' } }),
  addNote: (api, { personId }) => api.addNote({ params: { accountId: personId }, body: { text: 'Ya se habló.' } }),
  removeNote: (api, { noteId }) => api.removeNote({ params: { noteId } }),
  listOwnActs: (api) => api.listOwnActs({ query: {} }),
  actOfMail: (api, { actId }) => api.actOfMail({ params: { actId } }),
  appeal: (api, { number }) => api.appeal({ params: { number }, body: { text: 'No fui yo.' } }),
  actByLink: (api, { token }) => api.actByLink({ params: { token } }),
  appealByLink: (api, { token }) => api.appealByLink({ params: { token }, body: { text: 'No fui yo.' } }),
  listAppeals: (api) => api.listAppeals({ query: {} }),
  decideAppeal: (api, { appealId }) => api.decideAppeal({ params: { appealId }, body: { decision: 'granted', answer: 'Tiene razón.' } }),
  register: (api) => api.register({ query: {} }),
  registerFigures: (api) => api.registerFigures({ query: { year: YEAR } }),
};
const routeOf = (key: string) => (Object.keys(conductRoutes) as (keyof typeof conductRoutes)[]).find((name) => routeKey(conductRoutes[name]) === key)!;

let app: TestApp;
let cast: Cast;
let group: { id: string };
beforeAll(async () => {
  app = await startApp();
  const names = ['stranger', 'observer', 'member', 'moderator', 'chair'] as const;
  const people = await Promise.all(names.map(async (name) => [name, await buildAccount(app)] as const));
  cast = { ...(Object.fromEntries(people) as Omit<Cast, 'steward'>), steward: await buildAccount(app, { siteRole: 'steward' }) };
  group = await buildGroup(app, { chair: cast.chair });
  for (const role of ['observer', 'member', 'moderator'] as const) await buildMembership(app, group, { account: cast[role], role });
});
afterAll(() => app.close());

const last = async (act: string): Promise<number> =>
  Number((await app.db.query<{ seq: string }>('SELECT seq FROM audit_entry WHERE act = $1 ORDER BY seq DESC LIMIT 1', [act]))[0]!.seq);

/** Somebody new whom a moderator (or the chair) of the group silenced, a steward warned, and who appealed against one of it. */
async function setScene(state: string): Promise<Scene> {
  const author = await buildMembership(app, group);
  const by = state === 'against a chair' ? cast.chair : cast.moderator;
  await app.client(groupsRoutes, by.session).sanction({ params: { groupId: group.id, accountId: author.account.id, kind: 'silenced' }, body: { days: 2, reason: 'Insistió.' } });
  const number = await last('group.member-silenced');
  const steward = apiOf(app, cast.steward);
  const sanction = await steward.laySanction({ params: { accountId: author.account.id }, body: { kind: 'warned', ...why } });
  const token = /by-link\/([\w-]+)/.exec((await lastMail(app, author.account.email)).text)![1]!;
  const note = await steward.addNote({ params: { accountId: author.account.id }, body: { text: 'Segunda vez.' } });
  const actId = newId();
  await app.db.query(`INSERT INTO moderation_act (id, act, subject_type, subject_id, account_id, at) VALUES ($1, 'resolve', 'account', $2, $2, now())`, [actId, author.account.id]);
  const appealId = state.startsWith('against') ? (await apiOf(app, author).appeal({ params: { number }, body: { text: 'No fui yo.' } })).id : newId();
  const personId = state === 'a steward' ? cast.steward.account.id : author.account.id;
  return { author, personId, sanctionId: sanction.id, noteId: note.id, token, number, actId, appealId };
}

test('the matrix covers every route', () => {
  expect(uncovered([conductRoutes], conductMatrix)).toEqual([]);
});

test.each(conductMatrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
  const route = routeOf(row.route);
  const got = await verdictsOf(row, () => setScene(row.state), async (actor, scene) => {
    await app.db.query('DELETE FROM limit_bucket');
    return calls[route](apiOf(app, actor === 'guest' ? undefined : actor === 'author' ? scene.author : cast[actor]), scene);
  });
  expect(got).toEqual(row.expect);
});
