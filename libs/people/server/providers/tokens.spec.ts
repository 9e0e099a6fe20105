import { jest } from '@jest/globals';
import { newId } from '@minga/kernel/contract';
import { Outgoing } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import type { Provider } from '../../contract';
import { codeOf, setUpAuthenticator, type BuiltAccount } from '../../testing';
import { startLyingProvider, unsigned, type LyingProvider, type TokenMaking } from '../../testing/providers/lying-provider';
import { addProvider, locationOf, TestBrowser } from '../../testing/providers/visits';
import { peopleSlice } from '../index';

let app: TestApp;
let lying: LyingProvider;
let provider: Provider;

beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice], outgoing: new Outgoing({ loopback: true }) });
});
beforeEach(async () => {
  lying = await startLyingProvider();
  provider = await addProvider(app, { issuer: lying.issuer });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await lying.close();
});
afterAll(() => app.close());

/** Begins a visit. @returns what brings the provider's answer back */
async function visit(browser: TestBrowser): Promise<() => Promise<string>> {
  const there = new URL(await browser.start(provider.id));
  expect(there.searchParams.get('code_challenge_method')).toBe('S256');
  lying.nonce = there.searchParams.get('nonce')!;
  return async () => locationOf(await browser.get(`/auth/${provider.id}/callback?code=c&state=${there.searchParams.get('state')}`));
}
async function outcome(token: TokenMaking): Promise<string> {
  lying.token = token;
  const browser = new TestBrowser(app);
  const end = await (await visit(browser))();
  return (await browser.me()) ? 'signed in' : end;
}
const REFUSED = '/sign-in?provider=provider-answer&next=%2F';
const now = () => Math.floor(Date.now() / 1000);

describe('a token', () => {
  it('that is as it should be signs in', async () => {
    expect(await outcome({})).toBe('signed in');
  });

  it.each<[string, () => TokenMaking]>([
    ['of another issuer', () => ({ claims: { iss: 'https://other.example' } })],
    ['for another audience', () => ({ claims: { aud: 'somebody else' } })],
    ['for several audiences without saying for whom', () => ({ claims: { aud: ['minga', 'other'] } })],
    ['that was given to another party', () => ({ claims: { aud: ['minga', 'other'], azp: 'other' } })],
    ['that has expired', () => ({ claims: { iat: now() - 700, exp: now() - 600 } })],
    ['from another visit', () => ({ claims: { nonce: 'that of an earlier visit' } })],
    ['without its visit', () => ({ claims: { nonce: undefined } })],
    ['without anybody', () => ({ claims: { sub: undefined } })],
    ['by a key that nobody publishes', () => ({ header: { kid: 'unknown' } })],
    ['about somebody with no usable name', () => ({ claims: { sub: 'x'.repeat(300) } })],
  ])('%s is refused', async (_what, making) => {
    expect(await outcome(making())).toBe(REFUSED);
  });

  it('without a signature is refused, though the provider offers it', async () => {
    const browser = new TestBrowser(app);
    const back = await visit(browser);
    lying.raw = unsigned({ iss: lying.issuer, aud: 'minga', sub: 'ana', nonce: lying.nonce, iat: now(), exp: now() + 60, email: 'ana@lying.example', email_verified: true });
    expect(await back()).toBe(REFUSED);
  });

  it.each(['the public key', 'the shared secret'])('signed HS256 with %s is refused, though the provider offers it', async (what) => {
    const secret = what === 'the public key' ? await lying.publicPem : 'un secreto de prueba largo'.padEnd(32);
    expect(await outcome({ header: { alg: 'HS256' }, key: new TextEncoder().encode(secret) })).toBe(REFUSED);
  });

  it('that was changed after it was signed is refused', async () => {
    const browser = new TestBrowser(app);
    const back = await visit(browser);
    const [header, , signature] = (await lying.sign()).split('.');
    const claims = { iss: lying.issuer, aud: 'minga', sub: 'eva', nonce: lying.nonce, iat: now(), exp: now() + 60 };
    lying.raw = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    expect(await back()).toBe(REFUSED);
  });

  it('with words that cannot be stored signs in without them', async () => {
    expect(await outcome({ claims: { sub: 'eva', name: 'E\0va', groups: ['a\0', '\ud800', 'c'], deep: { er: { than: { any: 'one' } } }, email: `e-${lying.email}` } })).toBe('signed in');
  });
});

describe('a provider’s keys', () => {
  it('are kept, and fetched anew for a key that is not known, but not for each stranger’s token', async () => {
    await outcome({});
    await outcome({});
    expect(lying.keysAsked).toBe(1);
    for (let i = 0; i < 3; i++) expect(await outcome({ header: { kid: `made-up-${i}` } })).toBe(REFUSED);
    expect(lying.keysAsked).toBe(1);
    lying.rotate();
    const later = Date.now() + 61_000;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    expect(await outcome({})).toBe('signed in');
    expect(lying.keysAsked).toBe(2);
  });
});

describe('what a provider says of itself', () => {
  it.each([
    ['another issuer', { issuer: 'https://other.example' }],
    ['a page that is no page', { authorization_endpoint: 'javascript:alert(1)' }],
    ['no page at all', { authorization_endpoint: undefined }],
  ])('is not believed where it names %s', async (_what, metadata) => {
    lying.metadata = metadata;
    expect(await new TestBrowser(app).start(provider.id)).toContain('provider-down');
  });

  it('does not lead the server into its own network', async () => {
    lying.metadata = { token_endpoint: 'http://169.254.169.254/latest/meta-data', jwks_uri: 'http://10.0.0.1/keys' };
    expect(await outcome({})).toContain('provider-down');
  });
});

describe('a provider’s word that somebody signed out there', () => {
  const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const word = (claims: object = {}, making: TokenMaking = {}) =>
    lying.sign({ ...making, claims: { nonce: undefined, exp: undefined, jti: newId(), sub: 'ana', events: EVENTS, ...claims } });
  const tell = async (token: string, id = provider.id): Promise<number> =>
    (await app.request(`/auth/${id}/backchannel`, {
      method: 'POST',
      headers: { origin: '', 'content-type': 'application/x-www-form-urlencoded' },
      rawBody: new URLSearchParams({ logout_token: token }).toString(),
    })).status;
  const comer = async (claims: object = {}): Promise<TestBrowser> => {
    lying.token = { claims: { ...claims } };
    const browser = new TestBrowser(app);
    await (await visit(browser))();
    return browser;
  };

  it('ends all that came by it for this person, and nobody else’s', async () => {
    const [one, two] = [await comer(), await comer()];
    const eva = `eva@${newId()}.example`;
    const other = await comer({ sub: 'eva', email: eva });
    expect(await tell(await word())).toBe(200);
    expect([await one.me(), await two.me(), await other.me()]).toEqual([null, null, eva]);
  });

  it('ends the one session that it names', async () => {
    const [one, two] = [await comer({ sid: 's1' }), await comer({ sid: 's2' })];
    expect(await tell(await word({ sid: 's1', sub: undefined }))).toBe(200);
    expect([await one.me(), await two.me()]).toEqual([null, lying.email]);
  });

  it('ends the one session that it names also where a code was owed between', async () => {
    const first = await comer();
    const { key } = await setUpAuthenticator(app, { session: first.here.header } as BuiltAccount);
    const owing = await comer({ sid: 's1' });
    expect(await owing.me()).toBeNull();
    const entered = await app.request('/api/sessions/second-factor', { method: 'POST', cookie: owing.here.header, body: { code: codeOf(key, 1) } });
    owing.here.take(entered.headers['set-cookie'] as string[]);
    expect([await owing.me(), await first.me()]).toEqual([lying.email, lying.email]);
    expect(await tell(await word({ sid: 's1', sub: undefined }))).toBe(200);
    expect([await owing.me(), await first.me()]).toEqual([null, lying.email]);
  });

  it('is taken once', async () => {
    const token = await word();
    expect(await tell(token)).toBe(200);
    const browser = await comer();
    expect(await tell(token)).toBe(400);
    expect(await browser.me()).not.toBeNull();
  });

  it('is refused where it is not what the standard says', async () => {
    const browser = await comer();
    const bad = [
      await word({ iss: 'https://other.example' }),
      await word({ aud: 'other' }),
      await word({ nonce: 'n' }),
      await word({ events: undefined }),
      await word({ events: { other: {} } }),
      await word({ events: { [Object.keys(EVENTS)[0]!]: 'x' } }),
      await word({ jti: undefined }),
      await word({ sub: undefined }),
      await word({ iat: now() - 600 }),
      await word({}, { header: { kid: 'unknown' } }),
      await word({}, { header: { alg: 'HS256' }, key: new TextEncoder().encode(await lying.publicPem) }),
      unsigned({ iss: lying.issuer, aud: 'minga', sub: 'ana', jti: newId(), iat: now(), events: EVENTS }),
      'nonsense',
      '',
    ];
    for (const token of bad) expect(await tell(token)).toBe(400);
    expect(await tell(await word(), newId())).toBe(400);
    expect(await browser.me()).not.toBeNull();
  });
});
