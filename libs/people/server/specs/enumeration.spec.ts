import { jest } from '@jest/globals';
import { createTestApp, type TestAnswer, type TestApp } from '@minga/kernel/testing';
import { enterCount } from '@minga/kernel/server';
import { buildAccount, codeIn, lastMail, TEST_PASSWORD } from '../../testing';
import { peopleSlice } from '../index';
import { watchHashes } from '../password';

let app: TestApp;
let me: string;
let steward: string;
let counted: string[] = [];
const hashes = jest.fn();
beforeAll(async () => {
  app = await createTestApp({
    slices: [peopleSlice],
    prepare: async ({ nest }) => {
      nest.getHttpAdapter().getInstance().addHook('onRequest', async () => enterCount(counted));
    },
  });
  watchHashes(hashes);
  await buildAccount(app, { email: 'known@example.org' });
  me = (await buildAccount(app, { email: 'asker@example.org' })).session;
  steward = (await buildAccount(app, { email: 'steward@example.org', siteRole: 'steward' })).session;
});
afterAll(() => app.close());

interface Seen {
  status: number;
  body: unknown;
  cookies: string[];
  headers: string[];
  statements: string[];
  hashes: number;
}

/** An answer with everything by which a stranger could tell two apart: its bytes, and the work that its time is made of. */
async function seen(request: () => Promise<TestAnswer>, email: string): Promise<Seen> {
  counted = [];
  hashes.mockClear();
  const answer = await request();
  const body = answer.text.replaceAll(email, 'ADDRESS').replace(/"requestId":"[^"]*"/, '');
  const cookies = [answer.headers['set-cookie'] ?? []].flat().map((line) => line.replace(/=[\w-]{43};/, '=TOKEN;'));
  return { status: answer.status, body, cookies, headers: Object.keys(answer.headers).sort(), statements: counted.filter(isWork), hashes: hashes.mock.calls.length };
}

/** A browser's general allowance is fetched in portions, whoever it asks for. */
const isWork = (statement: string): boolean => !statement.includes('INTO limit_bucket');

const post = (path: string, cookie?: string) => (body: unknown) => () => app.request(path, { method: 'POST', cookie, body });
const registration = { name: 'Demo · Curiosa', password: 'una frase larga', title: 'Asesora', organisationName: 'Demo · Agencia', stakeholderGroup: 'academia' };

describe.each<[string, (email: string) => () => Promise<TestAnswer>]>([
  ['registration', (email) => post('/api/accounts')({ ...registration, email })],
  ['sign-in', (email) => post('/api/sessions')({ email, password: 'no es esta frase' })],
  ['recovery', (email) => post('/api/recovery')({ email })],
  ['a link to sign in', (email) => post('/api/sessions/link')({ email })],
  ['change of address', (email) => () => post('/api/me/email', me)({ email })()],
  ['invitation', (email) => () => post('/api/admin/invitations', steward)({ emails: [email], mostUses: 1, days: 1 })()],
])('%s', (_name, ask) => {
  test('does not tell a known address from an unknown one', async () => {
    // The first of its kind prepares statements and unpacks lists
    await seen(ask('first@example.org'), 'first@example.org');
    const known = await seen(ask('known@example.org'), 'known@example.org');
    const unknown = await seen(ask('nobody@example.org'), 'nobody@example.org');
    expect(known).toEqual(unknown);
    expect(known.statements.length).toBeGreaterThan(0);
  });
});

test('every letter is written in both cases, and only the mailbox knows which', async () => {
  const kinds = async (to: string) => (await app.mail()).filter((mail) => mail.to === to).map(({ kind }) => kind);
  expect(await kinds('known@example.org')).toEqual(['have-account', 'recover', 'sign-in', 'address-in-use', 'invited']);
  expect(await kinds('nobody@example.org')).toEqual(['register', 'no-account', 'no-account', 'prove-address', 'invited']);
});

test('a wrong code says the same whether somebody has the address or not', async () => {
  const tried = async (email: string) => {
    counted = [];
    const asked = await post('/api/recovery')({ email })();
    const cookie = [asked.headers['set-cookie']].flat().map((line) => line!.split(';')[0]).join('; ');
    return seen(post('/api/recovery/password', cookie)({ code: '000000', password: 'otra frase larga' }), email);
  };
  await buildAccount(app, { email: 'known2@example.org' });
  expect(codeIn(await lastMail(app, 'known@example.org'))).toBe('');
  expect(await tried('known2@example.org')).toEqual(await tried('nobody2@example.org'));
});

test('the right password of an account is another answer, or the comparison shows nothing', async () => {
  const right = await seen(post('/api/sessions')({ email: 'known@example.org', password: TEST_PASSWORD }), 'known@example.org');
  expect([right.status, right.hashes]).toEqual([201, 1]);
});
