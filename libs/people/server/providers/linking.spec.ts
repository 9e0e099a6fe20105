import { peopleRoutes } from '../../contract';
import { buildAccount, buildOrganisation } from '../../testing';
import { OWN_PAGE, TestBrowser } from '../../testing/providers/visits';
import { providerStage } from './provider-stage.testing';

const stage = providerStage();

describe('an address that has an account here', () => {
  it('is linked after its owner proved the account, with notice by mail', async () => {
    const { account, session } = await buildAccount(stage.app);
    stage.somebody({ email: account.email });
    const browser = new TestBrowser(stage.app);
    expect(await browser.signIn(stage.provider.id)).toBe('/account/link');
    expect(await browser.me()).toBeNull();
    const waiting = () => stage.app.client(peopleRoutes, browser.here.header).waitingIdentity({});
    expect(await waiting()).toEqual({ provider: stage.provider.name, email: account.email, own: false });
    await expect(stage.app.client(peopleRoutes, browser.here.header).linkIdentity({})).rejects.toMatchObject({ status: 401 });

    browser.here.take(session);
    expect(await waiting()).toMatchObject({ own: true });
    await stage.app.client(peopleRoutes, browser.here.header).linkIdentity({});
    expect(await waiting()).toBeNull();
    const again = new TestBrowser(stage.app);
    expect(await again.signIn(stage.provider.id)).toBe('/');
    expect(await again.me()).toBe(account.email);
    expect((await stage.app.mail()).filter(({ to, kind }) => to === account.email && kind === 'identity-linked')).toHaveLength(1);
  });

  it('is linked by nobody else', async () => {
    const { account } = await buildAccount(stage.app);
    const { session } = await buildAccount(stage.app);
    stage.somebody({ email: account.email });
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    browser.here.take(session);
    await expect(stage.app.client(peopleRoutes, browser.here.header).linkIdentity({})).rejects.toMatchObject({ status: 404 });
  });

  it('is linked at once for its signed-in owner, and where stewards take the provider’s word for the domain', async () => {
    const { account, session } = await buildAccount(stage.app);
    stage.somebody({ email: account.email });
    const signedIn = new TestBrowser(stage.app, session);
    expect(await signedIn.signIn(stage.provider.id)).toBe('/');
    await stage.change({ trustedDomains: ['example.org'] });
    const { account: other } = await buildAccount(stage.app);
    stage.somebody({ email: other.email });
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    expect(await browser.me()).toBe(other.email);
    await stage.change({});
  });

  it('that nobody proved here is not handed over', async () => {
    const { account } = await buildAccount(stage.app);
    await stage.app.db.query('UPDATE account SET email_verified_at = NULL WHERE id = $1', [account.id]);
    stage.somebody({ email: account.email });
    expect(await new TestBrowser(stage.app).signIn(stage.provider.id)).toContain('provider-address-unproven');
  });
});

describe('one’s own account', () => {
  it('is linked from a page of this site, and unlinked while another way in remains', async () => {
    const { session } = await buildAccount(stage.app);
    const { email } = stage.somebody();
    const browser = new TestBrowser(stage.app, session);
    expect(await browser.start(stage.provider.id, '?for=link')).toContain('foreign-origin');
    expect(await browser.start(stage.provider.id, '?for=link', { 'sec-fetch-site': 'cross-site' })).toContain('foreign-origin');
    expect(await browser.signIn(stage.provider.id, '?for=link', OWN_PAGE)).toBe('/account?provider=linked#providers');
    const api = stage.app.client(peopleRoutes, session);
    const { items, mayUnlink } = await api.listIdentities({});
    expect([items[0]?.email, items[0]?.provider.id, mayUnlink]).toEqual([email, stage.provider.id, true]);
    await api.unlinkIdentity({ params: { identityId: items[0]!.id } });
    expect((await api.listIdentities({})).items).toEqual([]);
  });

  it('keeps its last way in', async () => {
    stage.somebody();
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    const api = stage.app.client(peopleRoutes, browser.here.header);
    const { items, mayUnlink } = await api.listIdentities({});
    expect(mayUnlink).toBe(false);
    await expect(api.unlinkIdentity({ params: { identityId: items[0]!.id } })).rejects.toMatchObject({ code: 'last-means' });
  });

  it('takes no identity that opens another one', async () => {
    stage.somebody();
    await new TestBrowser(stage.app).signIn(stage.provider.id);
    const { session } = await buildAccount(stage.app);
    expect(await new TestBrowser(stage.app, session).signIn(stage.provider.id, '?for=link', OWN_PAGE)).toContain('provider-other-account');
  });

  it('is confirmed again by signing in there', async () => {
    stage.somebody();
    const browser = new TestBrowser(stage.app);
    await browser.signIn(stage.provider.id);
    await stage.app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour'`);
    const link = await browser.start(stage.provider.id, '?for=link', OWN_PAGE);
    expect(link).toMatch(/^\/confirm\?return=/);
    expect(await browser.signIn(stage.provider.id, '?for=confirm&next=%2Faccount', OWN_PAGE)).toBe('/account');
    expect(await browser.start(stage.provider.id, '?for=link', OWN_PAGE)).toContain(stage.real.issuer);
  });
});

describe('rules', () => {
  const rulesOf = async (rules: object[]): Promise<void> => {
    const { session } = await buildAccount(stage.app, { siteRole: 'steward' });
    await stage.app.client(peopleRoutes, session).changeProviderRules({ params: { providerId: stage.provider.id }, body: { rules: rules as never } });
  };
  const rule = { value: 'economia', title: '', organisation: '', groupId: null, role: null };

  it('make somebody of an organisation at each sign-in, verified', async () => {
    const organisation = await buildOrganisation(stage.app);
    await rulesOf([{ ...rule, claim: 'organisation', organisation: organisation.name, title: 'Analista' }]);
    stage.somebody({ organisation: 'economia' });
    const browser = new TestBrowser(stage.app);
    expect(await browser.signIn(stage.provider.id, '?next=%2Fgroups')).toBe('/groups');
    const me = await stage.app.client(peopleRoutes, browser.here.header).me({});
    expect(me.account?.profile.affiliation).toMatchObject({ organisationId: organisation.id, title: 'Analista', state: 'verified' });
    await rulesOf([]);
  });

  it('are tried on who came last, and change nothing then', async () => {
    const organisation = await buildOrganisation(stage.app);
    const { sub } = stage.somebody({ groups: ['a', 'economia'], title: 'Asesora' });
    await new TestBrowser(stage.app).signIn(stage.provider.id);
    const { session } = await buildAccount(stage.app, { siteRole: 'steward' });
    const rules = [{ ...rule, claim: 'groups', organisation: organisation.name, role: null }];
    const { items } = await stage.app.client(peopleRoutes, session).tryProviderRules({ params: { providerId: stage.provider.id }, body: { rules } });
    expect(items[0]).toMatchObject({ name: `Demo ${sub}`, organisation: organisation.name, title: 'Asesora', groups: [] });
  });

  it('name organisations and groups that exist', async () => {
    const { session } = await buildAccount(stage.app, { siteRole: 'steward' });
    const refusal = (fields: object) =>
      stage.app.client(peopleRoutes, session).changeProviderRules({ params: { providerId: stage.provider.id }, body: { rules: [{ ...rule, claim: 'x', ...fields }] as never } });
    await expect(refusal({ organisation: 'Nadie · Nada' })).rejects.toMatchObject({ status: 422 });
    await expect(refusal({ groupId: stage.provider.id })).rejects.toMatchObject({ status: 422 });
  });
});
