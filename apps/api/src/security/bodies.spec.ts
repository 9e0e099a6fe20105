import type { Route } from '@minga/kernel/contract';
import { createTestApp, TEST_ORIGIN, type TestAnswer, type TestApp, type TestRequest } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { slices } from '../slices';
import { shapeOf } from './example.testing';
import { partyOf } from './exchange.world.testing';
import { brokenTexts, hurtBodies, ODD_BODIES, seeded } from './hurt.testing';
import { allRoutes, byKey, changingRoutes, givenIn, requestOf } from './routes.testing';
import { buildWorld, calm, type World } from './world.testing';

/** The same bodies in every run. */
const SEED = 20_260_101;
const BODIES = 40;
/** Every request names another host: no link of any letter may lead there. */
const EVIL_HOST = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example;proto=https' };

let app: TestApp;
let world: World;
let steward: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices });
  await calm(app);
  steward = await buildAccount(app, { siteRole: 'steward' });
  world = await buildWorld(app, { visibility: 'public', owner: await buildAccount(app), steward, secret: 'propio' });
  await app.settle();
}, 180_000);
afterAll(() => app.close());

const json = { 'content-type': 'application/json' };

const asked = (route: Route) => requestOf(route, givenIn(world.ids, route));
const wholeOf = (route: Route) => asked(route).body as Record<string, unknown>;
/** Who would do it rightly; where that is anybody, somebody new each time: what is right of it may end the session, or the account. */
async function senderOf(route: Route, siteRole: 'member' | 'steward'): Promise<BuiltAccount> {
  const party = partyOf(route);
  return party ? world.parties[party] : buildAccount(app, { siteRole });
}

async function send(route: Route, rawBody: string, session: string, extra: Record<string, string> = {}): Promise<TestAnswer> {
  const { path, method } = asked(route);
  return app.request(path, { method, cookie: session, rawBody, headers: { ...json, ...extra } });
}

const withBody = changingRoutes().filter(({ body }) => body);

describe('a body that nobody’s form sends', () => {
  test.each(byKey(withBody))('is no fault of ours: %s', async (key, route) => {
    const random = seeded(SEED + key.length);
    const { session } = await senderOf(route, 'steward');
    await app.db.query('DELETE FROM limit_bucket');
    const hurt = hurtBodies(shapeOf(route.body!), wholeOf(route), BODIES, random).map(({ json: body, field, value }) => ({ body, about: `${field}: ${value.slice(0, 40)}` }));
    for (const { body, about } of [...hurt, ...ODD_BODIES.map((odd) => ({ body: odd, about: odd.slice(0, 40) }))]) {
      const answer = await send(route, body, session);
      if (answer.status >= 500) expect({ about, status: answer.status }).toBe('no fault of ours');
    }
  });

  test.each(byKey(withBody))('is refused where it holds what no text may hold: %s', async (_, route) => {
    const { session } = await senderOf(route, 'steward');
    await app.db.query('DELETE FROM limit_bucket');
    for (const { json: body, field, value } of brokenTexts(shapeOf(route.body!), wholeOf(route))) {
      const { status } = await send(route, body, session);
      expect({ field, value, refused: status >= 400 && status < 500 }).toEqual({ field, value, refused: true });
    }
  });

  test.each(byKey(withBody))('is refused when it is larger than any: %s', async (_, route) => {
    const answer = await send(route, `{"a":"${'x'.repeat(1024 * 1024)}"}`, steward.session);
    expect(answer.status).toBe(413);
  });
});

const ODD_PARTS = ['%00', '%ED%A0%80', '%FF', '%', '..%2f..%2fetc%2fpasswd', '%27%20OR%201%3D1', '-1', '1e400', '9'.repeat(400), 'x'.repeat(3_000), '__proto__', 'null', '[]', '%0d%0aset-cookie:%20a=b'];

test.each(byKey(allRoutes()))('an address that nobody’s page links is no fault of ours: %s', async (_, route) => {
  const { path, method, body } = asked(route);
  const names = Object.keys((route.query ? shapeOf(route.query) : {}).properties ?? {});
  const { session } = await buildAccount(app, { siteRole: 'steward' });
  for (const odd of ODD_PARTS) {
    const places = [route.path.replace(/:\w+/g, odd), ...names.map((name) => `${path.split('?')[0]}?${name}=${odd}&${name}=2`)];
    for (const address of places) {
      const request: TestRequest = { method, cookie: session, ...(body !== undefined && { body }) };
      const answer = await app.request(address, request);
      expect({ address: address.slice(0, 80), fault: answer.status >= 500 }).toEqual({ address: address.slice(0, 80), fault: false });
      expect(answer.headers['set-cookie'] === undefined || !String(answer.headers['set-cookie']).startsWith('a=b')).toBe(true);
    }
  }
});

/** Found again wherever it was stored. */
const POISON = 'f0150000-dead-4000-8000-00000000beef';
const EXTRA = {
  id: POISON, accountId: POISON, account_id: POISON, authorId: POISON, ownerId: POISON, createdBy: POISON, sessionId: POISON,
  siteRole: 'steward', site_role: 'steward', standing: 'good', standing_until: null, verified: true, representative: true, state: 'verified', emailVerifiedAt: '2020-01-01T00:00:00Z',
  email_verified_at: '2020-01-01T00:00:00Z', sample: true, kind: 'imported', approved: true, audience: 'public', createdAt: '2020-01-01T00:00:00Z', passwordHash: POISON, password_hash: POISON, poison: POISON,
};
const TABLES = `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND NOT relispartition`;
const STANDING = `SELECT a.site_role, a.kind, a.sample, a.standing, a.standing_until, coalesce(bool_or(f.state = 'verified' OR f.representative), false) AS verified
  FROM account a LEFT JOIN affiliation f ON f.account_id = a.id WHERE a.id = $1 GROUP BY a.id`;

async function poisoned(): Promise<string[]> {
  const tables = (await app.db.source.query(TABLES)) as { name: string }[];
  const found = await Promise.all(tables.map(async ({ name }) => ((await app.db.source.query(`SELECT 1 FROM "${name}" t WHERE t::text LIKE '%${POISON}%' LIMIT 1`)) as unknown[]).length > 0));
  return tables.filter((_, index) => found[index]).map(({ name }) => name);
}

describe.each(['member', 'steward'] as const)('keys that no form has, sent by a %s,', (siteRole) => {
  let done = 0;
  test.each(byKey(withBody))('are stored nowhere and make nobody more: %s', async (_, route) => {
    const { account, session } = await senderOf(route, siteRole);
    const before = await app.db.query(STANDING, [account.id]);
    const body = wholeOf(route);
    const own = Object.keys(shapeOf(route.body!).properties ?? {});
    const extra = Object.fromEntries(Object.entries(EXTRA).filter(([name]) => !own.includes(name)));
    await app.db.query('DELETE FROM limit_bucket');
    const answer = await send(route, JSON.stringify({ ...body, ...extra }), session, EVIL_HOST);
    if (answer.status < 300) done++;
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain(POISON);
    expect(await app.db.query(STANDING, [account.id])).toEqual(before);
  });

  test('are nowhere in the whole database', async () => {
    await app.settle();
    // Where everything is refused, nothing is stored
    expect(done).toBeGreaterThan(30);
    expect(await poisoned()).toEqual([]);
  });

  test('nor are they in what every object is made of', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['siteRole']).toBeUndefined();
  });
});

test('letters lead to the site and nowhere else, whatever host their requests named', async () => {
  for (const route of withBody) {
    const { session } = await buildAccount(app, { siteRole: 'steward' });
    await app.db.query('DELETE FROM limit_bucket');
    await send(route, JSON.stringify(wholeOf(route)), session, EVIL_HOST);
  }
  await app.settle();
  const letters = await app.mail();
  expect(new Set(letters.map(({ kind }) => kind)).size).toBeGreaterThan(8);
  for (const { kind, text, html, subject } of letters) {
    const links = [...`${text} ${html ?? ''}`.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([link]) => new URL(link).origin);
    expect({ kind, origins: [...new Set(links)].filter((origin) => origin !== TEST_ORIGIN) }).toEqual({ kind, origins: [] });
    expect(`${subject}${text}${html ?? ''}`).not.toContain('evil.example');
  }
});
