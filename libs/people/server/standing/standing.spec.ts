import { Refusal, rooms } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { createTestApp, until, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type Restriction } from '../../contract';
import { buildAccount, TEST_PASSWORD, type BuiltAccount } from '../../testing';
import { peopleSlice, restrictionOf, setStanding } from '../index';

const DAY_MS = 86_400_000;
const TOMORROW = new Date(Date.now() + DAY_MS).toISOString();
const YESTERDAY = new Date(Date.now() - DAY_MS).toISOString();

let app: TestApp;
beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice] })));
afterAll(() => app.close());

const restrict = ({ account }: BuiltAccount, restriction: Restriction) => app.db.write(system('test'), (tx) => setStanding(tx, account.id, restriction));
const me = async ({ session }: BuiltAccount) => (await app.client(peopleRoutes, session).me({})).account;
const signIn = ({ account }: BuiltAccount, password = TEST_PASSWORD) => app.client(peopleRoutes).signIn({ body: { email: account.email, password } });
const code = (work: Promise<unknown>) => work.then(() => 'let in', (error: unknown) => (error instanceof Refusal ? error.code : String(error)));

test('who is silenced stays signed in, and sees it with its end', async () => {
  const person = await buildAccount(app);
  await restrict(person, { standing: 'silenced', until: TOMORROW });
  expect((await me(person))?.restriction).toEqual({ standing: 'silenced', until: TOMORROW });
  expect(await code(signIn(person))).toBe('let in');
});

test.each([
  ['suspended', TOMORROW, 'account-suspended'],
  ['banned', null, 'account-banned'],
] as const)('who is %s is out at once, sockets too, and is told so by the right password only', async (standing, end, refusal) => {
  const person = await buildAccount(app);
  const reader = await app.reader(person.session);
  await reader.join(rooms.account(person.account.id));
  await restrict(person, { standing, until: end });
  expect(await me(person)).toBeNull();
  await until(() => !reader.socket.connected);
  expect(await code(signIn(person))).toBe(refusal);
  expect(await code(signIn(person, 'otra frase de prueba'))).toBe('wrong-credentials');
});

test('a restriction ends by itself, and by being lifted', async () => {
  const person = await buildAccount(app);
  await restrict(person, { standing: 'suspended', until: YESTERDAY });
  expect(await code(signIn(person))).toBe('let in');
  await restrict(person, { standing: 'banned', until: null });
  await restrict(person, { standing: 'good', until: null });
  expect(await code(signIn(person))).toBe('let in');
  expect(await restrictionOf(app.db, person.account.id)).toBeUndefined();
});
