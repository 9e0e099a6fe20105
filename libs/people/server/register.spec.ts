import { createTestApp, TEST_ORIGIN, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../contract';
import { buildAccount, buildOrganisation, codeIn, cookiesOf, lastMail, register, TEST_PASSWORD, tokenIn } from '../testing';
import { peopleSlice } from './index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const newcomer = (email: string) => ({
  name: 'Demo · Ana Pérez',
  email,
  password: 'una frase larga',
  title: 'Directora de Registro',
  organisationName: 'Demo · Ministerio de Prueba',
  stakeholderGroup: 'government' as const,
  organisationCountry: 'PY' as const,
});

const ask = (body: unknown) => app.request('/api/accounts', { method: 'POST', body });
const verify = (body: unknown, cookie?: string) => app.request('/api/accounts/verified', { method: 'POST', body, cookie });
const me = async (session: string) => (await app.client(peopleRoutes, session).me({})).account;
const accountsOf = (email: string) => app.db.query('SELECT 1 FROM account WHERE email = $1', [email]);
const fieldsOf = (answer: { json: <T>() => T }) =>
  answer.json<{ fields?: { field: string; code: string }[] }>().fields?.map(({ field, code }) => [field, code]);

describe('registering', () => {
  it('opens an account with its organisation when the address is proved, and signs it in', async () => {
    const asked = await ask({ ...newcomer('Ana.Perez@Example.ORG'), next: '/g/x' });
    expect([asked.status, asked.json()]).toEqual([202, { email: 'ana.perez@example.org' }]);
    expect(await accountsOf('ana.perez@example.org')).toEqual([]);
    const mail = await lastMail(app, 'ana.perez@example.org');
    expect(mail.subject).toBe('Confirme su dirección en Minga');
    const answer = await verify({ code: codeIn(mail) }, cookiesOf(asked));
    expect([answer.status, answer.json<{ next: string }>().next]).toEqual([201, '/g/x']);
    expect(await me(cookiesOf(answer))).toMatchObject({
      email: 'ana.perez@example.org',
      siteRole: 'member',
      profile: {
        handle: 'demo-ana-perez',
        stakeholderGroup: 'government',
        country: 'PY',
        organisation: 'Demo · Ministerio de Prueba',
        affiliation: { title: 'Directora de Registro', state: 'claimed' },
        imported: false,
      },
    });
  });

  it('takes the link in any browser, once, and looking at it uses nothing up', async () => {
    await ask(newcomer('link@example.org'));
    const token = tokenIn(await lastMail(app, 'link@example.org'));
    expect((await app.request(`/verify?token=${token}`)).status).toBe(404);
    const answer = await verify({ token });
    expect(answer.status).toBe(201);
    const again = await verify({ token });
    expect([again.status, fieldsOf(again)]).toEqual([422, [['code', 'link-over']]]);
  });

  it('takes a code in the browser that asked alone, five times at most, and not for ever', async () => {
    const asked = await ask(newcomer('code@example.org'));
    const code = codeIn(await lastMail(app, 'code@example.org'));
    expect((await verify({ code })).status).toBe(422);
    const other = code.startsWith('000') ? '111 111' : '000 000';
    for (let tries = 0; tries < 5; tries++) expect(fieldsOf(await verify({ code: other }, cookiesOf(asked)))).toEqual([['code', 'mail-code-wrong']]);
    expect((await verify({ code }, cookiesOf(asked))).status).toBe(422);
    const resent = await app.request('/api/accounts/pending/mail', { method: 'POST', cookie: cookiesOf(asked) });
    expect(resent.status).toBe(202);
    await app.db.query("UPDATE one_time SET expires_at = now() - interval '1 second' WHERE email = 'code@example.org'");
    const late = codeIn(await lastMail(app, 'code@example.org'));
    expect((await verify({ code: late }, cookiesOf(resent))).status).toBe(422);
  });

  it('corrects a mistyped address: what was typed stays, and the first letter serves no more', async () => {
    const asked = await ask(newcomer('mistypd@example.org'));
    const first = tokenIn(await lastMail(app, 'mistypd@example.org'));
    const cookie = cookiesOf(asked);
    expect((await app.request('/api/accounts/pending', { cookie })).json()).toEqual({ email: 'mistypd@example.org' });
    await app.request('/api/accounts/pending', { method: 'PATCH', cookie, body: { email: 'mistyped@example.org' } });
    expect((await verify({ token: first })).status).toBe(422);
    const answer = await verify({ token: tokenIn(await lastMail(app, 'mistyped@example.org')) });
    expect(await me(cookiesOf(answer))).toMatchObject({ email: 'mistyped@example.org', profile: { country: 'PY' } });
    expect((await app.request('/api/accounts/pending', { cookie })).json()).toBeNull();
    expect((await app.request('/api/accounts/pending/mail', { method: 'POST', cookie })).status).toBe(404);
  });

  it('tells the owner of a taken address, and nothing that was sent opens it', async () => {
    const { account } = await buildAccount(app, { email: 'owner@example.org', language: 'pt' });
    const asked = await ask(newcomer('owner@example.org'));
    expect([asked.status, asked.json()]).toEqual([202, { email: 'owner@example.org' }]);
    const mail = await lastMail(app, 'owner@example.org');
    expect([mail.kind, mail.language, codeIn(mail), tokenIn(mail)]).toEqual(['have-account', 'pt', '', '']);
    expect(await accountsOf(account.email)).toHaveLength(1);
  });

  it('gives cookies that scripts cannot read and other sites cannot send', async () => {
    await ask(newcomer('cookie@example.org'));
    const answer = await verify({ token: tokenIn(await lastMail(app, 'cookie@example.org')) });
    const given = [answer.headers['set-cookie']].flat();
    expect(given.filter((line) => line?.startsWith('minga_session='))).toEqual([expect.stringMatching(/^minga_session=[\w-]{43}; Path=\/; SameSite=Lax; Max-Age=\d+; HttpOnly$/)]);
    for (const line of given) expect(line).toMatch(/; HttpOnly$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('tells namesakes apart by handle', async () => {
    const handles: (string | undefined)[] = [];
    for (const email of ['same1@example.org', 'same2@example.org']) {
      const { session } = await register(app, { ...newcomer(email), name: 'Juan Ñandú' });
      handles.push((await me(session))?.profile.handle);
    }
    expect(handles).toEqual(['juan-nandu', 'juan-nandu-2']);
  });

  it('takes an organisation that was found, with its stakeholder group and country', async () => {
    const bank = await buildOrganisation(app, { name: 'Demo · Banco', stakeholderGroup: 'bank', country: null });
    const { session } = await register(app, { ...newcomer('bank@example.org'), organisationId: bank.id, organisationName: 'Demo · Banco', stakeholderGroup: undefined });
    expect(await me(session)).toMatchObject({ profile: { stakeholderGroup: 'bank', country: null, organisation: 'Demo · Banco' } });
  });

  it('does not add the same organisation twice, however it is written', async () => {
    await register(app, { ...newcomer('one@example.org'), organisationName: 'Demo · Agencia Única' });
    await register(app, { ...newcomer('two@example.org'), organisationName: 'demo agencia unica' });
    const { items } = await app.client(peopleRoutes).searchOrganisations({ query: { q: 'agencia uni' } });
    expect(items.map(({ name }) => name)).toEqual(['Demo · Agencia Única']);
  });

  it('makes one account of two registrations, whichever is proved first', async () => {
    await Promise.all([ask(newcomer('race@example.org')), ask(newcomer('race@example.org'))]);
    const tokens = (await app.mail()).filter(({ to }) => to === 'race@example.org').map(tokenIn);
    const answers = await Promise.all(tokens.map((token) => verify({ token })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 422]);
    expect(await accountsOf('race@example.org')).toHaveLength(1);
  });

  it('refuses a password that is tried first, or made of what everybody knows', async () => {
    const codes = await Promise.all(['Contraseña2026', 'Perez-Minga-1', 'weak@example.org'].map(async (password) => fieldsOf(await ask({ ...newcomer('weak@example.org'), password }))));
    expect(codes).toEqual([[['password', 'password-common']], [['password', 'password-own-words']], [['password', 'password-is-email']]]);
  });

  it('names every field that is wrong, in the reader’s language', async () => {
    const answer = await app.request('/api/accounts', {
      method: 'POST',
      headers: { 'accept-language': 'pt' },
      body: { name: ' ', email: 'nobody', password: 'short', title: '' },
    });
    expect(answer.status).toBe(422);
    expect(fieldsOf(answer)).toEqual(
      expect.arrayContaining([
        ['name', 'required'],
        ['email', 'invalid-email'],
        ['password', 'password-too-short'],
        ['title', 'required'],
        ['organisationName', 'required'],
      ]),
    );
    expect(answer.text).toContain('Escreva uma senha de pelo menos 10 caracteres');
  });

  it('names every field of an empty form, and each once', async () => {
    const answer = await ask({ name: '', email: '', password: '', title: '', organisationName: '' });
    expect(fieldsOf(answer)).toEqual([
      ['name', 'required'],
      ['email', 'required'],
      ['password', 'password-too-short'],
      ['title', 'required'],
      ['organisationName', 'required'],
    ]);
  });

  it('asks for the stakeholder group of an organisation that it does not know', async () => {
    const answer = await ask({ ...newcomer('sector@example.org'), stakeholderGroup: undefined });
    expect(fieldsOf(answer)).toEqual([['stakeholderGroup', 'required']]);
  });

  it('keeps neither password nor token', async () => {
    const { account, session } = await buildAccount(app);
    const [row] = await app.db.query<{ all: string }>(
      `SELECT concat(to_jsonb(a), (SELECT jsonb_agg(s) FROM session s WHERE s.account_id = a.id)) AS all FROM account a WHERE id = $1`,
      [account.id],
    );
    expect(row!.all).not.toContain(TEST_PASSWORD);
    expect(row!.all).not.toContain(session.split('=')[1]);
    expect(row!.all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    await ask(newcomer('kept@example.org'));
    const mail = await lastMail(app, 'kept@example.org');
    const [rows] = await app.db.query<{ all: string }>('SELECT concat((SELECT jsonb_agg(o) FROM one_time o), (SELECT jsonb_agg(r) FROM registration r), (SELECT jsonb_agg(m) FROM mail m)) AS all');
    for (const secret of [tokenIn(mail), codeIn(mail).replace(' ', ''), 'una frase larga']) expect(rows!.all).not.toContain(secret);
  });

  it('is refused from another site', async () => {
    const answer = await app.request('/api/accounts', { method: 'POST', body: newcomer('evil@example.org'), headers: { origin: `${TEST_ORIGIN}.evil.example` } });
    expect(answer.status).toBe(403);
  });
});
