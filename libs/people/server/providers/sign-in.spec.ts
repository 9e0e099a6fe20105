import { SiteSettingsStore, system } from '@minga/kernel/server';
import { peopleRoutes } from '../../contract';
import { registrationMode } from '../../contract/admission/admission.settings';
import { buildAccount } from '../../testing';
import { startRealProvider } from '../../testing/providers/real-provider';
import { addProvider, OWN_PAGE, TestBrowser } from '../../testing/providers/visits';
import { providerStage, SECRET } from './provider-stage.testing';

const stage = providerStage();

describe('signing in with a provider', () => {
  it('opens an account with what the provider says, and the same one the next time', async () => {
    const { email } = stage.somebody();
    const browser = new TestBrowser(stage.app);
    expect(await browser.signIn(stage.provider.id, '?next=%2Fgroups')).toBe('/account?provider=welcome');
    expect(await browser.me()).toBe(email);
    const again = new TestBrowser(stage.app);
    expect(await again.signIn(stage.provider.id, '?next=%2Fgroups')).toBe('/groups');
    expect(await again.me()).toBe(email);
  });

  it('knows people by issuer and subject, whatever their address becomes', async () => {
    const { sub, email } = stage.somebody();
    await new TestBrowser(stage.app).signIn(stage.provider.id);
    const { account: other } = await buildAccount(stage.app);
    stage.real.people.set(sub, { name: 'Demo', email: other.email, email_verified: true });
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    expect(await browser.me()).toBe(email);
  });

  it('opens nothing for an address that the provider does not vouch for', async () => {
    stage.somebody({ email_verified: false });
    const browser = new TestBrowser(stage.app);
    expect(await browser.signIn(stage.provider.id)).toBe('/sign-in?provider=provider-no-address&next=%2F');
    expect(await browser.me()).toBeNull();
  });

  it('lets only the mail domains in that stewards allow', async () => {
    await stage.change({ mailDomains: ['otro.example'] });
    stage.somebody();
    expect(await new TestBrowser(stage.app).signIn(stage.provider.id)).toContain('provider=provider-domain');
    await stage.change({});
  });

  it('takes an answer once, and in the browser alone that asked', async () => {
    stage.somebody();
    const browser = new TestBrowser(stage.app);
    const back = await browser.through(await browser.start(stage.provider.id));
    const stranger = new TestBrowser(stage.app);
    await stranger.start(stage.provider.id);
    expect(String((await stranger.get(back)).headers['location'])).toContain('provider-expired');
    expect(await stranger.me()).toBeNull();
    expect(String((await new TestBrowser(stage.app).get(back)).headers['location'])).toContain('provider-expired');
    expect((await browser.get(back)).headers['location']).toBe('/account?provider=welcome');
    expect(String((await browser.get(back)).headers['location'])).toContain('provider-expired');
  });

  it('takes no answer after ten minutes, and none for another provider', async () => {
    stage.somebody();
    const browser = new TestBrowser(stage.app);
    const back = await browser.through(await browser.start(stage.provider.id));
    const other = await addProvider(stage.app, { issuer: `${stage.real.issuer}/other` });
    expect(String((await browser.get(back.replace(stage.provider.id, other.id))).headers['location'])).toContain('provider-expired');
    await stage.app.db.query(`UPDATE provider_visit SET expires_at = now() - interval '1 second'`);
    expect(String((await browser.get(back)).headers['location'])).toContain('provider-expired');
  });

  it('refuses an answer in the name of another issuer', async () => {
    stage.somebody();
    const browser = new TestBrowser(stage.app);
    const back = await browser.through(await browser.start(stage.provider.id));
    const mixed = back.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://other.example')}`);
    expect(mixed).not.toBe(back);
    expect(String((await browser.get(mixed)).headers['location'])).toContain('provider-answer');
    expect(await browser.me()).toBeNull();
  });

  it('comes back to pages of this site only', async () => {
    stage.somebody();
    await new TestBrowser(stage.app).signIn(stage.provider.id);
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      expect(await new TestBrowser(stage.app).signIn(stage.provider.id, `?next=${encodeURIComponent(next)}`)).toBe('/');
    }
  });

  it('is not offered when stewards turn the provider off', async () => {
    await stage.change({ enabled: false });
    expect((await stage.app.client(peopleRoutes).providerButtons({})).items).not.toContainEqual(expect.objectContaining({ id: stage.provider.id }));
    expect(await new TestBrowser(stage.app).start(stage.provider.id)).toContain('provider-unknown');
    await stage.change({});
  });
});

describe('how people come to an account', () => {
  const setMode = async (mode: 'open' | 'request' | 'invitation') => {
    const settings = stage.app.nest.get(SiteSettingsStore);
    await stage.app.db.write(system('test'), (tx) => settings.set(tx, registrationMode, mode));
    await settings.refresh();
  };
  afterEach(async () => {
    await setMode('open');
    await stage.change({});
  });

  it.each(['request', 'invitation'] as const)('holds for providers too: %s opens nothing, and whoever has an account comes in', async (mode) => {
    const { email: known } = stage.somebody();
    await new TestBrowser(stage.app).signIn(stage.provider.id);
    const knownSub = stage.real.who;
    await setMode(mode);
    const { email } = stage.somebody();
    expect(await new TestBrowser(stage.app).signIn(stage.provider.id)).toBe(`/sign-in?provider=registration-by-${mode}&next=%2F`);
    expect(await stage.app.db.query('SELECT 1 FROM account WHERE email = $1', [email])).toEqual([]);
    stage.real.who = knownSub;
    const again = new TestBrowser(stage.app);
    await again.signIn(stage.provider.id);
    expect(await again.me()).toBe(known);
  });

  it('is answered by stewards where they name the domains that a provider speaks for', async () => {
    await setMode('invitation');
    await stage.change({ mailDomains: ['ministerio.example'] });
    const { email } = stage.somebody();
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    expect(await browser.me()).toBe(email);
  });
});

describe('signing out', () => {
  it('there ends the sessions here, told by the provider itself', async () => {
    stage.somebody();
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    const other = new TestBrowser(stage.app);
    await other.signIn(stage.provider.id);
    const end = await browser.get(`/auth/${stage.provider.id}/end`, OWN_PAGE);
    expect(String(end.headers['location'])).toContain(`${stage.real.issuer}/session/end?`);
    expect(await browser.me()).toBeNull();
    expect(await other.me()).not.toBeNull();
  });

  it('here is not asked for by other sites’ pages', async () => {
    stage.somebody();
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    expect((await browser.get(`/auth/${stage.provider.id}/end`, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await browser.me()).not.toBeNull();
  });
});

describe('a provider that is down', () => {
  it('is said so in a sentence’s code, and tried again the next time', async () => {
    const gone = await startRealProvider();
    const { id, redirectUri } = await addProvider(stage.app, { issuer: gone.issuer });
    expect(await new TestBrowser(stage.app).start(id)).toBe('/sign-in?provider=provider-down&next=%2F');
    gone.serve({ clientId: 'minga', clientSecret: SECRET, redirectUri });
    expect(await new TestBrowser(stage.app).start(id)).toContain(gone.issuer);
    await gone.close();
  });
});
