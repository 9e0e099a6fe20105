import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { countStatements, Sessions } from '@minga/kernel/server';
import { peopleRoutes } from '../contract';
import { buildAccount, TEST_PASSWORD } from '../testing';
import { SIGN_IN_BY_ACCOUNT } from './attempts';
import { hashPassword, isOutdated, verifyPassword } from './password';
import { PeopleModule, peopleSlice } from './index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  app.request('/api/sessions', { method: 'POST', body: { email, password }, headers });
const cookieOf = (answer: { headers: Record<string, unknown> }): string => /minga_session=[^;]*/.exec(String(answer.headers['set-cookie']))![0];

describe('signing in', () => {
  it('opens a session for address and password, whatever the case of the address', async () => {
    const { account } = await buildAccount(app, { email: 'case@example.org' });
    const answer = await signIn(' CASE@example.org ', TEST_PASSWORD);
    expect(answer.status).toBe(201);
    expect((await app.client(peopleRoutes, cookieOf(answer)).me({})).account?.id).toBe(account.id);
  });

  it('answers the same to a wrong password and to an unknown address', async () => {
    await buildAccount(app, { email: 'known@example.org' });
    const [wrong, unknown] = [await signIn('known@example.org', 'not this one'), await signIn('nobody@example.org', 'not this one')];
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const bare = (text: string) => ({ ...JSON.parse(text), requestId: undefined });
    expect(bare(wrong.text)).toEqual(bare(unknown.text));
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('gives a new token each time, and ends the session that the browser had', async () => {
    const { account, session } = await buildAccount(app);
    const answer = await app.request('/api/sessions', { method: 'POST', cookie: session, body: { email: account.email, password: TEST_PASSWORD } });
    expect(cookieOf(answer)).not.toBe(session);
    expect((await app.client(peopleRoutes, session).me({})).account).toBeNull();
  });

  it('bounds wrong passwords of one account, says how long to wait, and gives right ones back', async () => {
    const { account } = await buildAccount(app);
    for (let i = 0; i < 3; i++) expect((await signIn(account.email, TEST_PASSWORD)).status).toBe(201);
    for (let i = 0; i < SIGN_IN_BY_ACCOUNT.burst; i++) expect((await signIn(account.email, 'guess')).status).toBe(422);
    const refused = await signIn(account.email, TEST_PASSWORD, { 'accept-language': 'fr' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.text).toContain('trop de tentatives');
  });

  it('keeps a good hash as it is, and makes an old one anew', async () => {
    const old = '$argon2id$v=19$m=8192,t=1,p=1$';
    expect(isOutdated(`${old}c2FsdHNhbHRzYWx0c2FsdA$AAAA`)).toBe(true);
    expect(isOutdated(await hashPassword('una frase larga'))).toBe(false);
  });

  it('never matches where there is no password', async () => {
    expect(await verifyPassword('', null)).toBe(false);
    expect(await verifyPassword('anything', undefined)).toBe(false);
  });

  it('takes the same password in composed and decomposed form', async () => {
    expect(await verifyPassword('contrasen\u0303a segura', await hashPassword('contraseña segura'))).toBe(true);
  });
});

describe('a session', () => {
  it('is read in one statement', async () => {
    const { session } = await buildAccount(app);
    const sessions = app.nest.select(PeopleModule).get(Sessions);
    const { result, statements } = await countStatements(() => sessions.resolve(session.split('=')[1]!));
    expect(result).toMatchObject({ siteRole: 'member', language: 'es', grants: [], card: { organisation: 'Demo · Gobierno de Uruguay' } });
    expect(statements).toHaveLength(1);
  });

  it('notes once an hour that it is in use, and so lasts', async () => {
    const { account, session } = await buildAccount(app);
    await app.db.query(`UPDATE session SET last_seen_at = now() - interval '2 hours', expires_at = now() + interval '1 minute' WHERE account_id = $1`, [account.id]);
    await app.client(peopleRoutes, session).me({});
    const [row] = await app.db.query<{ lasts: boolean }>(`SELECT expires_at > now() + interval '29 days' AS lasts FROM session WHERE account_id = $1`, [account.id]);
    expect(row!.lasts).toBe(true);
  });

  it('is nothing when it has expired, or when its token is none', async () => {
    const { account, session } = await buildAccount(app);
    await app.db.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = $1`, [account.id]);
    for (const cookie of [session, 'minga_session=', `minga_session=${'a'.repeat(43)}`, 'minga_session=%00', `minga_session=${'x'.repeat(9000)}`]) {
      expect((await app.client(peopleRoutes, cookie).me({})).account).toBeNull();
    }
  });
});
