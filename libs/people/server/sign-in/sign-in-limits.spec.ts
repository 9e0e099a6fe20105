import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildAccount, TEST_PASSWORD } from '../../testing';
import { SIGN_IN_BY_ACCOUNT, SIGN_IN_BY_ACCOUNT_ANYWHERE } from '../attempts';
import { peopleSlice } from '../index';
import { SignInLimits } from './sign-in-limits';
import { PeopleModule } from '../people.module';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const signIn = (email: string, password: string, cookie?: string) => app.request('/api/sessions', { method: 'POST', body: { email, password }, ...(cookie && { cookie }) });
const visitor = (ip: string) => ({ ip, browser: null, system: null });
const limits = () => app.nest.select(PeopleModule).get(SignInLimits);
const refusedFrom = (email: string, ip: string) => limits().take(email, visitor(ip)).then(() => false, ({ status }: { status: number }) => status === 429);

test('a stranger who guesses is slowed, and somebody on another network is not', async () => {
  const { account } = await buildAccount(app);
  for (let n = 0; n < SIGN_IN_BY_ACCOUNT.burst; n++) await limits().take(account.email, visitor('2001:db8:1:2::' + n.toString(16)));
  expect(await refusedFrom(account.email, '2001:db8:1:2:ffff::1')).toBe(true);
  expect(await refusedFrom(account.email, '2001:db8:1:3::1')).toBe(false);
});

test('strangers on many networks are bounded together', async () => {
  const { account } = await buildAccount(app);
  for (let n = 0; n < SIGN_IN_BY_ACCOUNT_ANYWHERE.burst; n++) await limits().take(account.email, visitor(`198.51.100.${n}`));
  expect(await refusedFrom(account.email, '203.0.113.1')).toBe(true);
});

test('a browser that signed in before is held up by nobody else’s failures, and its own are bounded', async () => {
  const { account } = await buildAccount(app);
  const first = await signIn(account.email, TEST_PASSWORD);
  const device = /minga_device=[^;]*/.exec(String(first.headers['set-cookie']))![0];
  for (let n = 0; n < SIGN_IN_BY_ACCOUNT.burst; n++) await signIn(account.email, 'guess');
  expect((await signIn(account.email, TEST_PASSWORD)).status).toBe(429);
  expect((await signIn(account.email, TEST_PASSWORD, device)).status).toBe(201);
  const { account: other } = await buildAccount(app);
  for (let n = 0; n < SIGN_IN_BY_ACCOUNT.burst; n++) await signIn(other.email, 'guess', device);
  expect((await signIn(other.email, TEST_PASSWORD, device)).status).toBe(429);
  const tries = [];
  for (let n = 0; n <= 20; n++) tries.push((await signIn(account.email, 'guess', device)).status);
  expect(tries.at(-1)).toBe(429);
});
