import { rooms, type Client } from '@minga/kernel/contract';
import { MATRIX_ACTORS, routeKey, uncovered, verdictsOf, type TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount } from '@minga/people/testing';
import { requestRoutes, type DirectAct, type RequestVisibility } from '../../contract';
import { buildRequest, exchangeApi, nameRequester, wholeRequest, type BuiltState } from '../../testing';
import { requestsMatrix } from '../../testing/requests.matrix';
import { askAs, buildCast, type Cast } from './matrix.testing';
import { startApp } from './stage.testing';

type Api = Client<typeof requestRoutes>;
interface Scene {
  requestId: string;
  revision: number;
  act: DirectAct;
  colleagueId: string;
  namedId: string;
}

const params = ({ requestId }: Scene) => ({ requestId });
const calls: Record<keyof typeof requestRoutes, (api: Api, scene: Scene) => Promise<unknown>> = {
  exchangeBoard: (api) => api.exchangeBoard({ query: {} }),
  similarRequests: (api) => api.similarRequests({ query: { q: 'registro civil' } }),
  draftRequest: (api) => api.draftRequest({ body: { title: 'Otro pedido' } }),
  getRequest: (api, { requestId }) => api.getRequest({ params: { address: requestId } }),
  saveRequest: (api, scene) => api.saveRequest({ params: params(scene), body: { title: 'Cambiado', revision: scene.revision } }),
  actOnRequest: (api, scene) => api.actOnRequest({ params: params(scene), body: { act: scene.act, reason: 'Prueba' } }),
  followRequest: (api, scene) => api.followRequest({ params: params(scene), body: { follow: true } }),
  requesters: (api, scene) => api.requesters({ params: params(scene) }),
  nameRequester: (api, scene) => api.nameRequester({ params: { ...params(scene), accountId: scene.colleagueId } }),
  removeRequester: (api, scene) => api.removeRequester({ params: { ...params(scene), accountId: scene.namedId } }),
  requestForm: (api) => api.requestForm({ query: {} }),
  ownRequests: (api) => api.ownRequests({}),
  exchangeDesk: (api) => api.exchangeDesk({}),
};
const routeOf = (key: string) => (Object.keys(requestRoutes) as (keyof typeof requestRoutes)[]).find((name) => routeKey(requestRoutes[name]) === key)!;

describe('who may do what with requests', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await startApp();
    cast = await buildCast(app);
  });
  afterAll(() => app.close());

  async function setScene(named: string): Promise<Scene> {
    const [state, act = 'submit'] = named.split(': ') as [string, DirectAct?];
    const wide: Record<string, RequestVisibility> = { 'open to the network': 'network', 'open to a group': 'group' };
    const visibility = wide[state] ?? 'public';
    const group = visibility === 'group' ? await buildGroup(app, { visibility: 'private', chair: await buildAccount(app) }) : undefined;
    if (group) for (const name of ['author', 'observer'] as const) await buildMembership(app, group, { account: cast[name] });
    const request = await buildRequest(app, {
      maker: cast.author, visibility, groupId: group?.id ?? null, state: (visibility === 'public' ? state : 'open') as BuiltState,
    });
    await nameRequester(app, request, cast.member);
    return { requestId: request.id, revision: request.revision, act, colleagueId: cast.chair.account.id, namedId: cast.member.account.id };
  }

  it('covers every route', () => {
    expect(uncovered([requestRoutes], requestsMatrix)).toEqual([]);
  });

  it.each(requestsMatrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
    const route = routeOf(row.route);
    const got = await verdictsOf(row, () => setScene(row.state), (actor, scene) => askAs(app, cast, actor, (api) => calls[route](api, scene)));
    expect(got).toEqual(row.expect);
  });

  it('lets into a request’s rooms who holds their key, and tells the board public requests only', async () => {
    const draft = await buildRequest(app, { maker: cast.author, state: 'draft' });
    const open = await buildRequest(app, { maker: cast.author });
    const joins = async (room: string) => {
      const answers = await Promise.all(
        MATRIX_ACTORS.map(async (actor) => [actor, (await (await app.reader(actor === 'guest' ? undefined : cast[actor].session)).join(room)).ok] as const),
      );
      return answers.filter(([, ok]) => ok).map(([actor]) => actor);
    };
    expect(await joins(rooms.request(draft.id))).toEqual(['author']);
    expect(await joins(rooms.request(open.id))).toEqual(MATRIX_ACTORS);
    expect(await joins(rooms.requestParties(open.id))).toEqual(['author']);
    expect(await joins(rooms.exchangeDesk())).toEqual(['steward']);
    expect(await joins(rooms.exchange())).toEqual(MATRIX_ACTORS);
  });

  it('keeps what is not public out of feed, board, counts, search for similar ones and the sitemap', async () => {
    const words = { ...wholeRequest(), title: 'Zamboni secreto', need: 'Zamboni' };
    const made = [
      await buildRequest(app, { ...words, maker: cast.author, state: 'draft' }),
      await buildRequest(app, { ...words, maker: cast.author, state: 'in-review' }),
      await buildRequest(app, { ...words, maker: cast.author, visibility: 'network' }),
      await buildRequest(app, { ...words, maker: cast.author, state: 'suspended' }),
    ];
    const guest = exchangeApi(app);
    const board = await guest.exchangeBoard({ query: { limit: 100 } });
    const { items } = await guest.similarRequests({ query: { q: 'zamboni' } });
    const feed = await (await fetch(`${app.url}/x/feed.atom`)).text();
    for (const { id } of made) expect([...board.items, ...items].map((row) => row.id)).not.toContain(id);
    expect(feed).not.toContain('Zamboni');
    const seen = await exchangeApi(app, cast.stranger).similarRequests({ query: { q: 'zamboni' } });
    expect(seen.items.map(({ id }) => id)).toEqual([made[2]!.id]);
    expect(board.counts.draft ?? 0).toBe(0);
    expect(board.counts['in-review'] ?? 0).toBe(0);
  });
});
