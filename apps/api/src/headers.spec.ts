import { connect } from 'node:net';
import { SiteSettings } from '@minga/kernel/server';
import { createTestApp, TEST_ORIGIN, type TestApp } from '@minga/kernel/testing';
import { buildAccount } from '@minga/people/testing';
import { servePages } from './pages';
import { slices } from './slices';

const HTTPS = 'https://forum.example.org';
const webBuild = new URL('../../web/dist/', import.meta.url);
const prepare = (site: Parameters<typeof servePages>[0]) => servePages(site, { webBuild });

let plain: TestApp;
let tls: TestApp;
let script: string;
beforeAll(async () => {
  plain = await createTestApp({ slices, prepare });
  tls = await createTestApp({ slices, prepare, databaseUrl: plain.databaseUrl, settings: new SiteSettings('Minga', [HTTPS], true, 'test') });
  script = /src="(\/assets\/[^"]+\.js)"/.exec((await plain.request('/', { headers: { accept: 'text/html' } })).text)![1]!;
});
afterAll(async () => {
  await tls.close();
  await plain.close();
});

/** Where answers of every kind come from, and what each must be. */
const answers: [name: string, path: () => string, status: number][] = [
  ['a page', () => '/', 200],
  ['a page with a form', () => '/sign-in', 200],
  ['a page that is not there', () => '/nada', 404],
  ['JSON', () => '/api/groups', 200],
  ['a refusal', () => '/api/groups/7', 404],
  ['the API’s description', () => '/api/openapi.json', 200],
  ['the API’s page', () => '/api', 200],
  ['a script', () => script, 200],
  ['a file that is not there', () => `/files/photos/${'0'.repeat(40)}-small.webp`, 404],
  ['robots.txt', () => '/robots.txt', 200],
  ['the sitemap', () => '/sitemap.xml', 200],
];

describe.each(answers)('%s', (_, path, status) => {
  test('goes out with what keeps browsers from misusing it', async () => {
    const answer = await plain.request(path());
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
    });
    const policy = String(answer.headers['content-security-policy']);
    for (const part of ["object-src 'none'", "base-uri 'none'"]) expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src[^;]*('unsafe-inline'|'unsafe-eval'|\*|https?:)/);
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['x-powered-by'] ?? answer.headers['server']).toBeUndefined();
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('asks for TLS from then on, where the site is served over it, and nowhere else', async () => {
    const answer = await tls.request(path(), { headers: { origin: HTTPS } });
    expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  });
});

test('a page runs scripts of this site only, and sends forms nowhere else', async () => {
  const policy = String((await plain.request('/')).headers['content-security-policy']);
  for (const part of ["script-src 'self'", "form-action 'self'", "base-uri 'none'", "connect-src 'self'"]) expect(policy.split('; ')).toContain(part);
});

test('what the API answers is kept by nobody; refusals and changes neither', async () => {
  const { session } = await buildAccount(plain);
  const sent = await plain.request('/api/me/preferences', { method: 'PUT', cookie: session, body: { language: 'es' }, headers: { origin: TEST_ORIGIN } });
  for (const answer of [await plain.request('/api/me', { cookie: session }), await plain.request('/api/groups/7'), sent]) expect(answer.headers['cache-control']).toBe('no-store');
});

test('a foreign page’s request is refused with the same headers', async () => {
  const answer = await plain.request('/api/sessions', { method: 'POST', body: {}, headers: { origin: 'https://evil.example' } });
  expect([answer.status, answer.headers['x-content-type-options'], answer.headers['x-frame-options']]).toEqual([403, 'nosniff', 'DENY']);
});

test.each(['TRACE', 'CONNECT', 'TRACK'])('%s is no method of ours', async (method) => {
  const { port } = new URL(plain.url);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${method} / HTTP/1.1\r\nHost: localhost\r\nX-Told: back\r\nConnection: close\r\n\r\n`));
    let told = '';
    socket.on('data', (chunk) => (told += String(chunk)));
    socket.on('close', () => resolve(told));
    socket.on('error', () => resolve(told));
  });
  expect(answer).not.toMatch(/^HTTP\/1\.1 [23]/);
  expect(answer).not.toContain('X-Told');
});
