import { createTestApp, TEST_ORIGIN, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../contract';
import { buildAccount, buildOrganisation, TEST_PASSWORD } from '../testing';
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

const register = (body: unknown) => app.request('/api/accounts', { method: 'POST', body });
const sessionOf = (cookies: unknown): string => /minga_session=[^;]+/.exec(String(cookies))![0];
const fieldsOf = (answer: { json: <T>() => T }) =>
  answer.json<{ fields?: { field: string; code: string }[] }>().fields?.map(({ field, code }) => [field, code]);

describe('registering', () => {
  it('opens an account with its organisation and signs it in', async () => {
    const answer = await register(newcomer('Ana.Perez@Example.ORG'));
    expect(answer.status).toBe(201);
    const { account } = await app.client(peopleRoutes, sessionOf(answer.headers['set-cookie'])).me({});
    expect(account).toMatchObject({
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

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await register(newcomer('cookie@example.org'));
    expect([answer.headers['set-cookie']].flat()[0]).toMatch(/^minga_session=[\w-]{43}; Path=\/; SameSite=Lax; Max-Age=\d+; HttpOnly$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('tells namesakes apart by handle', async () => {
    const handles: string[] = [];
    for (const email of ['same1@example.org', 'same2@example.org']) {
      handles.push((await register({ ...newcomer(email), name: 'Juan Ñandú' })).json<{ profile: { handle: string } }>().profile.handle);
    }
    expect(handles).toEqual(['juan-nandu', 'juan-nandu-2']);
  });

  it('takes an organisation that was found, with its stakeholder group and country', async () => {
    const bank = await buildOrganisation(app, { name: 'Demo · Banco', stakeholderGroup: 'bank', country: null });
    const answer = await register({
      ...newcomer('bank@example.org'),
      organisationId: bank.id,
      organisationName: 'Demo · Banco',
      stakeholderGroup: undefined,
    });
    expect(answer.json()).toMatchObject({ profile: { stakeholderGroup: 'bank', country: null, organisation: 'Demo · Banco' } });
  });

  it('does not add the same organisation twice, however it is written', async () => {
    await register({ ...newcomer('one@example.org'), organisationName: 'Demo · Agencia Única' });
    await register({ ...newcomer('two@example.org'), organisationName: 'demo agencia unica' });
    const { items } = await app.client(peopleRoutes).searchOrganisations({ query: { q: 'agencia uni' } });
    expect(items.map(({ name }) => name)).toEqual(['Demo · Agencia Única']);
  });

  it('signs in to the account that is there when it is sent again, and says that the address is taken to anybody else', async () => {
    const body = newcomer('again@example.org');
    const first = (await register(body)).json<{ id: string }>();
    const second = await register(body);
    expect([second.status, second.json<{ id: string }>().id]).toEqual([201, first.id]);
    const other = await register({ ...body, password: 'otra frase larga' });
    expect([other.status, fieldsOf(other)]).toEqual([422, [['email', 'email-taken']]]);
  });

  it('makes one account of two requests at once', async () => {
    const answers = await Promise.all([register(newcomer('race@example.org')), register(newcomer('race@example.org'))]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const rows = await app.db.query(`SELECT 1 FROM account WHERE email = 'race@example.org'`);
    expect(rows).toHaveLength(1);
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
    const answer = await register({ name: '', email: '', password: '', title: '', organisationName: '' });
    expect(fieldsOf(answer)).toEqual([
      ['name', 'required'],
      ['email', 'required'],
      ['password', 'password-too-short'],
      ['title', 'required'],
      ['organisationName', 'required'],
    ]);
  });

  it('asks for the stakeholder group of an organisation that it does not know', async () => {
    const answer = await register({ ...newcomer('sector@example.org'), stakeholderGroup: undefined });
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
  });

  it('is refused from another site', async () => {
    const answer = await app.request('/api/accounts', { method: 'POST', body: newcomer('evil@example.org'), headers: { origin: `${TEST_ORIGIN}.evil.example` } });
    expect(answer.status).toBe(403);
  });
});
