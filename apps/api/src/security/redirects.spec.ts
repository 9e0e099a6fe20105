import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTestApp, TEST_ORIGIN, type TestAnswer, type TestApp } from '@minga/kernel/testing';
import { addProvider, buildAccount, TEST_PASSWORD, type BuiltAccount } from '@minga/people/testing';
import { servePages } from '../pages';
import { slices } from '../slices';

let app: TestApp;
let person: BuiltAccount;
let providerId: string;
beforeAll(async () => {
  app = await createTestApp({ slices, prepare: (site) => servePages(site, { webBuild: new URL('../../../web/dist/', import.meta.url) }) });
  person = await buildAccount(app);
  providerId = (await addProvider(app, { issuer: 'https://identidad.example' })).id;
});
afterAll(() => app.close());

const ELSEWHERE = [
  'https://evil.example', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/.//evil.example', '/a/..//evil.example', 'javascript:alert(1)',
  'data:text/html,x', '/%09/evil.example', '/%2f/evil.example', '@evil.example', '.evil.example', '/\r\nset-cookie: a=b', '/日本',
];

const form = (path: string, fields: Record<string, string>, cookie?: string) =>
  app.request(path, { method: 'POST', cookie, rawBody: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' } });
const get = (path: string, cookie?: string) => app.request(path, { cookie, headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin' } });
const q = encodeURIComponent;

/** Every way by which an address says where to go next. The names are those under which the sources read them. */
const ways: Record<string, (next: string) => Promise<TestAnswer>> = {
  'the sign-in page, signed in already': (next) => get(`/sign-in?next=${q(next)}`, person.session),
  'the sign-in form': (next) => form('/sign-in', { intent: 'sign-in', email: person.account.email, password: TEST_PASSWORD, next }),
  'the page after signing in': (next) => get(`/sign-in/done?next=${q(next)}`, person.session),
  'the page for a code': (next) => get(`/sign-in/code?next=${q(next)}`, person.session),
  'the registration page': (next) => get(`/register?next=${q(next)}`, person.session),
  'the page that asks who one is': (next) => form(`/confirm?return=${q(next)}`, { 'confirm-by': 'password', password: TEST_PASSWORD, return: next }, person.session),
  'the form of preferences': (next) => form('/preferences', { theme: 'dark', next }),
  'the way to a provider': (next) => get(`/auth/${providerId}/start?next=${q(next)}`),
};

/** Nothing of an answer leads away, except to the provider that a steward added. */
function staysHere(answer: TestAnswer): void {
  expect(answer.status).toBeLessThan(500);
  const { location, refresh } = answer.headers;
  expect(refresh).toBeUndefined();
  if (typeof location === 'string') expect([TEST_ORIGIN, 'https://identidad.example']).toContain(new URL(location, TEST_ORIGIN).origin);
  expect([answer.headers['set-cookie'] ?? []].flat().filter((line) => line.startsWith('a=b'))).toEqual([]);
  expect(answer.text).not.toMatch(/(href|action|content)="[^"]*(https?:)?[/\\]{2}evil\.example/);
}

describe.each(Object.keys(ways))('%s', (way) => {
  test('leads to no other site, whatever it is told', async () => {
    for (const next of ELSEWHERE) {
      await app.db.query('DELETE FROM limit_bucket');
      person = await buildAccount(app);
      staysHere(await ways[way]!(next));
    }
  });
});

test('where one was going is kept when it is on this site', async () => {
  person = await buildAccount(app);
  expect((await ways['the sign-in page, signed in already']!('/g/x?a=1')).headers['location']).toBe('/g/x?a=1');
  expect((await ways['the sign-in form']!('/g/x?a=1')).headers['location']).toBe('/sign-in/done?next=%2Fg%2Fx%3Fa%3D1');
  expect((await ways['the page after signing in']!('/g/x?a=1')).headers['location']).toBe('/g/x?a=1');
  expect((await ways['the form of preferences']!('/g/x?a=1')).headers['location']).toBe('/g/x?a=1');
});

/** What a page's address or form says of another address, as the sources read it; each of these files is asked above. */
const READ = /searchParams\.get\('(next|return|from|back|url|redirect|continue|goto|dest)'\)|field\('(next|return|back|redirect|continue|goto|dest)'\)/;
const KNOWN = new Set([
  // Reads it of a redirect that was made here, to compare it
  'libs/kernel/client/page/carried-form.ts',
  'libs/people/client/register/RegisterPage.tsx',
  'libs/people/client/second-factor/CodePage.tsx',
  'libs/people/client/second-factor/signed-in.ts',
  'libs/people/client/sign-in/SignInPage.tsx',
  'libs/people/client/step-up/ConfirmPage.tsx',
]);
test('no other page reads where to go', () => {
  const root = path.resolve(import.meta.dirname, '../../../..');
  const reading = globSync(['libs/*/client/**/*.ts*', 'apps/web/src/**/*.ts*'], { cwd: root }).filter((file) => READ.test(readFileSync(path.join(root, file), 'utf8')));
  expect(reading.sort()).toEqual([...KNOWN].sort());
});

test('no part of the server makes an address of what a request says of its host', () => {
  const root = path.resolve(import.meta.dirname, '../../../..');
  const files = globSync(['libs/*/server/**/*.ts', 'apps/api/src/**/*.ts'], { cwd: root }).filter((file) => !/\.(spec|testing)\.ts$/.test(file));
  const reading = files.filter((file) => /headers\.host|headers\['host'\]|request\.(host|hostname|protocol)\b|x-forwarded-(host|proto)/.test(readFileSync(path.join(root, file), 'utf8')));
  // Chooses among the site's own origins, and falls back to the first
  expect(reading).toEqual(['apps/api/src/pages/environment.ts']);
});
