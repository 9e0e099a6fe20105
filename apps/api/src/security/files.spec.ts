import sharp from 'sharp';
import { createTestApp, TEST_ORIGIN, type TestAnswer, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type Profile } from '@minga/people/contract';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { slices } from '../slices';
import { byKey, changingRoutes, requestOf } from './routes.testing';

let app: TestApp;
let person: BuiltAccount;
let steward: BuiltAccount;
let picture: Buffer;
beforeAll(async () => {
  app = await createTestApp({ slices });
  person = await buildAccount(app);
  steward = await buildAccount(app, { siteRole: 'steward', name: '=HYPERLINK("https://evil.example")' });
  picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#1f2152' } }).png().toBuffer();
});
afterAll(() => app.close());

/** Whatever a browser makes of it, it runs nothing, is framed nowhere, and is what it is called. */
const HARMLESS = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin' };
const get = (path: string, cookie?: string): Promise<TestAnswer> => app.request(path, { cookie });

async function photo({ session }: BuiltAccount): Promise<Profile> {
  return (await app.request('/api/me/photo', { method: 'PUT', cookie: session, rawBody: picture, headers: { 'content-type': 'image/png' } })).json<Profile>();
}

describe('a kind of file that nobody asked for', () => {
  const types = ['application/octet-stream', 'application/xml', 'text/xml', 'text/html', 'image/svg+xml', 'application/pdf', 'multipart/form-data; boundary=x', 'application/zip', 'application/x-yaml'];

  test.each(byKey(changingRoutes()))('is refused: %s', async (_, route) => {
    const { path, method } = requestOf(route, () => undefined);
    for (const type of types) {
      const answer = await app.request(path, { method, cookie: person.session, rawBody: '<a>', headers: { 'content-type': type } });
      expect({ type, status: answer.status }).toEqual({ type, status: 415 });
    }
  });

  test.each(byKey(changingRoutes().filter(({ path }) => path !== '/api/me/photo')))('nor does a picture change anything but a picture: %s', async (_, route) => {
    const { path, method } = requestOf(route, () => undefined);
    const answer = await app.request(path, { method, cookie: person.session, rawBody: picture, headers: { 'content-type': 'image/png' } });
    const { account } = await app.client(peopleRoutes, person.session).me({});
    // What asks for no body looks at none: signing out by sending a picture is signing out
    if (account === null) person = await buildAccount(app);
    else if (route.body) expect([404, 415]).toContain(answer.status);
  });
});

describe('a person’s picture', () => {
  test('is served without a look at any cookie, and gives none', async () => {
    const { photo: path } = await photo(await buildAccount(app));
    const [plain, signedIn] = [await get(path!), await get(path!, person.session)];
    expect(plain.status).toBe(200);
    expect(plain.headers).toMatchObject({ ...HARMLESS, 'content-type': 'image/webp' });
    expect(plain.headers['set-cookie']).toBeUndefined();
    expect(plain.headers['vary'] ?? '').not.toMatch(/cookie/i);
    expect(signedIn.headers).toEqual({ ...plain.headers, date: signedIn.headers['date'] });
  });

  test('is not there for guests when its owner shows it to people who are signed in', async () => {
    const shy = await buildAccount(app);
    await photo(shy);
    await app.client(peopleRoutes, shy.session).changePrivacy({ body: { email: 'nobody', photo: 'signed-in', presence: 'named', unlisted: false } });
    const { account } = await app.client(peopleRoutes, shy.session).me({});
    const path = account!.profile.photo!;
    expect([(await get(path)).status, (await get(path, person.session)).status]).toEqual([404, 200]);
  });

  test.each(['../../etc/passwd', '..%2f..%2fsecrets', '%00', `${'0'.repeat(40)}-small.webp%00.html`, `${'0'.repeat(40)}-other.webp`, '.', '%2e%2e%2f'])('has a name of ours: %s is not there', async (name) => {
    const answer = await get(`/files/photos/${name}`);
    expect([answer.status, answer.text.includes('root:')]).toEqual([404, false]);
  });
});

describe('the record of acts', () => {
  const path = (format: string) => `/api/admin/audit/export?format=${format}`;

  test('goes to stewards, as a file to be kept and not to be opened', async () => {
    expect([(await get(path('csv'))).status, (await get(path('csv'), person.session)).status]).toEqual([404, 404]);
    const answer = await get(path('csv'), steward.session);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-disposition': 'attachment; filename="audit.csv"', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(String(answer.headers['content-type'])).toContain('text/csv');
  });

  test('holds no formula that a spreadsheet would run', async () => {
    await app.client(peopleRoutes, steward.session).setSiteRole({ params: { accountId: person.account.id }, body: { role: 'member', reason: '=1+1' } });
    const { text } = await get(path('csv'), steward.session);
    expect(text.split(/\r?\n/).flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).filter((cell) => /^"?[=+@\t\r-]/.test(cell))).toEqual([]);
  });

  test('takes no file’s name from a request', async () => {
    expect((await get(path('csv%22%0d%0aset-cookie:a=b'), steward.session)).status).toBe(422);
    expect((await app.request(path('exe'), { cookie: steward.session, headers: { origin: TEST_ORIGIN } })).status).toBe(422);
  });
});
