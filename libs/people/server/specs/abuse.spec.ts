import type { Route } from '@minga/kernel/contract';
import { createTestApp, sharedText, TEST_ORIGIN, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../../contract';
import { buildAccount, codeIn, cookiesOf, lastMail, register, TEST_PASSWORD, tokenIn } from '../../testing';
import { peopleSlice } from '../index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const me = async (session: string) => (await app.client(peopleRoutes, session).me({})).account;
const post = (path: string, body: unknown, cookie?: string) => app.request(path, { method: 'POST', body, cookie });
const sessionIn = (cookies: string): string => /minga_session=[^;]+/.exec(cookies)?.[0] ?? '';

describe('another site', () => {
  const changes = Object.entries<Route>(peopleRoutes).filter(([, route]) => route.method !== 'GET' && !route.foreign);
  const origins: Record<string, string>[] = [{ origin: '' }, { origin: 'null' }, { origin: `${TEST_ORIGIN}.evil.example` }, { origin: 'https://evil.example', host: 'localhost:3000' }];
  /** What a page may send without asking first. */
  const forms: Record<string, string>[] = [{ 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }, { 'content-type': 'application/json' }];

  it.each(changes)('has no change made in somebody’s name: %s', async (_name, { method, path }) => {
    const { session } = await buildAccount(app);
    const address = path.replace(/:\w+/g, crypto.randomUUID());
    for (const origin of origins) {
      for (const form of forms) {
        const answer = await app.request(address, { method: method as 'POST', cookie: session, headers: { ...origin, ...form }, rawBody: '{}' });
        expect([answer.status, answer.json<{ code: string }>().code]).toEqual([403, 'foreign-origin']);
      }
    }
  });

  it('gets no socket in somebody’s name', async () => {
    const { session } = await buildAccount(app);
    const answer = await fetch(`${app.url}/live/?EIO=4&transport=polling`, { headers: { origin: 'https://evil.example', cookie: session } });
    expect(answer.ok).toBe(false);
  });
});

describe('keys that no form has', () => {
  const extra = { id: crypto.randomUUID(), accountId: crypto.randomUUID(), siteRole: 'steward', site_role: 'steward', kind: 'imported', sample: true, standing: 'good', emailVerifiedAt: '2020-01-01', state: 'verified', __proto__: { siteRole: 'steward' } };
  const standing = async (id: string) =>
    (await app.db.query('SELECT a.site_role, a.sample, a.kind, f.state FROM account a JOIN affiliation f ON f.account_id = a.id AND f.until_at IS NULL WHERE a.id = $1', [id]))[0];
  const usual = { site_role: 'member', sample: false, kind: 'person', state: 'claimed' };

  it('make nobody more than they are when they register', async () => {
    const body = { name: 'Demo · Trepadora', email: 'climber@example.org', password: TEST_PASSWORD, title: 'Asesora', organisationName: 'Demo · Agencia', stakeholderGroup: 'academia' as const };
    const { id } = await register(app, { ...body, ...extra });
    expect(await standing(id)).toEqual(usual);
  });

  it('nor later, in any form of one’s account', async () => {
    const person = await buildAccount(app);
    const { id } = person.account;
    const forms: [string, 'PATCH' | 'POST', object][] = [
      ['/api/me/profile', 'PATCH', { bio: 'Texto', affiliation: { state: 'verified' } }],
      ['/api/me/preferences', 'PATCH', { language: 'pt' }],
      ['/api/me/email', 'POST', { email: 'climber2@example.org' }],
      ['/api/me/email/proved', 'POST', { code: '1' }],
    ];
    for (const [path, method, body] of forms) expect((await app.request(path, { method, cookie: person.session, body: { ...body, ...extra } })).status).toBeLessThan(500);
    expect(await standing(id)).toEqual(usual);
    expect((await me(person.session))?.email).toBe(person.account.email);
  });
});

describe('a session’s token', () => {
  const person = () => buildAccount(app);

  it('is never one that the browser brought along', async () => {
    const { account } = await person();
    const planted = `minga_session=${'A'.repeat(43)}`;
    const answer = await post('/api/sessions', { email: account.email, password: TEST_PASSWORD }, planted);
    expect(sessionIn(cookiesOf(answer))).not.toBe(planted);
    expect(await me(planted)).toBeNull();
  });

  it('changes whenever somebody shows more of who they are, and the one before is worth nothing', async () => {
    const { account, session } = await person();
    const steps: [string, object][] = [
      ['/api/me/confirm', { password: TEST_PASSWORD }],
      ['/api/me/password', { currentPassword: TEST_PASSWORD, newPassword: 'otra frase del todo nueva' }],
      ['/api/sessions', { email: account.email, password: 'otra frase del todo nueva' }],
    ];
    let before = session;
    for (const [path, body] of steps) {
      const after = sessionIn(cookiesOf(await post(path, body, before)));
      expect([after === before, (await me(after))?.id, await me(before)]).toEqual([false, account.id, null]);
      before = after;
    }
  });

  it('that was stolen ends with the password’s change, and with recovery', async () => {
    const { account, session } = await person();
    const stolen = sessionIn(cookiesOf(await post('/api/sessions', { email: account.email, password: TEST_PASSWORD })));
    const kept = sessionIn(cookiesOf(await post('/api/me/password', { currentPassword: TEST_PASSWORD, newPassword: 'otra frase del todo nueva' }, session)));
    expect([await me(stolen), (await me(kept))?.id]).toEqual([null, account.id]);
    const asked = await post('/api/recovery', { email: account.email });
    const code = codeIn(await lastMail(app, account.email));
    const recovered = await post('/api/recovery/password', { code, password: 'una tercera frase larga' }, cookiesOf(asked));
    expect([await me(kept), (await me(sessionIn(cookiesOf(recovered))))?.id]).toEqual([null, account.id]);
  });

  it('of an erased account opens nothing', async () => {
    const { account, session } = await person();
    await app.db.query("UPDATE account SET email = NULL, name = '', erased_at = now() WHERE id = $1", [account.id]);
    expect(await me(session)).toBeNull();
    expect((await post('/api/me/confirm', { password: TEST_PASSWORD }, session)).status).toBe(401);
  });
});

/** Strings that have broken programs; a machine without the collection tries a few of them. */
const naughty = JSON.parse(sharedText('security/blns.json') ?? '["", "undefined", "\\u202etest", "<script>alert(1)</script>", "/../../etc/passwd", "a@b.c\\r\\nBcc: x@y.z"]') as string[];
const A_FAULT = 500;
const TOO_MANY = 429;
const forgetAttempts = () => app.db.query('DELETE FROM limit_bucket');

describe('whatever is typed', () => {
  /** Path, body, and every how manieth string: hashing each would take a minute. */
  const fields: [string, (text: string) => object, number][] = [
    ['/api/recovery', (email) => ({ email }), 1],
    ['/api/sessions/link', (next) => ({ email: 'naughty@example.org', next }), 1],
    ['/api/sessions/link', (email) => ({ email: `${email}@example.org` }), 1],
    ['/api/me/email', (email) => ({ email: `x@${email}` }), 1],
    ['/api/accounts/verified', (code) => ({ code }), 1],
    ['/api/recovery/password', (password) => ({ token: 'x', password }), 10],
    ['/api/me/confirm', (password) => ({ password }), 10],
  ];

  it.each(fields)('is taken or refused, and never a fault of ours: %s', async (path, body, every) => {
    const { session } = await buildAccount(app);
    const faults: string[] = [];
    for (const text of naughty.filter((_, place) => place % every === 0)) {
      // Else most of them would meet the limits only
      await forgetAttempts();
      const { status } = await post(path, body(text), session);
      if (status >= A_FAULT || status === TOO_MANY) faults.push(`${status} ${text}`);
    }
    await forgetAttempts();
    expect(faults).toEqual([]);
    for (const { to, subject } of await app.mail()) expect(`${to}${subject}`).not.toMatch(/[\r\n]/);
  });
});

describe('what was mailed', () => {
  it('is refused in every broken form, and never by a fault of ours', async () => {
    const { account, session } = await buildAccount(app);
    await post('/api/recovery', { email: account.email });
    const token = tokenIn(await lastMail(app, account.email));
    const broken: unknown[] = [token.slice(1), `${token}=`, token.toUpperCase(), 'null', '\u0000', "' OR 1=1 --", '𐍈'.repeat(10), 'a'.repeat(63), { $ne: '' }, [token], 12, true];
    const paths = ['/api/accounts/verified', '/api/recovery/password', '/api/sessions/link/used', '/api/me/email/proved', '/api/me/email/undone'];
    for (const path of paths) {
      for (const value of broken) {
        for (const body of [{ token: value, password: 'otra frase del todo nueva' }, { code: value, password: 'otra frase del todo nueva' }]) {
          expect((await post(path, body, session)).status).toBe(422);
        }
      }
      await forgetAttempts();
    }
  });
});
