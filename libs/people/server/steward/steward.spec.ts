import type { Refusal } from '@minga/kernel/contract';
import { auditLog, SiteSettingsStore, system } from '@minga/kernel/server';
import { createTestApp, sharedText, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, secondFactorEverybody } from '../../contract';
import { buildAccount, codeOf, oweCode, setUpAuthenticator, TEST_PASSWORD, type BuiltAccount } from '../../testing';
import { FactorReset, peopleSlice } from '../index';

let app: TestApp;
let steward: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  steward = await buildAccount(app, { siteRole: 'steward' });
});
afterAll(() => app.close());

const api = (who: BuiltAccount) => app.client(peopleRoutes, who.session);
const code = (work: Promise<unknown>) => work.then(() => 'done', (error: Refusal) => error.code);
const naughty = JSON.parse(sharedText('security/blns.json') ?? '["\\u0000", "\' OR 1=1", "!&|()", ":*"]') as string[];

test('people are found by name, handle and whole address, a page at a time', async () => {
  const made = [];
  for (let n = 0; n < 3; n++) made.push(await buildAccount(app, { name: `Demo Zoraida ${n}` }));
  const first = await api(steward).stewardPeople({ query: { q: 'zoraida', limit: 2 } });
  expect(first.items.map(({ person }) => person.id)).toEqual([made[2]!.account.id, made[1]!.account.id]);
  const rest = await api(steward).stewardPeople({ query: { q: 'zoraida', limit: 2, before: first.next! } });
  expect([rest.items.map(({ person }) => person.id), rest.next]).toEqual([[made[0]!.account.id], null]);
  const { items } = await api(steward).stewardPeople({ query: { q: made[1]!.account.email.toUpperCase() } });
  expect(items).toMatchObject([{ email: made[1]!.account.email, siteRole: 'member', sessions: 1, passkeys: 0, authenticator: false }]);
  expect((await api(steward).stewardPeople({ query: { stewards: '1' } })).items.map(({ person }) => person.id)).toEqual([steward.account.id]);
});

test('a role is given and taken, with reason, for the record; the last steward stays', async () => {
  const other = await buildAccount(app);
  const role = (by: BuiltAccount, of: BuiltAccount, to: 'member' | 'steward') => api(by).setSiteRole({ params: { accountId: of.account.id }, body: { role: to, reason: 'Rota la secretaría' } });
  expect(await code(role(other, other, 'steward'))).toBe('not-found');
  await role(steward, other, 'steward');
  expect((await api(other).me({})).account?.siteRole).toBe('steward');
  await role(other, steward, 'member');
  expect(await code(role(other, other, 'member'))).toBe('last-steward');
  await role(other, steward, 'steward');
  await role(steward, other, 'member');
  const acts = await auditLog.search(app.db, { act: 'account.role-changed' }, 10);
  expect(acts.map(({ facts }) => facts['after'])).toEqual(['member', 'steward', 'member', 'steward']);
  expect(acts[0]).toMatchObject({ actorId: steward.account.id, subjectId: other.account.id, parts: { reason: 'Rota la secretaría' } });
});

test('two stewards who take the role from each other at once leave one', async () => {
  const other = await buildAccount(app, { siteRole: 'steward' });
  const take = (by: BuiltAccount, of: BuiltAccount) => code(api(by).setSiteRole({ params: { accountId: of.account.id }, body: { role: 'member' } }));
  const answers = await Promise.all([take(steward, other), take(other, steward)]);
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
  await app.db.query(`UPDATE account SET site_role = CASE WHEN id = $1 THEN 'steward' ELSE 'member' END`, [steward.account.id]);
});

test('somebody is signed out everywhere, which is recorded', async () => {
  const person = await buildAccount(app);
  expect(await api(steward).endSessionsOf({ params: { accountId: person.account.id }, body: {} })).toEqual({ ended: 1 });
  expect((await api(person).me({})).account).toBeNull();
  expect((await auditLog.search(app.db, { act: 'account.sessions-ended' }, 1))[0]).toMatchObject({ subjectId: person.account.id, facts: { ended: 1 } });
});

test('dangerous acts ask again who one is', async () => {
  const old = await buildAccount(app, { siteRole: 'steward' });
  await app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE account_id = $1`, [old.account.id]);
  expect(await code(api(old).setSiteRole({ params: { accountId: steward.account.id }, body: { role: 'member' } }))).toBe('step-up-required');
  expect(await code(api(old).endSessionsOf({ params: { accountId: steward.account.id }, body: {} }))).toBe('step-up-required');
  expect(await code(api(old).resetSecondFactorOf({ params: { accountId: steward.account.id }, body: { reason: 'Perdió el teléfono' } }))).toBe('step-up-required');
});

describe('somebody who has lost app and recovery codes', () => {
  const reset = (by: BuiltAccount, of: BuiltAccount, reason = 'Perdió el teléfono; llamé a su ministerio') =>
    api(by).resetSecondFactorOf({ params: { accountId: of.account.id }, body: { reason } });
  const enter = ({ account: { email } }: BuiltAccount) => app.request('/api/sessions', { method: 'POST', body: { email, password: TEST_PASSWORD } });
  const letters = async ({ account: { email } }: BuiltAccount) => (await app.mail()).filter(({ to, kind }) => to === email && kind.startsWith('security.second-factor-reset'));

  test('comes in by password again; it is recorded, all sessions end, and they are told by whom and what to do', async () => {
    const person = await buildAccount(app);
    const { key } = await setUpAuthenticator(app, person);
    const owing = await oweCode(app, person);
    expect((await api(steward).stewardPeople({ query: { q: person.account.email } })).items).toMatchObject([{ authenticator: true }]);
    expect(await reset(steward, person)).toEqual({ ended: 1 });
    expect((await api(person).me({})).account).toBeNull();
    // What was begun before does not go on with the code of an app that counts no more
    expect((await app.request('/api/sessions/second-factor', { method: 'POST', cookie: owing, body: { code: codeOf(key, 1) } })).status).toBe(409);
    expect((await enter(person)).status).toBe(201);
    const [act] = await auditLog.search(app.db, { act: 'account.second-factor-reset' }, 1);
    expect(act).toMatchObject({ actorId: steward.account.id, subjectId: person.account.id, parts: { reason: 'Perdió el teléfono; llamé a su ministerio' } });
    const [mail, ...more] = await letters(person);
    expect([mail?.text, more]).toEqual([expect.stringMatching(/La secretaría de .+ quitó[^]+Si usted no lo pidió/), []]);
    expect(await code(reset(steward, person))).toBe('no-second-factor');
  });

  test('has the whole time of grace again, however long ago the last one ran', async () => {
    const person = await buildAccount(app);
    const settings = app.nest.get(SiteSettingsStore);
    const ask = (asked: boolean) => app.db.write(system('test'), (tx) => settings.set(tx, secondFactorEverybody, asked));
    await ask(true);
    try {
      await app.db.query(`INSERT INTO second_factor_due (account_id, since) VALUES ($1, now() - interval '1 year')`, [person.account.id]);
      await app.db.query(`INSERT INTO authenticator (account_id, secret, last_step) VALUES ($1, 'sealed', 0)`, [person.account.id]);
      await app.db.write(system('test'), (tx) => app.nest.get(FactorReset).byOperator(tx, person.account.email));
      const cookie = /minga_session=[^;]+/.exec(String((await enter(person)).headers['set-cookie']))![0];
      expect((await app.client(peopleRoutes, cookie).signInMeans({})).due).toMatchObject({ over: false });
    } finally {
      await ask(false);
    }
  });

  test('is not the steward who acts, and the reason must be said', async () => {
    await setUpAuthenticator(app, steward);
    expect(await code(reset(steward, steward))).toBe('second-factor-own');
    const other = await buildAccount(app, { siteRole: 'steward' });
    await setUpAuthenticator(app, other);
    expect(await code(reset(steward, other, ' '))).toBe('invalid-input');
    expect(await code(reset(other, other))).toBe('second-factor-own');
    expect(await code(reset(steward, other))).toBe('done');
  });
});

test('whatever is typed is searched for or refused', async () => {
  for (const q of naughty) {
    const answer = await app.request(`/api/admin/people?q=${encodeURIComponent(q.toWellFormed())}`, { cookie: steward.session });
    expect([q, [200, 422].includes(answer.status)]).toEqual([q, true]);
  }
});
