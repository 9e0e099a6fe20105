import { createTestApp, type TestApp } from '../../testing';
import { countStatements } from '../db/statements';
import { echoSlice } from '../http/echo.testing';
import { waitWords } from '../http/words';
import { generalLimits } from './general.settings';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [echoSlice], limited: true });
});
afterAll(() => app.close());

const say = (language = 'es') => app.request('/api/echo', { method: 'POST', body: { said: 'hola' }, headers: { 'accept-language': language } });

test('changes are bounded as a new site bounds them; the answer says how long to wait, in the reader’s language', async () => {
  const { byDefault: burst } = generalLimits.change.guest.burst;
  const statuses = await Promise.all(Array.from({ length: burst + 20 }, async () => (await say()).status));
  expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(burst);
  expect(statuses).toContain(429);
  const refused = await say('fr');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.json()).toMatchObject({ code: 'too-many-requests', facts: { retryAfterSeconds: expect.any(Number) } });
  expect(refused.text).toMatch(/Attendez \d+[\s\u00a0]seconde/);
});

test('reading is not counted', async () => {
  const { statements } = await countStatements(() => app.request(`/api/echo/${crypto.randomUUID()}`));
  expect(statements).toEqual([]);
});

test.each([
  ['es', 1, '1 segundo'],
  ['es', 90, '90 segundos'],
  ['pt', 121, '3 minutos'],
  ['en', 600, '10 minutes'],
] as const)('in %s, %i seconds are %s', (language, seconds, words) => expect(waitWords(language, seconds).replace('\u00a0', ' ')).toBe(words));
