import { createTestApp, type TestAnswer, type TestApp } from '@minga/kernel/testing';
import { buildAccount, TEST_PASSWORD, type BuiltAccount } from '@minga/people/testing';
import { slices } from '../slices';
import { servePages } from './index';

let app: TestApp;
let person: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices, prepare: (site) => servePages(site, { webBuild: new URL('../../../web/dist/', import.meta.url) }) });
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await buildAccount(app);
  await app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE account_id = $1`, [person.account.id]);
});

const PAGE = '/account/address';
/** As a browser without script sends it. */
const post = (path: string, fields: Record<string, string>, cookie = person.session): Promise<TestAnswer> =>
  app.request(path, { method: 'POST', cookie, rawBody: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' } });
const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** The hidden fields that the page with a field of this name sends along. */
const hiddenOf = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]));

test('a form that needs a fresh proof goes along to where it is given, and is taken when it was', async () => {
  const typed = { intent: 'ask', email: 'otra@example.org' };
  const away = await post(PAGE, typed);
  expect([away.status, away.headers['location']]).toEqual([307, '/confirm?return=%2Faccount%2Faddress']);
  const asked = await post(away.headers['location'] as string, typed);
  expect(asked.status).toBe(200);
  const fields = { ...hiddenOf(asked.text), 'confirm-by': 'password' };
  expect(JSON.parse(fields['carried-form' as keyof typeof fields])).toEqual(Object.entries(typed));
  const wrong = await post(away.headers['location'] as string, { ...fields, password: 'no es esta frase' });
  expect([wrong.status, hiddenOf(wrong.text)['carried-form']]).toEqual([422, JSON.stringify(Object.entries(typed))]);
  const proof = { ...fields, password: TEST_PASSWORD };
  const back = await post(away.headers['location'] as string, proof);
  expect([back.status, back.headers['location']]).toEqual([307, PAGE]);
  const renewed = /minga_session=[^;]+/.exec(String(back.headers['set-cookie']))![0];
  const done = await post(PAGE, proof, renewed);
  expect([done.status, done.headers['location']]).toEqual([303, `${PAGE}?sent`]);
  expect((await app.mail()).map(({ to }) => to)).toContain(typed.email);
});

test('no secret is carried, and what is no form is none', async () => {
  const asked = await post(`/confirm?return=${PAGE}`, { intent: 'ask', newPassword: 'una frase larga y nueva', clientSecret: 'x' });
  expect(hiddenOf(asked.text)['carried-form']).toBe('[["intent","ask"]]');
  expect(asked.text).not.toContain('una frase larga');
  for (const carried of ['{', 'null', '[1]', '[["a"]]', '[["email",{"a":1}]]']) {
    expect((await post(PAGE, { 'carried-form': carried })).status).toBeLessThan(500);
  }
});
