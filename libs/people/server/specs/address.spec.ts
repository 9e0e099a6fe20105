import { system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type Profile } from '../../contract';
import { buildAccount, codeIn, cookiesOf, lastMail, TEST_PASSWORD, tokenIn, type BuiltAccount } from '../../testing';
import { verifyByDomain } from '../affiliations/verify';
import { peopleSlice } from '../index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const post = (path: string, body: unknown, cookie?: string) => app.request(path, { method: 'POST', body, cookie });
const me = async (session: string) => (await app.client(peopleRoutes, session).me({})).account;
const stale = ({ account }: BuiltAccount) => app.db.query("UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE account_id = $1", [account.id]);
const ask = (person: BuiltAccount, email: string) => post('/api/me/email', { email }, person.session);

describe('another address', () => {
  test('is taken when it is proved, and the old one can take it back for three days', async () => {
    const person = await buildAccount(app, { email: 'old@example.org' });
    const asked = await ask(person, 'new@example.org');
    expect((await me(person.session))?.email).toBe('old@example.org');
    const code = codeIn(await lastMail(app, 'new@example.org'));
    const answer = await post('/api/me/email/proved', { code }, `${person.session}; ${cookiesOf(asked)}`);
    expect([answer.status, (await me(person.session))?.email]).toEqual([201, 'new@example.org']);
    const told = await lastMail(app, 'old@example.org');
    expect([told.kind, told.text.includes('new@example.org')]).toEqual(['address-changed', true]);
    const undone = await post('/api/me/email/undone', { token: tokenIn(told) });
    expect([undone.status, await me(person.session)]).toEqual([204, null]);
    expect((await post('/api/sessions', { email: 'old@example.org', password: TEST_PASSWORD })).status).toBe(201);
    expect((await post('/api/me/email/undone', { token: tokenIn(told) })).status).toBe(422);
  });

  test('is not asked for without showing again who one is', async () => {
    const person = await buildAccount(app);
    await stale(person);
    const refused = await ask(person, 'later@example.org');
    expect([refused.status, refused.json<{ code: string }>().code]).toEqual([403, 'step-up-required']);
    expect((await post('/api/me/confirm', { password: 'no es esta' }, person.session)).status).toBe(422);
    const confirmed = await post('/api/me/confirm', { password: TEST_PASSWORD }, person.session);
    expect(confirmed.status).toBe(204);
    expect(await me(person.session)).toBeNull();
    expect((await post('/api/me/email', { email: 'later@example.org' }, cookiesOf(confirmed))).status).toBe(202);
  });

  test('is proved by who asked alone', async () => {
    const [one, other] = [await buildAccount(app), await buildAccount(app)];
    await ask(one, 'theirs@example.org');
    const token = tokenIn(await lastMail(app, 'theirs@example.org'));
    expect((await post('/api/me/email/proved', { token }, other.session)).status).toBe(422);
    expect((await post('/api/me/email/proved', { token })).status).toBe(401);
  });

  test('that somebody took meanwhile stays theirs', async () => {
    const person = await buildAccount(app);
    await ask(person, 'contested@example.org');
    const token = tokenIn(await lastMail(app, 'contested@example.org'));
    await buildAccount(app, { email: 'contested@example.org' });
    expect((await post('/api/me/email/proved', { token }, person.session)).status).toBe(422);
    expect((await me(person.session))?.email).toBe(person.account.email);
  });

  test('takes back what the old one proved of an affiliation, and its return gives it again', async () => {
    const person = await buildAccount(app, { email: 'ana@ministerio.example' });
    const { organisationId } = person.account.profile.affiliation!;
    const card = async () => (await app.request(`/api/people/${person.account.profile.handle}`)).json<{ profile: Profile }>().profile;
    await app.db.query(`INSERT INTO organisation_domain (organisation_id, domain) VALUES ($1, 'ministerio.example')`, [organisationId]);
    await app.db.write(system('spec'), (tx) => verifyByDomain(tx, person.account.id, 'ana@ministerio.example'));
    expect((await card()).verified).toBe(true);
    await ask(person, 'ana@casa.example');
    await post('/api/me/email/proved', { token: tokenIn(await lastMail(app, 'ana@casa.example')) }, person.session);
    expect(await card()).toMatchObject({ verified: false, affiliation: { organisationId, state: 'claimed' } });
    expect(await app.db.query(`SELECT FROM audit_entry WHERE subject_id = $1 AND act = 'affiliation.lapsed'`, [person.account.id])).toHaveLength(1);
    await post('/api/me/email/undone', { token: tokenIn(await lastMail(app, 'ana@ministerio.example')) });
    expect((await card()).verified).toBe(true);
  });

  test('makes links to the old one worth nothing', async () => {
    const person = await buildAccount(app, { email: 'before@example.org' });
    await post('/api/recovery', { email: 'before@example.org' });
    const recovery = tokenIn(await lastMail(app, 'before@example.org'));
    await ask(person, 'after@example.org');
    await post('/api/me/email/proved', { token: tokenIn(await lastMail(app, 'after@example.org')) }, person.session);
    expect((await post('/api/recovery/password', { token: recovery, password: 'una frase nueva y larga' })).status).toBe(422);
  });
});

describe('a password', () => {
  test('is set without the current one where there is none, by who has just shown who they are', async () => {
    const person = await buildAccount(app, { passwordHash: null });
    await stale(person);
    const set = { newPassword: 'una frase nueva y larga' };
    expect((await post('/api/me/password', set, person.session)).status).toBe(403);
    await app.db.query('UPDATE session SET authenticated_at = now() WHERE account_id = $1', [person.account.id]);
    expect((await post('/api/me/password', set, person.session)).status).toBe(204);
    expect((await lastMail(app, person.account.email)).kind).toBe('password-changed');
  });

  test('is not changed without the current one where there is one', async () => {
    const person = await buildAccount(app);
    const answer = await post('/api/me/password', { newPassword: 'una frase nueva y larga' }, person.session);
    expect(answer.json<{ fields: unknown }>().fields).toEqual([expect.objectContaining({ field: 'currentPassword', code: 'required' })]);
  });
});
