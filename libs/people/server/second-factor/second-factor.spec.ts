import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, secondFactorEverybody, secondFactorGraceDays, secondFactorStewards } from '../../contract';
import { SiteSettingsStore, system } from '@minga/kernel/server';
import { addPasskey, buildAccount, codeOf, oweCode, setUpAuthenticator, TEST_PASSWORD, type BuiltAccount } from '../../testing';
import { peopleSlice } from '../index';
import { StepUp } from '../step-up/step-up';
import { CODE_BY_ACCOUNT } from './limits';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const api = (cookie: string) => app.client(peopleRoutes, cookie);
const signIn = (cookie: string, code: string) => app.request('/api/sessions/second-factor', { method: 'POST', cookie, body: { code } });
const sessionOf = (answer: { headers: Record<string, unknown> }): string => /minga_session=[^;]+/.exec(String(answer.headers['set-cookie']))![0];
const stale = ({ account }: BuiltAccount) => app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE account_id = $1`, [account.id]);
const actsOf = async ({ account }: BuiltAccount): Promise<string[]> =>
  (await app.db.query<{ act: string }>('SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY seq', [account.id])).map(({ act }) => act);
const mailsTo = async ({ account }: BuiltAccount): Promise<string[]> => (await app.mail()).filter(({ to }) => to === account.email).map(({ kind }) => kind);
const fieldCode = (answer: { json: <T>() => T }) => answer.json<{ fields?: { code: string }[] }>().fields?.[0]?.code;

describe('setting an authenticator app up', () => {
  it('shows its key with a picture of it, and counts only after a code of it', async () => {
    const person = await buildAccount(app);
    const draft = await api(person.session).beginAuthenticator({});
    expect(draft.uri).toContain(draft.key.replaceAll(' ', ''));
    expect(draft.qr).toMatch(/^<svg [^>]*viewBox/);
    expect(await api(person.session).authenticatorDraft({})).toEqual(draft);
    expect((await api(person.session).signInMeans({})).means.authenticator).toBeNull();
    await expect(api(person.session).confirmAuthenticator({ body: { code: '000000' } })).rejects.toMatchObject({ status: 422 });
    const { codes } = await api(person.session).confirmAuthenticator({ body: { code: codeOf(draft.key) } });
    expect(codes).toHaveLength(10);
    expect((await api(person.session).signInMeans({})).means.authenticator).toMatchObject({ recoveryCodesLeft: 10 });
    expect(await actsOf(person)).toEqual(['authenticator.set']);
    expect(await mailsTo(person)).toEqual(['security.authenticator-set']);
  });

  it('keeps the key sealed', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    const rows = await app.db.query('SELECT * FROM authenticator WHERE account_id = $1', [person.account.id]);
    expect(JSON.stringify(rows)).not.toContain(key.replaceAll(' ', ''));
  });

  it('leaves the app that was there until the new one is confirmed', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    const { key: next } = await api(person.session).beginAuthenticator({});
    expect((await signIn(await oweCode(app, person), codeOf(key, 1))).status).toBe(201);
    await api(person.session).confirmAuthenticator({ body: { code: codeOf(next) } });
    expect((await signIn(await oweCode(app, person), codeOf(key, 1))).status).toBe(422);
    expect((await signIn(await oweCode(app, person), codeOf(next, 1))).status).toBe(201);
    expect(await actsOf(person)).toContain('authenticator.replaced');
  });

  it.each(['beginAuthenticator', 'removeAuthenticator', 'renewRecoveryCodes'] as const)('asks again who it is: %s', async (act) => {
    const person = await buildAccount(app);
    await stale(person);
    await expect(api(person.session)[act]({})).rejects.toMatchObject({ code: 'step-up-required' });
  });

  it('ends with its recovery codes', async () => {
    const person = await buildAccount(app);
    await setUpAuthenticator(app, person);
    await api(person.session).removeAuthenticator({});
    expect((await app.request('/api/sessions', { method: 'POST', body: { email: person.account.email, password: TEST_PASSWORD } })).status).toBe(201);
    expect(await app.db.query('SELECT 1 FROM recovery_code WHERE account_id = $1', [person.account.id])).toEqual([]);
    expect(await mailsTo(person)).toContain('security.authenticator-removed');
  });
});

describe('signing in with a code', () => {
  it('opens no session for the password alone', async () => {
    const person = await buildAccount(app);
    await setUpAuthenticator(app, person);
    const owing = await oweCode(app, person);
    expect(owing).not.toContain('minga_session');
    expect(await api(owing).pendingSignIn({})).toEqual({ pending: true });
    expect((await api(owing).me({})).account).toBeNull();
  });

  it('takes a code once, also of the step before', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    const [owing, elsewhere] = [await oweCode(app, person), await oweCode(app, person)];
    const code = codeOf(key, 1);
    const entered = await signIn(owing, code);
    expect((await api(sessionOf(entered)).me({})).account?.id).toBe(person.account.id);
    for (const used of [code, codeOf(key)]) {
      const again = await signIn(elsewhere, used);
      expect([again.status, fieldCode(again)]).toEqual([422, 'code-used']);
    }
    expect((await signIn(owing, codeOf(key, 1))).status).toBe(409);
  });

  it('lets one of two in who show one code at once', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    const owing = await Promise.all([oweCode(app, person), oweCode(app, person)]);
    const answers = await Promise.all(owing.map((cookie) => signIn(cookie, codeOf(key, 1))));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 422]);
  });

  it('takes a recovery code once, and says how many are left', async () => {
    const person = await buildAccount(app);
    const { recoveryCodes: [code] } = await setUpAuthenticator(app, person);
    expect((await signIn(await oweCode(app, person), ` ${code!.toUpperCase()} `)).status).toBe(201);
    const again = await signIn(await oweCode(app, person), code!);
    expect([again.status, fieldCode(again)]).toEqual([422, 'code-wrong']);
    expect((await api(person.session).signInMeans({})).means.authenticator?.recoveryCodesLeft).toBe(9);
    expect(await actsOf(person)).toContain('recovery-code.used');
    expect(await mailsTo(person)).toContain('security.recovery-code-used');
  });

  it('takes none of the earlier recovery codes once there are new ones', async () => {
    const person = await buildAccount(app);
    const { recoveryCodes: [old] } = await setUpAuthenticator(app, person);
    const { codes } = await api(person.session).renewRecoveryCodes({});
    expect((await signIn(await oweCode(app, person), old!)).status).toBe(422);
    expect((await signIn(await oweCode(app, person), codes[0]!)).status).toBe(201);
  });

  it('ends after five wrong codes, and the right one comes too late', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    const owing = await oweCode(app, person);
    for (let i = 0; i < 5; i++) expect((await signIn(owing, '000000')).status).toBe(422);
    expect((await signIn(owing, codeOf(key, 1))).status).toBe(409);
  });

  it('bounds the wrong codes of one account over all sign-ins', async () => {
    const person = await buildAccount(app);
    await setUpAuthenticator(app, person);
    const statuses: number[] = [];
    let owing = '';
    for (let i = 0; i <= CODE_BY_ACCOUNT.burst; i++) {
      if (i % 5 === 0) owing = await oweCode(app, person);
      statuses.push((await signIn(owing, 'abcde-fghjk')).status);
    }
    expect(statuses.slice(0, -1)).toEqual(Array(CODE_BY_ACCOUNT.burst).fill(422));
    expect(statuses.at(-1)).toBe(429);
  });

  it('waits five minutes', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    const owing = await oweCode(app, person);
    await app.db.query(`UPDATE pending_sign_in SET expires_at = now() - interval '1 second' WHERE account_id = $1`, [person.account.id]);
    expect((await signIn(owing, codeOf(key, 1))).status).toBe(409);
  });
});

describe('confirming who one is', () => {
  it('goes by code, once', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    await stale(person);
    const confirm = (cookie: string) => app.request('/api/me/confirm', { method: 'POST', cookie, body: { code: codeOf(key, 1) } });
    const answer = await confirm(person.session);
    expect(answer.status).toBe(204);
    const session = sessionOf(answer);
    expect((await confirm(session)).status).toBe(422);
    await api(session).removeAuthenticator({});
  });
});

describe('a second factor that stewards must have', () => {
  const steward = () => buildAccount(app, { siteRole: 'steward' });
  const set = (required: boolean, days: number) =>
    app.db.write(system('test'), async (tx) => {
      await app.nest.get(SiteSettingsStore).set(tx, secondFactorStewards, required);
      await app.nest.get(SiteSettingsStore).set(tx, secondFactorGraceDays, days);
    }).then(() => app.nest.get(SiteSettingsStore).refresh());
  const insist = ({ account, session }: BuiltAccount) =>
    api(session).signInMeans({}).then(() => app.nest.get(StepUp).require({ kind: 'account', id: account.id, sessionId: '' } as never));
  afterEach(() => set(false, 7));

  it('is asked of nobody unless the setting is on, and of others never', async () => {
    const [one, other] = [await steward(), await buildAccount(app)];
    expect((await api(one.session).signInMeans({})).due).toBeNull();
    await set(true, 7);
    expect((await api(other.session).signInMeans({})).due).toBeNull();
    expect((await api(one.session).signInMeans({})).due).toMatchObject({ over: false });
  });

  it('keeps who has none from what is dangerous when the time of grace is over, but not from setting one up', async () => {
    await set(true, 0);
    const person = await steward();
    await expect(insist(person)).rejects.toMatchObject({ code: 'second-factor-due' });
    await expect(api(person.session).removePassword({})).rejects.toMatchObject({ status: 403, code: 'second-factor-due' });
    await setUpAuthenticator(app, person);
    expect((await api(person.session).signInMeans({})).due).toBeNull();
    await expect(api(person.session).removePassword({})).rejects.toMatchObject({ code: 'last-means' });
  });

  it('is there with a passkey', async () => {
    await set(true, 0);
    const person = await steward();
    await addPasskey(app, person);
    expect((await api(person.session).signInMeans({})).due).toBeNull();
  });

  it('has its time from the first sign-in without one', async () => {
    await set(true, 7);
    const person = await steward();
    await app.client(peopleRoutes).signIn({ body: { email: person.account.email, password: TEST_PASSWORD } });
    await app.db.query(`UPDATE second_factor_due SET since = now() - interval '8 days' WHERE account_id = $1`, [person.account.id]);
    expect((await api(person.session).signInMeans({})).due).toMatchObject({ over: true });
  });
});

describe('a second factor that everybody must have', () => {
  const set = (required: boolean) =>
    app.db.write(system('test'), (tx) => app.nest.get(SiteSettingsStore).set(tx, secondFactorEverybody, required)).then(() => app.nest.get(SiteSettingsStore).refresh());
  afterEach(() => set(false));

  it('is asked of members as well, with its days of grace, and no longer once they have one', async () => {
    const person = await buildAccount(app);
    const due = async () => (await api(person.session).signInMeans({})).due;
    expect(await due()).toBeNull();
    await set(true);
    expect(await due()).toMatchObject({ over: false });
    await app.client(peopleRoutes).signIn({ body: { email: person.account.email, password: TEST_PASSWORD } });
    await app.db.query(`UPDATE second_factor_due SET since = now() - interval '8 days' WHERE account_id = $1`, [person.account.id]);
    await expect(api(person.session).changeAddress({ body: { email: 'otra-direccion@example.org' } })).rejects.toMatchObject({ status: 403, code: 'second-factor-due' });
    await setUpAuthenticator(app, person);
    expect(await due()).toBeNull();
  });
});
