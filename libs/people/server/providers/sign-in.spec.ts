import { Outgoing } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type Provider } from '../../contract';
import { buildAccount, buildOrganisation } from '../../testing';
import { startRealProvider, type RealProvider } from '../../testing/providers/real-provider';
import { addProvider, OWN_PAGE, TestBrowser } from '../../testing/providers/visits';
import { peopleSlice } from '../index';

const SECRET = 'un secreto de prueba largo';
let app: TestApp;
let real: RealProvider;
let provider: Provider;

beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice], outgoing: new Outgoing({ loopback: true }) });
  real = await startRealProvider();
  provider = await addProvider(app, { issuer: real.issuer });
  real.serve({ clientId: 'minga', clientSecret: SECRET, redirectUri: provider.redirectUri, backchannelUri: `${app.url}/auth/${provider.id}/backchannel` });
});
afterAll(async () => {
  await real.close();
  await app.close();
});

let counter = 0;
/** Somebody at the provider, who signs in next. */
function somebody(claims: Record<string, unknown> & { email?: string } = {}): { sub: string; email: string } {
  const sub = `sub-${(counter += 1)}`;
  const email = `${sub}@ministerio.example`;
  real.people.set(sub, { name: `Demo ${sub}`, email, email_verified: true, ...claims });
  real.who = sub;
  return { sub, email: claims.email ?? email };
}
const change = async (fields: Partial<Provider>): Promise<void> => {
  const { session } = await buildAccount(app, { siteRole: 'steward' });
  const { name, issuer, clientId, mailDomains, trustedDomains, enabled } = { ...provider, ...fields };
  await app.client(peopleRoutes, session).changeProvider({ params: { providerId: provider.id }, body: { name, issuer, clientId, mailDomains, trustedDomains, enabled } });
};

describe('signing in with a provider', () => {
  it('opens an account with what the provider says, and the same one the next time', async () => {
    const { email } = somebody();
    const browser = new TestBrowser(app);
    expect(await browser.signIn(provider.id, '?next=%2Fgroups')).toBe('/account?provider=welcome');
    expect(await browser.me()).toBe(email);
    const again = new TestBrowser(app);
    expect(await again.signIn(provider.id, '?next=%2Fgroups')).toBe('/groups');
    expect(await again.me()).toBe(email);
  });

  it('knows people by issuer and subject, whatever their address becomes', async () => {
    const { sub, email } = somebody();
    await new TestBrowser(app).signIn(provider.id);
    const { account: other } = await buildAccount(app);
    real.people.set(sub, { name: 'Demo', email: other.email, email_verified: true });
    const browser = new TestBrowser(app);
    await browser.signIn(provider.id);
    expect(await browser.me()).toBe(email);
  });

  it('opens nothing for an address that the provider does not vouch for', async () => {
    somebody({ email_verified: false });
    const browser = new TestBrowser(app);
    expect(await browser.signIn(provider.id)).toBe('/sign-in?provider=provider-no-address&next=%2F');
    expect(await browser.me()).toBeNull();
  });

  it('lets only the mail domains in that stewards allow', async () => {
    await change({ mailDomains: ['otro.example'] });
    somebody();
    expect(await new TestBrowser(app).signIn(provider.id)).toContain('provider=provider-domain');
    await change({});
  });

  it('takes an answer once, and in the browser alone that asked', async () => {
    somebody();
    const browser = new TestBrowser(app);
    const back = await browser.through(await browser.start(provider.id));
    const stranger = new TestBrowser(app);
    await stranger.start(provider.id);
    expect(String((await stranger.get(back)).headers['location'])).toContain('provider-expired');
    expect(await stranger.me()).toBeNull();
    expect(String((await new TestBrowser(app).get(back)).headers['location'])).toContain('provider-expired');
    expect((await browser.get(back)).headers['location']).toBe('/account?provider=welcome');
    expect(String((await browser.get(back)).headers['location'])).toContain('provider-expired');
  });

  it('takes no answer after ten minutes, and none for another provider', async () => {
    somebody();
    const browser = new TestBrowser(app);
    const back = await browser.through(await browser.start(provider.id));
    const other = await addProvider(app, { issuer: `${real.issuer}/other` });
    expect(String((await browser.get(back.replace(provider.id, other.id))).headers['location'])).toContain('provider-expired');
    await app.db.query(`UPDATE provider_visit SET expires_at = now() - interval '1 second'`);
    expect(String((await browser.get(back)).headers['location'])).toContain('provider-expired');
  });

  it('refuses an answer in the name of another issuer', async () => {
    somebody();
    const browser = new TestBrowser(app);
    const back = await browser.through(await browser.start(provider.id));
    const mixed = back.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://other.example')}`);
    expect(mixed).not.toBe(back);
    expect(String((await browser.get(mixed)).headers['location'])).toContain('provider-answer');
    expect(await browser.me()).toBeNull();
  });

  it('comes back to pages of this site only', async () => {
    somebody();
    await new TestBrowser(app).signIn(provider.id);
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      expect(await new TestBrowser(app).signIn(provider.id, `?next=${encodeURIComponent(next)}`)).toBe('/');
    }
  });

  it('is not offered when stewards turn the provider off', async () => {
    await change({ enabled: false });
    expect((await app.client(peopleRoutes).providerButtons({})).items).not.toContainEqual(expect.objectContaining({ id: provider.id }));
    expect(await new TestBrowser(app).start(provider.id)).toContain('provider-unknown');
    await change({});
  });
});

describe('an address that has an account here', () => {
  it('is linked after its owner proved the account, with notice by mail', async () => {
    const { account, session } = await buildAccount(app);
    somebody({ email: account.email });
    const browser = new TestBrowser(app);
    expect(await browser.signIn(provider.id)).toBe('/account/link');
    expect(await browser.me()).toBeNull();
    const waiting = () => app.client(peopleRoutes, browser.here.header).waitingIdentity({});
    expect(await waiting()).toEqual({ provider: provider.name, email: account.email, own: false });
    await expect(app.client(peopleRoutes, browser.here.header).linkIdentity({})).rejects.toMatchObject({ status: 401 });

    browser.here.take(session);
    expect(await waiting()).toMatchObject({ own: true });
    await app.client(peopleRoutes, browser.here.header).linkIdentity({});
    expect(await waiting()).toBeNull();
    const again = new TestBrowser(app);
    expect(await again.signIn(provider.id)).toBe('/');
    expect(await again.me()).toBe(account.email);
    expect((await app.mail()).filter(({ to, kind }) => to === account.email && kind === 'identity-linked')).toHaveLength(1);
  });

  it('is linked by nobody else', async () => {
    const { account } = await buildAccount(app);
    const { session } = await buildAccount(app);
    somebody({ email: account.email });
    const browser = new TestBrowser(app);
    await browser.signIn(provider.id);
    browser.here.take(session);
    await expect(app.client(peopleRoutes, browser.here.header).linkIdentity({})).rejects.toMatchObject({ status: 404 });
  });

  it('is linked at once for its signed-in owner, and where stewards take the provider’s word for the domain', async () => {
    const { account, session } = await buildAccount(app);
    somebody({ email: account.email });
    const signedIn = new TestBrowser(app, session);
    expect(await signedIn.signIn(provider.id)).toBe('/');
    await change({ trustedDomains: ['example.org'] });
    const { account: other } = await buildAccount(app);
    somebody({ email: other.email });
    const browser = new TestBrowser(app);
    await browser.signIn(provider.id);
    expect(await browser.me()).toBe(other.email);
    await change({});
  });

  it('that nobody proved here is not handed over', async () => {
    const { account } = await buildAccount(app);
    await app.db.query('UPDATE account SET email_verified_at = NULL WHERE id = $1', [account.id]);
    somebody({ email: account.email });
    expect(await new TestBrowser(app).signIn(provider.id)).toContain('provider-address-unproven');
  });
});

describe('one’s own account', () => {
  it('is linked from a page of this site, and unlinked while another way in remains', async () => {
    const { session } = await buildAccount(app);
    const { email } = somebody();
    const browser = new TestBrowser(app, session);
    expect(await browser.start(provider.id, '?for=link')).toContain('foreign-origin');
    expect(await browser.start(provider.id, '?for=link', { 'sec-fetch-site': 'cross-site' })).toContain('foreign-origin');
    expect(await browser.signIn(provider.id, '?for=link', OWN_PAGE)).toBe('/account?provider=linked#providers');
    const api = app.client(peopleRoutes, session);
    const { items, mayUnlink } = await api.listIdentities({});
    expect([items[0]?.email, items[0]?.provider.id, mayUnlink]).toEqual([email, provider.id, true]);
    await api.unlinkIdentity({ params: { identityId: items[0]!.id } });
    expect((await api.listIdentities({})).items).toEqual([]);
  });

  it('keeps its last way in', async () => {
    somebody();
    const browser = new TestBrowser(app);
    await browser.signIn(provider.id);
    const api = app.client(peopleRoutes, browser.here.header);
    const { items, mayUnlink } = await api.listIdentities({});
    expect(mayUnlink).toBe(false);
    await expect(api.unlinkIdentity({ params: { identityId: items[0]!.id } })).rejects.toMatchObject({ code: 'last-means' });
  });

  it('takes no identity that opens another one', async () => {
    somebody();
    await new TestBrowser(app).signIn(provider.id);
    const { session } = await buildAccount(app);
    expect(await new TestBrowser(app, session).signIn(provider.id, '?for=link', OWN_PAGE)).toContain('provider-other-account');
  });

  it('is confirmed again by signing in there', async () => {
    somebody();
    const browser = new TestBrowser(app);
    await browser.signIn(provider.id);
    await app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour'`);
    const link = await browser.start(provider.id, '?for=link', OWN_PAGE);
    expect(link).toMatch(/^\/confirm\?return=/);
    expect(await browser.signIn(provider.id, '?for=confirm&next=%2Faccount', OWN_PAGE)).toBe('/account');
    expect(await browser.start(provider.id, '?for=link', OWN_PAGE)).toContain(real.issuer);
  });
});

describe('rules', () => {
  const rulesOf = async (rules: object[]): Promise<void> => {
    const { session } = await buildAccount(app, { siteRole: 'steward' });
    await app.client(peopleRoutes, session).changeProviderRules({ params: { providerId: provider.id }, body: { rules: rules as never } });
  };
  const rule = { value: 'economia', title: '', organisation: '', groupId: null, role: null };

  it('make somebody of an organisation at each sign-in, verified', async () => {
    const organisation = await buildOrganisation(app);
    await rulesOf([{ ...rule, claim: 'organisation', organisation: organisation.name, title: 'Analista' }]);
    somebody({ organisation: 'economia' });
    const browser = new TestBrowser(app);
    expect(await browser.signIn(provider.id, '?next=%2Fgroups')).toBe('/groups');
    const me = await app.client(peopleRoutes, browser.here.header).me({});
    expect(me.account?.profile.affiliation).toMatchObject({ organisationId: organisation.id, title: 'Analista', state: 'verified' });
    await rulesOf([]);
  });

  it('are tried on who came last, and change nothing then', async () => {
    const organisation = await buildOrganisation(app);
    const { sub } = somebody({ groups: ['a', 'economia'], title: 'Asesora' });
    await new TestBrowser(app).signIn(provider.id);
    const { session } = await buildAccount(app, { siteRole: 'steward' });
    const rules = [{ ...rule, claim: 'groups', organisation: organisation.name, role: null }];
    const { items } = await app.client(peopleRoutes, session).tryProviderRules({ params: { providerId: provider.id }, body: { rules } });
    expect(items[0]).toMatchObject({ name: `Demo ${sub}`, organisation: organisation.name, title: 'Asesora', groups: [] });
  });

  it('name organisations and groups that exist', async () => {
    const { session } = await buildAccount(app, { siteRole: 'steward' });
    const refusal = (fields: object) =>
      app.client(peopleRoutes, session).changeProviderRules({ params: { providerId: provider.id }, body: { rules: [{ ...rule, claim: 'x', ...fields }] as never } });
    await expect(refusal({ organisation: 'Nadie · Nada' })).rejects.toMatchObject({ status: 422 });
    await expect(refusal({ groupId: provider.id })).rejects.toMatchObject({ status: 422 });
  });
});

describe('signing out', () => {
  it('there ends the sessions here, told by the provider itself', async () => {
    somebody();
    const browser = new TestBrowser(app);
    await browser.signIn(provider.id);
    const other = new TestBrowser(app);
    await other.signIn(provider.id);
    const end = await browser.get(`/auth/${provider.id}/end`, OWN_PAGE);
    expect(String(end.headers['location'])).toContain(`${real.issuer}/session/end?`);
    expect(await browser.me()).toBeNull();
    expect(await other.me()).not.toBeNull();
  });

  it('here is not asked for by other sites’ pages', async () => {
    somebody();
    const browser = new TestBrowser(app);
    await browser.signIn(provider.id);
    expect((await browser.get(`/auth/${provider.id}/end`, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await browser.me()).not.toBeNull();
  });
});

describe('a provider that is down', () => {
  it('is said so in a sentence’s code, and tried again the next time', async () => {
    const gone = await startRealProvider();
    const { id, redirectUri } = await addProvider(app, { issuer: gone.issuer });
    expect(await new TestBrowser(app).start(id)).toBe('/sign-in?provider=provider-down&next=%2F');
    gone.serve({ clientId: 'minga', clientSecret: SECRET, redirectUri });
    expect(await new TestBrowser(app).start(id)).toContain(gone.issuer);
    await gone.close();
  });
});
