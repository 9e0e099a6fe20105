import { addressPart, rooms, type Route } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { REQUEST_STATES } from '@minga/exchange/contract';
import { buildEngaged, buildParty, buildRequest, buildVerified, exchangeApi, inDays, nameRequester, wholeOffer, wholePledge, wholeTerms } from '@minga/exchange/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { servePages } from '../pages';
import { slices } from '../slices';
import { allRoutes, placesOf, requestOf } from './routes.testing';

const READERS = ['guest', 'stranger', 'rival', 'member', 'asker', 'owner', 'helper', 'teammate', 'bank', 'steward'] as const;
type Reader = (typeof READERS)[number];
const asking: readonly Reader[] = ['asker', 'owner'];
const working: readonly Reader[] = [...asking, 'helper', 'steward'];

/**
 * A word for each thing that is not everybody's, and who may read it. The owner made the requests, the asker was named for them; the helper's
 * offers were accepted but for the open request's, for which the teammate was named; the rival offered there as well, the bank pledged.
 */
const SECRETS: Record<string, readonly Reader[]> = {
  zqborrador: asking,
  zqrevision: [...asking, 'steward'],
  zqsuspendido: [...asking, 'steward'],
  zqgrupo: [...asking, 'member', 'steward'],
  zqred: READERS.filter((name) => name !== 'guest'),
  zqmotivo: [...asking, 'steward'],
  zqoferta: [...asking, 'helper', 'teammate', 'steward'],
  zqrival: [...asking, 'rival', 'steward'],
  zqcondicion: [...asking, 'bank', 'steward'],
  zqinvitacion: ['helper'],
  zqacuerdo: working,
  zqdiario: working,
  zqhoras: working,
  zqentrega: working,
  zqproblema: ['helper', 'steward'],
  zqselloasker: asking,
  zqsellohelper: ['helper'],
  /** An address that its owner shows to nobody; stewards have it among the people they look after. */
  zqcorreo: ['owner', 'steward'],
};

let app: TestApp;
let cast: Record<Exclude<Reader, 'guest'>, BuiltAccount>;
/** Requests by what they hide, with the paths and rooms around them. */
const requests: Record<string, string> = {};
let group: { id: string; name: string };
let digest: string;
const cookieOf = (name: Reader): string | undefined => (name === 'guest' ? undefined : cast[name].session);
const api = (name: Exclude<Reader, 'guest'>) => exchangeApi(app, cast[name]);

beforeAll(async () => {
  app = await createTestApp({ slices, prepare: (site) => servePages(site, { webBuild: new URL('../../../web/dist/', import.meta.url) }) });
  const government = () => buildParty(app);
  cast = {
    owner: await buildVerified(app, { email: 'zqcorreo@example.org' }), asker: await buildVerified(app), stranger: await buildAccount(app), rival: await government(), member: await government(),
    helper: await government(), teammate: await government(), bank: await buildParty(app, 'bank'), steward: await buildAccount(app, { siteRole: 'steward' }),
  };
  group = await buildGroup(app, { visibility: 'private', chair: cast.owner });
  await buildMembership(app, group, { account: cast.member });
  await plantRequests();
  await plantOpen();
  await plantWork();
  await app.settle();
}, 180_000);
afterAll(() => app.close());

async function keep(name: string, made: Promise<{ id: string }>): Promise<string> {
  const { id } = await made;
  requests[name] = id;
  await nameRequester(app, { id }, cast.asker);
  return id;
}

async function plantRequests(): Promise<void> {
  const maker = cast.owner;
  const of = (word: string) => ({ maker, title: `Pedido ${word}`, need: `Necesidad ${word}` });
  await keep('draft', buildRequest(app, { ...of('zqborrador'), state: 'draft' }));
  await keep('in-review', buildRequest(app, { ...of('zqrevision'), state: 'in-review' }));
  await keep('suspended', buildRequest(app, { ...of('zqsuspendido'), state: 'suspended' }));
  await keep('group', buildRequest(app, { ...of('zqgrupo'), visibility: 'group', groupId: group.id }));
  await keep('network', buildRequest(app, { ...of('zqred'), visibility: 'network' }));
  const withdrawn = await keep('withdrawn', buildRequest(app, { maker }));
  await api('owner').actOnRequest({ params: { requestId: withdrawn }, body: { act: 'withdraw', reason: 'Motivo zqmotivo' } });
}

async function plantOpen(): Promise<void> {
  const params = { requestId: await keep('open', buildRequest(app, { maker: cast.owner })) };
  await api('helper').changeExpert({ body: { headline: 'Registros', proposed: true } });
  await api('owner').inviteExpert({ params, body: { expertId: cast.helper.account.id, text: 'Venga zqinvitacion' } });
  await api('helper').makeOffer({ params, body: wholeOffer({ message: 'Mensaje zqoferta', team: [cast.teammate.account.profile.handle] }) });
  await api('rival').makeOffer({ params, body: wholeOffer({ terms: 'Condiciones zqrival' }) });
  await api('bank').pledge({ params, body: wholePledge({ conditions: 'Solo zqcondicion' }) });
}

const GRADES = { outcome: 3, transfer: 3, again: 'yes' } as const;

async function plantWork(): Promise<void> {
  const engaged = (state: 'matched' | 'under-way' | 'delivered') => buildEngaged(app, { maker: cast.owner, helper: cast.helper, engaged: state });
  const matched = { requestId: await keep('matched', engaged('matched')) };
  ({ digest } = await api('owner').writeAgreement({ params: matched, body: { base: 0, terms: wholeTerms({ aims: 'Objetivo zqacuerdo' }) } }));
  const work = await engaged('under-way');
  const params = { requestId: await keep('under-way', Promise.resolve(work)) };
  await api('helper').writeJournal({ params, body: { text: 'Entre nosotros zqdiario', public: false } });
  await api('helper').logHours({ params, body: { on: inDays(0), minutes: 30, work: 'Reunión zqhoras' } });
  await api('helper').raiseProblem({ params, body: { text: 'No contestan zqproblema' } });
  await api('helper').deliver({ params: { ...params, deliverableId: work.deliverableId }, body: { link: 'https://example.org/zqentrega.pdf' } });
  for (const name of ['asker', 'helper'] as const) {
    const delivered = { requestId: await keep(`delivered, judged by ${name}`, engaged('delivered')) };
    await api(name).evaluate({ params: delivered, body: { ...GRADES, advice: `Para otros zqsello${name}` } });
  }
}

const ids = (requestId: string): Record<string, string> => ({
  requestId, request: requestId, groupId: group.id, group: group.id, digest, handle: cast.owner.account.profile.handle, accountId: cast.owner.account.id, person: cast.owner.account.profile.handle,
  organisationId: cast.owner.account.profile.affiliation!.organisationId,
});
const reads = allRoutes().filter(({ method }) => method === 'GET');
const ofRequest = (route: Route): boolean => placesOf(route).some(({ name }) => name === 'requestId' || name === 'request') || route.path === '/api/exchange/requests/:address';
const pathTo = (route: Route, requestId: string): string => requestOf(route, (name) => (name === 'address' ? (route.path.includes('groups') ? group.id : requestId) : ids(requestId)[name])).path;

/** Every address at which something is read: the API's, feeds, files, pages, and searches for the words themselves. */
function addresses(): string[] {
  const all = Object.values(requests);
  const named = reads.flatMap((route) => (ofRequest(route) ? all : all.slice(0, 1)).map((id) => pathTo(route, id)));
  const lists = ['/api/exchange/requests?limit=100', '/api/exchange/requests?scope=mine', ...REQUEST_STATES.map((state) => `/api/exchange/requests?state=${state}`), `/api/exchange/requests?group=${group.id}`];
  const searches = Object.keys(SECRETS).map((word) => `/api/exchange/similar?q=${word}`);
  const files = ['/x/feed.atom', '/x/cases/feed.atom', '/x/figures.csv', '/sitemap.xml', `/g/${addressPart(group.id, group.name)}/feed.atom`];
  const pages = [
    '/', '/x', '/x/own', '/x/cases', '/x/figures', '/x/pledges', '/x/experts', '/x/experts/me', `/x/experts/${cast.helper.account.profile.handle}`, '/admin/exchange', `/x/agreements/${digest}`,
    `/g/${addressPart(group.id, group.name)}`, `/p/${cast.owner.account.profile.handle}`, ...all.map((id) => `/x/${addressPart(id, 'a')}`),
    `/x/${addressPart(requests['draft']!, 'a')}/edit`, `/x/${addressPart(requests['under-way']!, 'a')}/case`,
  ];
  return [...new Set([...named, ...lists, ...files, ...pages, ...searches])];
}

const roomsOf = (): string[] => [
  ...Object.values(requests).flatMap((id) => [rooms.request(id), rooms.requestParties(id)]), rooms.exchange(), rooms.exchangeDesk(), rooms.group(group.id),
  ...Object.values(cast).map(({ account }) => rooms.account(account.id)),
];

/** Every way out: what is answered at each address, and in each room. */
async function everythingFor(name: Reader): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [index, address] of addresses().entries()) {
    if (index % 10 === 0) await app.db.query('DELETE FROM limit_bucket');
    found.set(address, (await app.request(address, { cookie: cookieOf(name) })).text);
  }
  const reader = await app.reader(cookieOf(name));
  for (const room of roomsOf()) found.set(room, JSON.stringify(await reader.join(room)));
  return found;
}

describe.each(READERS)('%s', (name) => {
  let all: Map<string, string>;
  beforeAll(async () => void (all = await everythingFor(name)), 180_000);

  test.each(Object.entries(SECRETS))('reads %s where it is theirs, and nowhere else', (word, readers) => {
    const where = [...all].filter(([, text]) => text.includes(word)).map(([place]) => place);
    if (!readers.includes(name)) expect(where).toEqual([]);
    else expect(where.length).toBeGreaterThan(0);
  });

  test('is given the agreement’s paper as a party only', async () => {
    expect((await app.request(`/files/agreements/${digest}.pdf`, { cookie: cookieOf(name) })).status === 200).toBe(working.includes(name));
  });

  test('counts on the board what they see of it, and nothing else', async () => {
    const client = exchangeApi(app, name === 'guest' ? undefined : cast[name]);
    const { counts } = await client.exchangeBoard({ query: {} });
    const seen = await Promise.all(Object.entries(counts).map(async ([state]) => [state, (await client.exchangeBoard({ query: { state: state as 'open', limit: 100 } })).items.length]));
    expect(counts).toEqual(Object.fromEntries(seen));
  });
});
