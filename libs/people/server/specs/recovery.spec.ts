import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { system } from '@minga/kernel/server';
import { peopleRoutes } from '../../contract';
import { buildAccount, codeIn, cookiesOf, lastMail, setUpAuthenticator, TEST_PASSWORD, tokenIn, type BuiltAccount } from '../../testing';
import { peopleSlice, SignInDoor } from '../index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const post = (path: string, body: unknown, cookie?: string, headers?: Record<string, string>) => app.request(path, { method: 'POST', body, cookie, headers });
const me = async (session: string) => (await app.client(peopleRoutes, session).me({})).account;
const signedIn = async ({ session }: BuiltAccount) => (await me(session)) !== null;
const fieldOf = (answer: { json: <T>() => T }) => answer.json<{ fields?: { code: string }[] }>().fields?.[0]?.code;
const letters = async (to: string) => (await app.mail()).filter((mail) => mail.to === to).map(({ kind }) => kind);
const NEW = 'una frase nueva y larga';

describe('recovering access', () => {
  test('by link: a new password, every session ended, the owner told', async () => {
    const person = await buildAccount(app);
    const { email } = person.account;
    await post('/api/recovery', { email });
    const token = tokenIn(await lastMail(app, email));
    const answer = await post('/api/recovery/password', { token, password: NEW });
    expect(answer.status).toBe(201);
    expect([await signedIn(person), (await me(cookiesOf(answer)))?.id]).toEqual([false, person.account.id]);
    expect((await post('/api/sessions', { email, password: TEST_PASSWORD })).status).toBe(422);
    expect((await post('/api/sessions', { email, password: NEW })).status).toBe(201);
    expect((await post('/api/recovery/password', { token, password: NEW })).status).toBe(422);
    expect(await letters(email)).toEqual(expect.arrayContaining(['recover', 'password-changed', 'new-device']));
  });

  test('by code, in the browser that asked alone', async () => {
    const { account } = await buildAccount(app);
    const asked = await post('/api/recovery', { email: account.email });
    const code = codeIn(await lastMail(app, account.email));
    expect((await post('/api/recovery/password', { code, password: NEW })).status).toBe(422);
    expect((await post('/api/recovery/password', { code, password: NEW }, cookiesOf(asked))).status).toBe(201);
  });

  test('a weak password uses no link up', async () => {
    const { account } = await buildAccount(app, { name: 'Demo · Matilde Urrutia' });
    await post('/api/recovery', { email: account.email });
    const token = tokenIn(await lastMail(app, account.email));
    expect(fieldOf(await post('/api/recovery/password', { token, password: 'matilde-urrutia' }))).toBe('password-own-words');
    expect((await post('/api/recovery/password', { token, password: NEW })).status).toBe(201);
  });

  test('an erased account is nobody’s any more, and a link from before opens nothing', async () => {
    const { account } = await buildAccount(app);
    await post('/api/recovery', { email: account.email });
    const token = tokenIn(await lastMail(app, account.email));
    await app.db.query("UPDATE account SET email = NULL, password_hash = NULL, erased_at = now() WHERE id = $1", [account.id]);
    expect(fieldOf(await post('/api/recovery/password', { token, password: NEW }))).toBe('link-over');
  });

  test('asks the second factor of who has one, and so does a link to sign in', async () => {
    const person = await buildAccount(app);
    const { recoveryCodes } = await setUpAuthenticator(app, person);
    const { email } = person.account;
    const ways: [string, string, object][] = [['/api/recovery', '/api/recovery/password', { password: NEW }], ['/api/sessions/link', '/api/sessions/link/used', {}]];
    for (const [ask, use, body] of ways) {
      await post(ask, { email });
      const answer = await post(use, { token: tokenIn(await lastMail(app, email)), ...body });
      expect([answer.status, answer.json<{ code: string }>().code]).toEqual([403, 'second-factor-required']);
      expect(cookiesOf(answer)).not.toContain('minga_session=');
      const entered = await post('/api/sessions/second-factor', { code: recoveryCodes.pop() }, cookiesOf(answer));
      expect((await me(cookiesOf(entered)))?.id).toBe(person.account.id);
    }
  });

  test('links are made for the site’s own address, whatever host a request names', async () => {
    const { account } = await buildAccount(app);
    await post('/api/recovery', { email: account.email }, undefined, { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' });
    const mail = await lastMail(app, account.email);
    expect(`${mail.text}${mail.html}`).toContain('http://localhost:3000/recover?token=');
    expect(`${mail.text}${mail.html}`).not.toContain('evil.example');
  });
});

describe('a link to sign in', () => {
  test('signs in once, and leads to where one was going', async () => {
    const { account } = await buildAccount(app);
    await post('/api/sessions/link', { email: account.email, next: '/g/x' });
    const token = tokenIn(await lastMail(app, account.email));
    const answer = await post('/api/sessions/link/used', { token });
    expect([answer.status, answer.json<{ next: string }>().next]).toEqual([201, '/g/x']);
    const { sessions } = await app.client(peopleRoutes, cookiesOf(answer)).listSessions({});
    expect(sessions.find(({ current }) => current)).toMatchObject({ method: 'link', newDevice: true });
    expect(fieldOf(await post('/api/sessions/link/used', { token }))).toBe('link-over');
  });

  test('leads to no other site', async () => {
    const { account } = await buildAccount(app);
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '/a\nb']) {
      await app.db.query('DELETE FROM limit_bucket');
      await post('/api/sessions/link', { email: account.email, next });
      const answer = await post('/api/sessions/link/used', { token: tokenIn(await lastMail(app, account.email)) });
      expect(answer.json<{ next: string }>().next).toBe('/');
    }
  });

  test('does not reset a password, nor does a link for a password sign in', async () => {
    const { account } = await buildAccount(app);
    await post('/api/sessions/link', { email: account.email });
    const token = tokenIn(await lastMail(app, account.email));
    expect((await post('/api/recovery/password', { token, password: NEW })).status).toBe(422);
    expect((await post('/api/accounts/verified', { token })).status).toBe(422);
    expect((await post('/api/sessions/link/used', { token })).status).toBe(201);
  });

  test('proves an address that nobody has proved, which a password does not', async () => {
    const { account } = await buildAccount(app, { unproved: true });
    const refused = await post('/api/sessions', { email: account.email, password: TEST_PASSWORD });
    expect([refused.status, refused.json<{ code: string }>().code]).toEqual([403, 'address-unverified']);
    expect(refused.text).toContain('Pida un enlace');
    await post('/api/sessions/link', { email: account.email });
    expect((await post('/api/sessions/link/used', { token: tokenIn(await lastMail(app, account.email)) })).status).toBe(201);
    expect((await post('/api/sessions', { email: account.email, password: TEST_PASSWORD })).status).toBe(201);
  });
});

describe('the door', () => {
  test('tells the owner of a browser that the account does not know, and of no other', async () => {
    const { account } = await buildAccount(app, { language: 'en' });
    const agent = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' };
    const first = await post('/api/sessions', { email: account.email, password: TEST_PASSWORD }, undefined, agent);
    await post('/api/sessions', { email: account.email, password: TEST_PASSWORD }, cookiesOf(first), agent);
    const sent = (await app.mail()).filter(({ to }) => to === account.email);
    expect(sent.map(({ kind }) => kind)).toEqual(['new-device']);
    expect(sent[0]!.text).toContain('with Firefox on Windows');
  });

  test('asks its checks before anybody comes in, and a refusal leaves nothing behind', async () => {
    const { account } = await buildAccount(app);
    const door = app.nest.get(SignInDoor);
    door.addCheck(async (sql, id) => {
      if (id === account.id) throw Object.assign(new Error('no'), { sql: Boolean(sql) });
    });
    const visitor = { ip: '127.0.0.1', browser: null, system: null };
    await expect(door.open(system('test'), { accountId: account.id, method: 'password', visitor })).rejects.toThrow('no');
    expect(await app.db.query('SELECT 1 FROM session WHERE account_id = $1', [account.id])).toHaveLength(1);
  });
});
