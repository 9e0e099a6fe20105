import { KernelProvider, newQueryClient, pageTools, SlotRegistry, type Environment, type PageTools } from '@minga/kernel/client';
import { createTranslator, type Fetch, type Language } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router';
import { peopleRoutes } from '../contract';
import { peopleProblems } from '../contract/messages';
import { peopleSlice } from '../server';
import { buildAccount, buildOrganisation, TEST_PASSWORD, type BuiltAccount } from '../testing';
import { peopleClient } from './index';
import en from './messages/en';
import es from './messages/es';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const words = { es, en } as const;

interface Asked {
  form?: Record<string, string> | [string, string][];
  by?: BuiltAccount;
  language?: 'es' | 'en';
}

/** The environment that the composition root makes of a session. */
const environmentOf = (by: BuiltAccount | undefined, language: Language): Environment => ({
  build: 'test',
  siteName: 'Minga',
  origin: 'http://localhost:3000',
  language,
  theme: 'system',
  ligero: 'on',
  zone: 'America/Montevideo',
  account: by ? { ...by.account.profile, siteRole: by.account.siteRole } : null,
});

/** What a reader without script gets for an address: the page, or where it sends them and with which cookies. */
async function ask(path: string, { form, by, language = 'es' }: Asked = {}) {
  const cookies: string[] = [];
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const answer = await app.request(url, { method: method as 'GET', headers: { ...headers, 'accept-language': language }, rawBody: body, cookie: by?.session });
    cookies.push(...[answer.headers['set-cookie'] ?? []].flat());
    return new Response(answer.status === 204 ? null : answer.text, { status: answer.status });
  };
  const translator = createTranslator(language, { people: words[language], ...peopleProblems[language] });
  const tools: PageTools = { environment: environmentOf(by, language), fetch, queries: newQueryClient(), translator, slots: new SlotRegistry({}) };
  const handler = createStaticHandler(peopleClient.routes.map((route) => ({ ...route, path: `/${route.path}` })));
  const request = new Request(`http://localhost:3000${path}`, form && { method: 'POST', body: new URLSearchParams(form) });
  const context = await handler.query(request, { requestContext: new RouterContextProvider(new Map([[pageTools, tools]])) });
  if (context instanceof Response) return { status: context.status, location: context.headers.get('location'), cookies, html: '' };
  const html = renderToString(
    <KernelProvider tools={tools} live={null} outbox={null}>
      <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
    </KernelProvider>,
  );
  return { status: context.statusCode, location: null, cookies, html };
}

const newcomer = { name: 'Demo · Sin Programas', email: 'noscript@example.org', password: 'una frase larga', title: 'Asesora', organisationName: 'Demo · Instituto', stakeholderGroup: 'academia', organisationCountry: 'BO', next: '/g/x' };

describe('registering without script', () => {
  it('opens the account, signs in and goes back to where one came from', async () => {
    const { status, location, cookies } = await ask('/register', { form: newcomer });
    expect([status, location]).toEqual([302, '/g/x']);
    const session = /minga_session=[^;]+/.exec(cookies.join())![0];
    const { account } = await app.client(peopleRoutes, session).me({});
    expect(account?.profile).toMatchObject({ organisation: 'Demo · Instituto', stakeholderGroup: 'academia', country: 'BO' });
  });

  it('keeps everything that was typed but the password, and says beside each field what to do', async () => {
    const { status, html } = await ask('/register', { form: { ...newcomer, email: 'not an address', title: '', stakeholderGroup: '' } });
    expect(status).toBe(422);
    for (const kept of ['Demo · Sin Programas', 'not an address', 'Demo · Instituto']) expect(html).toContain(`value="${kept}"`);
    expect(html).toContain('<option value="BO" selected="">Bolivia');
    expect(html).not.toContain('una frase larga');
    expect(html).toContain('Falta corregir 3 datos.');
    for (const control of ['r-email', 'r-title', 'r-stakeholderGroup']) {
      expect(html).toContain(`href="#${control}"`);
      expect(html).toContain(`id="${control}-error"`);
    }
  });

  it('shows every stakeholder group in the fixed order, with its mark', async () => {
    const { html } = await ask('/register');
    const marks = [...html.matchAll(/class="sh (\w+) big"/g)].map(([, mark]) => mark);
    expect(marks).toEqual(['gob', 'soc', 'tec', 'ban', 'aca', 'emp', 'igo']);
  });
});

describe('signing in without script', () => {
  it('goes back, but never to another site', async () => {
    const { account } = await buildAccount(app);
    const form = { intent: 'sign-in', email: account.email, password: TEST_PASSWORD };
    expect((await ask('/sign-in', { form: { ...form, next: '/t/abc?after=3' } })).location).toBe('/sign-in/done?next=%2Ft%2Fabc%3Fafter%3D3');
    expect((await ask('/sign-in', { form: { ...form, next: '//evil.example' } })).location).toBe('/sign-in/done?next=%2F');
    expect((await ask('/sign-in?next=https://evil.example')).html).toContain('name="next" value="/"');
  });

  it('says why not, in the reader’s language, and keeps the address', async () => {
    const { status, html } = await ask('/sign-in', { form: { intent: 'sign-in', email: 'who@example.org', password: 'x' }, language: 'en' });
    expect(status).toBe(422);
    expect(html).toContain('does not match');
    expect(html).toContain('value="who@example.org"');
  });

  it('is over for who is in already', async () => {
    expect((await ask('/sign-in?next=/account', { by: await buildAccount(app) })).location).toBe('/account');
  });

  it('ends with signing out', async () => {
    const by = await buildAccount(app);
    const { location, cookies } = await ask('/sign-out', { form: {}, by });
    expect([location, cookies.join().includes('Max-Age=0')]).toEqual(['/', true]);
    expect((await app.client(peopleRoutes, by.session).me({})).account).toBeNull();
  });
});

describe('one’s account', () => {
  it('asks a guest to sign in first', async () => {
    expect((await ask('/account')).location).toBe('/sign-in?next=%2Faccount');
  });

  it('changes the profile by plain form', async () => {
    const by = await buildAccount(app);
    const bank = await buildOrganisation(app, { name: 'Demo · Banco de Prueba', stakeholderGroup: 'bank' });
    const form: [string, string][] = [['intent', 'profile'], ['name', 'Demo · Cambiada'], ['title', 'Gerenta'], ['bio', 'Hola'], ['bioLanguage', 'es'], ['country', 'AR']];
    form.push(['expertise', 'IPv6\nDNS'], ['language', 'qu'], ['level', 'native'], ['language', ''], ['level', 'working'], ['organisationId', bank.id]);
    expect((await ask('/account', { form, by })).location).toBe('/account?done=profile');
    const { html } = await ask('/account?done=profile', { by });
    expect(html).toContain('Perfil guardado.');
    const { account } = await app.client(peopleRoutes, by.session).me({});
    expect(account?.profile).toMatchObject({ name: 'Demo · Cambiada', stakeholderGroup: 'bank', expertise: ['IPv6', 'DNS'], languages: [{ code: 'qu', level: 'native' }] });
  });

  it('lists the sessions, and can end them', async () => {
    const by = await buildAccount(app);
    const { html } = await ask('/account', { by });
    expect(html).toContain('Firefox en Linux');
    expect((await ask('/account', { form: { intent: 'end-others' }, by })).location).toBe('/account?done=end-others');
  });

  it('does nothing that no form asks for', async () => {
    const by = await buildAccount(app);
    expect((await ask('/account', { form: { intent: 'constructor' }, by })).location).toBe('/account');
    expect((await ask('/account?done=%3Cscript%3E', { by })).html).not.toContain('script');
  });
});

describe('a person’s page', () => {
  it('says who it is and whom they represent, and never the address', async () => {
    const { account } = await buildAccount(app, { name: 'Demo · Pública', bio: '<b>Uno</b>\nDos', languages: [{ code: 'gn', level: 'native' }], expertise: ['Identidad'] });
    const { html } = await ask(`/p/${account.profile.handle}`);
    for (const shown of ['Demo · Pública', 'Directora', 'Gobierno', 'Uruguay', '&lt;b&gt;Uno&lt;/b&gt;', 'Guaraní', 'Identidad']) expect(html).toContain(shown);
    expect(html).not.toContain(account.email);
    expect(html).not.toContain('/account');
  });

  it.each(['/p/nobody-here', '/p/NOT%20A%20HANDLE'])('is not there: %s', async (path) => {
    await expect(ask(path)).resolves.toMatchObject({ status: 404 });
  });
});
