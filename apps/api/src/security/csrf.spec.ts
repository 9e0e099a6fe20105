import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rooms, type Route } from '@minga/kernel/contract';
import { connectLive, createTestApp, TEST_ORIGIN, type TestApp, type TestRequest } from '@minga/kernel/testing';
import { peopleRoutes } from '@minga/people/contract';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { servePages } from '../pages';
import { slices } from '../slices';
import { digestOf } from './digest.testing';
import { byKey, changingRoutes, givenIn, requestOf } from './routes.testing';
import { buildWorld, calm, type World } from './world.testing';

const EVIL = 'https://evil.example';
const FORM = 'application/x-www-form-urlencoded';

let app: TestApp;
let person: BuiltAccount;
let world: World;
let before: Record<string, string>;
beforeAll(async () => {
  app = await createTestApp({ slices, prepare: (site) => servePages(site, { webBuild: new URL('../../../web/dist/', import.meta.url) }) });
  await calm(app);
  // Of a steward, who may do most: what is refused here is refused for where it comes from
  person = await buildAccount(app, { siteRole: 'steward' });
  world = await buildWorld(app, { visibility: 'public', owner: person, steward: person, secret: 'propio' });
  await app.settle();
  before = await digestOf(app);
}, 180_000);
afterAll(() => app.close());

/** Sent by the person's browser, which adds their cookie, for a page of somebody else. */
const ways: Record<string, Record<string, string>> = {
  'no Origin': { origin: '' },
  'the Origin of a sandboxed frame': { origin: 'null' },
  'a foreign Origin': { origin: EVIL },
  'a foreign Origin that begins like ours': { origin: `${TEST_ORIGIN}.evil.example` },
  'a foreign Origin with our host': { origin: EVIL, host: 'localhost:3000' },
  'what the browser calls cross-site': { 'sec-fetch-site': 'cross-site' },
  'what the browser calls a sister site': { 'sec-fetch-site': 'same-site' },
};
const contentTypes = ['application/json', 'text/plain', FORM];

const send = (address: string, request: TestRequest) => app.request(address, { cookie: person.session, ...request });
const of = (route: Route) => requestOf(route, givenIn(world.ids, route));

describe.each(byKey(changingRoutes()))('%s', (_, route) => {
  test.each(Object.keys(ways))('is refused with %s, as JSON, text and form', async (way) => {
    const { path: address, method, body } = of(route);
    for (const type of contentTypes) {
      const rawBody = type === FORM ? new URLSearchParams(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)])).toString() : JSON.stringify(body ?? {});
      const answer = await send(address, { method, rawBody, headers: { ...ways[way], 'content-type': type } });
      expect({ type, status: answer.status, code: answer.json<{ code: string }>().code }).toEqual({ type, status: 403, code: 'foreign-origin' });
    }
  });

  test('takes no text that pretends to be no JSON, from our own pages neither', async () => {
    const { path: address, method, body } = of(route);
    if (route.path === '/api/me/photo') return;
    const answer = await send(address, { method, rawBody: JSON.stringify(body ?? {}), headers: { 'content-type': 'text/plain' } });
    expect(answer.status).toBe(415);
  });
});

test('nothing of it was done', async () => {
  expect(await digestOf(app)).toEqual(before);
});

/** Every page's path as the slices write it; nested ones stand under their parent's, which matters to nobody here. */
const root = path.resolve(import.meta.dirname, '../../../..');
const sources = [...globSync('libs/*/client/{index,*routes}.ts*', { cwd: root }), 'apps/web/src/routes.tsx'];
const pages = [...new Set(sources.flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(/\bpath: '([^'*]+)'/g)].map((match) => `/${match[1]!.replace(/^\//, '').replaceAll(/:(\w+)\??/g, 'x')}`)))];

describe('plain forms of pages', () => {
  test('are found', () => {
    expect(pages).toEqual(expect.arrayContaining(['/sign-in', '/register', '/account', '/recover']));
    expect(pages.length).toBeGreaterThan(40);
  });

  test.each(pages)('are refused at %s when another site sends them', async (address) => {
    for (const headers of Object.values(ways)) {
      const answer = await send(address, { method: 'POST', rawBody: 'intent=x&email=a%40example.org&password=x', headers: { ...headers, 'content-type': FORM } });
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  test('are refused there too for what readers prefer', async () => {
    expect((await send('/preferences', { method: 'POST', rawBody: 'theme=dark', headers: { origin: EVIL, 'content-type': FORM } })).status).toBe(403);
  });

  test('changed nothing', async () => {
    expect(await digestOf(app)).toEqual(before);
  });
});

describe('a socket', () => {
  test.each([EVIL, 'null', `${TEST_ORIGIN}.evil.example`])('is refused to a page of %s, in whoever’s name', async (origin) => {
    await expect(connectLive(app.url, person.session, origin)).rejects.toThrow();
    await expect(connectLive(app.url, undefined, origin)).rejects.toThrow();
  });

  test('asks the session: an account’s room is its own, and nobody’s without one', async () => {
    const room = rooms.account(person.account.id);
    const other = await buildAccount(app);
    const joins = async (cookie?: string) => (await (await app.reader(cookie)).join(room)).ok;
    expect([await joins(person.session), await joins(other.session), await joins(), await joins('minga_session=planted')]).toEqual([true, false, false, false]);
  });

  test('ends with its session', async () => {
    const leaver = await buildAccount(app);
    const reader = await app.reader(leaver.session);
    await reader.join(rooms.account(leaver.account.id));
    const ended = new Promise((resolve) => reader.socket.once('disconnect', resolve));
    await app.client(peopleRoutes, leaver.session).signOut({});
    expect(await ended).toBe('io server disconnect');
  });
});
