import { rooms } from '@minga/kernel/contract';
import { createTestApp, until, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../contract';
import { buildAccount, TEST_PASSWORD, type BuiltAccount } from '../testing';
import { peopleSlice } from './index';
import { PeopleModule } from './people.module';
import { Sweeper } from './sweeper';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

/** Another browser of the same person. */
async function otherBrowser({ account }: BuiltAccount): Promise<string> {
  const answer = await app.request('/api/sessions', {
    method: 'POST',
    body: { email: account.email, password: TEST_PASSWORD },
    headers: { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36' },
  });
  return /minga_session=[^;]*/.exec(String(answer.headers['set-cookie']))![0];
}
const list = (session: string) => app.client(peopleRoutes, session).listSessions({});
const isGuest = async (session: string) => (await app.client(peopleRoutes, session).me({})).account === null;

describe('one’s sessions', () => {
  it('are listed with their browser, the own one marked', async () => {
    const person = await buildAccount(app);
    const phone = await otherBrowser(person);
    const { sessions } = await list(phone);
    expect(sessions.map(({ browser, system, current }) => [browser, system, current])).toEqual([
      ['Chrome', 'Android', true],
      ['Firefox', 'Linux', false],
    ]);
  });

  it('can be ended one by one', async () => {
    const person = await buildAccount(app);
    const phone = await otherBrowser(person);
    const other = (await list(phone)).sessions.find(({ current }) => !current)!;
    await app.client(peopleRoutes, phone).endSession({ params: { sessionId: other.id } });
    expect([await isGuest(person.session), await isGuest(phone)]).toEqual([true, false]);
  });

  it('can all be ended but this one', async () => {
    const person = await buildAccount(app);
    const phone = await otherBrowser(person);
    await app.client(peopleRoutes, person.session).endOtherSessions({});
    expect([await isGuest(person.session), await isGuest(phone)]).toEqual([false, true]);
  });

  it('of others cannot be told from none', async () => {
    const [person, stranger] = [await buildAccount(app), await buildAccount(app)];
    const theirs = (await list(person.session)).sessions[0]!.id;
    await expect(app.client(peopleRoutes, stranger.session).endSession({ params: { sessionId: theirs } })).rejects.toMatchObject({ status: 404 });
    expect(await isGuest(person.session)).toBe(false);
  });

  it('end with signing out, which takes the cookie back and may be repeated', async () => {
    const { session } = await buildAccount(app);
    for (const time of ['first', 'second']) {
      const answer = await app.request('/api/sessions/current', { method: 'DELETE', cookie: session });
      expect([time, answer.status]).toEqual([time, 204]);
      expect(String(answer.headers['set-cookie'])).toContain('Max-Age=0');
    }
    expect(await isGuest(session)).toBe(true);
  });

  it('take their sockets with them: nothing of the account is sent after', async () => {
    const person = await buildAccount(app);
    const phone = await otherBrowser(person);
    const reader = await app.reader(phone);
    const room = rooms.account(person.account.id);
    expect(await reader.join(room)).toMatchObject({ ok: true });
    await app.client(peopleRoutes, person.session).endOtherSessions({});
    await app.client(peopleRoutes, person.session).changePreferences({ body: { language: 'en' } });
    await until(() => !reader.socket.connected || reader.closed.includes(room));
    expect(reader.events.map(({ body }) => body.type)).not.toContain('account.preferences-changed');
  });
});

describe('an expired session', () => {
  it('ends the sockets that were opened under it, when it is swept', async () => {
    const person = await buildAccount(app);
    const reader = await app.reader(person.session);
    expect(await reader.join(rooms.account(person.account.id))).toMatchObject({ ok: true });
    await app.db.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = $1`, [person.account.id]);
    await app.nest.select(PeopleModule).get(Sweeper).sweep();
    await until(() => !reader.socket.connected);
  });
});

describe('changing the password', () => {
  it('ends the other sessions, and gives this one a new token', async () => {
    const person = await buildAccount(app);
    const phone = await otherBrowser(person);
    const answer = await app.request('/api/me/password', {
      method: 'POST',
      cookie: phone,
      body: { currentPassword: TEST_PASSWORD, newPassword: 'otra frase distinta' },
    });
    expect(answer.status).toBe(204);
    const renewed = /minga_session=[^;]*/.exec(String(answer.headers['set-cookie']))![0];
    expect(await Promise.all([person.session, phone, renewed].map(isGuest))).toEqual([true, true, false]);
    const signIn = (password: string) => app.request('/api/sessions', { method: 'POST', body: { email: person.account.email, password } });
    expect([(await signIn(TEST_PASSWORD)).status, (await signIn('otra frase distinta')).status]).toEqual([422, 201]);
  });

  it.each([
    ['a wrong current one', { currentPassword: 'not this one', newPassword: 'otra frase distinta' }, 'currentPassword', 'password-wrong'],
    ['the same one', { currentPassword: TEST_PASSWORD, newPassword: TEST_PASSWORD }, 'newPassword', 'password-same'],
    ['a short one', { currentPassword: TEST_PASSWORD, newPassword: 'corta' }, 'newPassword', 'password-too-short'],
  ])('refuses %s', async (_what, body, field, code) => {
    const { session } = await buildAccount(app);
    const refused = app.client(peopleRoutes, session).changePassword({ body });
    await expect(refused).rejects.toMatchObject({ status: 422, details: { fields: [{ field, code }] } });
    expect(await isGuest(session)).toBe(false);
  });
});
