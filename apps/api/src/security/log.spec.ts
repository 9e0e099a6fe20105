import { Writable } from 'node:stream';
import { createLogger } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildGroup } from '@minga/groups/testing';
import { buildAccount, TEST_PASSWORD } from '@minga/people/testing';
import { slices } from '../slices';

interface Line {
  msg: string;
  time: string;
  refused?: string;
  status?: number;
  route: string;
  ip: string;
  account?: string;
}

let app: TestApp;
let lines: string[] = [];
const logger = createLogger({ logLevel: 'info' }, { people: false, destination: new Writable({ write: (chunk: Buffer, _, done) => (lines.push(String(chunk)), done()) }) });
beforeAll(async () => {
  app = await createTestApp({ slices, logger });
});
afterAll(() => app.close());
beforeEach(() => {
  lines = [];
});

const told = (): Line[] => lines.map((line) => JSON.parse(line) as Line);
const post = (path: string, body: object, cookie?: string, headers?: Record<string, string>) => app.request(path, { method: 'POST', body, cookie, headers });

test('who signs in is written down, and who fails to; neither address nor password is', async () => {
  const { account } = await buildAccount(app);
  await post('/api/sessions', { email: account.email, password: 'no es esta frase' });
  await post('/api/sessions', { email: account.email, password: TEST_PASSWORD });
  expect(told()).toEqual([
    expect.objectContaining({ msg: 'refused', refused: 'wrong-credentials', status: 422, route: 'POST /api/sessions', ip: '127.0.0.1', time: expect.stringMatching(/Z$/) }),
    expect.objectContaining({ msg: 'signed in', account: account.id, route: 'POST /api/sessions', ip: '127.0.0.1' }),
  ]);
  expect(lines.join()).not.toMatch(new RegExp(`${account.email}|frase`));
});

test('so is a wrong proof of who one is, whichever', async () => {
  const { session } = await buildAccount(app);
  await post('/api/me/confirm', { password: 'no es esta frase' }, session);
  await post('/api/sessions/link/used', { token: 'A'.repeat(43) });
  expect(told().map(({ refused, status }) => [refused, status])).toEqual([
    [expect.stringMatching(/-wrong$/), 422],
    ['link-over', 422],
  ]);
});

test('who has no right to it, comes from elsewhere or sends what no form does', async () => {
  const { account, session } = await buildAccount(app);
  const group = await buildGroup(app);
  await app.request(`/api/groups/${group.id}/admissions`, { cookie: session });
  await post('/api/groups', {}, session, { origin: 'https://evil.example' });
  await app.request('/api/me/profile', { method: 'PATCH', cookie: session, rawBody: '<a>', headers: { 'content-type': 'text/xml' } });
  expect(told().map(({ refused, route, account: who }) => [refused, route, who])).toEqual([
    [expect.any(String), 'GET /api/groups/:groupId/admissions', account.id],
    ['foreign-origin', 'POST /api/groups', undefined],
    ['unsupported-media-type', 'PATCH /api/me/profile', undefined],
  ]);
});

test('what everybody meets is not: a typing error, a page that is not there; and no token of an address is', async () => {
  const { session } = await buildAccount(app);
  await app.request('/api/groups/7', { cookie: session });
  await post('/api/sessions', { email: 'a' });
  await app.request(`/api/invite/${'A'.repeat(43)}`);
  await app.request('/api/me/data');
  expect(lines).toEqual([]);
  await post(`/api/appeal-links/${'A'.repeat(43)}`, { text: 'No fui yo' }, session, { origin: 'https://evil.example' });
  expect(lines.join()).toContain('/api/appeal-links/:token');
  expect(lines.join()).not.toContain('AAAA');
});
