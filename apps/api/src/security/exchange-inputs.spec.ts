import type { Route } from '@minga/kernel/contract';
import { createTestApp, routeKey, type TestApp } from '@minga/kernel/testing';
import { exchangeRoutes } from '@minga/exchange/contract';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { slices } from '../slices';
import { changedIn, digestOf } from './digest.testing';
import { exampleOf, shapeOf, type Shape } from './example.testing';
import { partyOf } from './exchange.world.testing';
import { byKey, givenIn, requestOf } from './routes.testing';
import { buildWorld, calm, type World } from './world.testing';

let app: TestApp;
let world: World;
let anybody: BuiltAccount;
let before: Record<string, string>;
beforeAll(async () => {
  app = await createTestApp({ slices });
  await calm(app);
  const steward = await buildAccount(app, { siteRole: 'steward' });
  world = await buildWorld(app, { visibility: 'public', owner: await buildAccount(app), steward, secret: 'propio' });
  anybody = steward;
  await app.settle();
  before = await digestOf(app);
}, 180_000);
afterAll(() => app.close());

interface Leaf {
  /** As a refusal names it: `lines.0.amount`. */
  field: string;
  shape: Shape;
}
const leavesOf = (shape: Shape, field = ''): Leaf[] => {
  const inner = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape;
  const under = (name: string): string => (field ? `${field}.${name}` : name);
  if (inner.properties) return Object.entries(inner.properties).flatMap(([name, of]) => leavesOf(of, under(name)));
  return inner.items ? leavesOf(inner.items, under('0')) : [{ field, shape: inner }];
};

type Json = Record<string, unknown>;
/** The body with something else at that place. */
function withAt(route: Route, field: string, value: unknown): Json {
  const given = givenIn(world.ids, route);
  const [top, ...rest] = field.split('.') as [string, ...string[]];
  const body: Json = { ...(requestOf(route, given).body as Json) };
  if (rest.length === 0) return { ...body, [top]: value };
  body[top] = exampleOf(shapeOf(route.body!).properties![top]!, given, top);
  const last = rest.pop()!;
  const parent = rest.reduce<Json>((at, name) => at[name] as Json, body[top] as Json);
  parent[last] = value;
  return body;
}

/** Longer than anything that is written in the exchange. */
const ENDLESS = 'x'.repeat(10_000);
/** Which of two who write at once came first; any number is some revision. */
const COUNTERS = ['revision', 'base'];

/** What no field of that kind takes. */
function badFor({ field, shape }: Leaf): readonly unknown[] {
  if (COUNTERS.includes(field)) return [];
  if (shape.enum) return ['nada-de-esto', 7];
  if (shape.format === 'uuid') return ['no-es-un-id', null];
  // A week that is not among the coming ones is left out: a form may lie open over a Sunday
  if (shape.format === 'date') return ['2026-02-30', '2026-13-01', 'mañana', '2026-01-01T00:00:00Z', ...(field.endsWith('monday') ? [] : ['9999-01-01'])];
  if (shape.type === 'boolean') return ['sí', 1];
  if (shape.type === 'number' || shape.type === 'integer') return [-1, 1.5, 1e15, '10', null];
  return [ENDLESS, 5, 'texto\u0000'];
}

const withBody = Object.values<Route>(exchangeRoutes).filter(({ body }) => body);
const mayBeNull = (route: Route, field: string): boolean => !!shapeOf(route.body!).properties?.[field]?.anyOf?.some(({ type }) => type === 'null');

describe.each(byKey(withBody))('%s', (_, route) => {
  const party = partyOf(route);
  const leaves = leavesOf(shapeOf(route.body!));
  test.each(leaves.filter((leaf) => badFor(leaf).length > 0).map((leaf) => [leaf.field, leaf] as const))('refuses what %s does not take, by its name and in words', async (field, leaf) => {
    await app.db.query('DELETE FROM limit_bucket');
    const { session } = party ? world.parties[party] : anybody;
    const { path, method } = requestOf(route, givenIn(world.ids, route));
    for (const value of badFor(leaf)) {
      if (value === null && mayBeNull(route, field)) continue;
      const answer = await app.request(path, { method, cookie: session, rawBody: JSON.stringify(withAt(route, field, value)), headers: { 'content-type': 'application/json' } });
      const named = answer.json<{ fields?: { field: string; code: string; message?: string }[] }>().fields?.find((one) => one.field === field);
      const said = !!named?.message && named.message !== named.code;
      expect({ value: String(value).slice(0, 30), status: answer.status, said }).toEqual({ value: String(value).slice(0, 30), status: 422, said: true });
    }
  });
});

test('nothing of it was kept, and nothing that was there is lost', async () => {
  expect(changedIn(before, await digestOf(app))).toEqual([]);
});

test('every body of the exchange was asked about', () => {
  expect(withBody.filter((route) => leavesOf(shapeOf(route.body!)).length === 0).map(routeKey)).toEqual([]);
});
