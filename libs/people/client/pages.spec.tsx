import { KernelProvider, newQueryClient, pageTools, SlotRegistry, type Environment, type PageTools } from '@minga/kernel/client';
import { createTranslator, type Fetch, type Language } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router';
import { peopleRoutes } from '../contract';
import { peopleProblems } from '../contract/messages';
import { peopleSlice } from '../server';
import { buildAccount, buildOrganisation, codeIn, lastMail, TEST_PASSWORD, tokenIn, type BuiltAccount } from '../testing';
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
  /** Cookies of a browser that is not signed in. */
  browser?: string;
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

/** `Set-Cookie` lines as the browser sends them back. */
const pairsOf = (cookies: readonly string[]): string => cookies.map((line) => line.split(';')[0]).join('; ');

/** What a reader without script gets for an address: the page, or where it sends them and with which cookies. */
async function ask(path: string, { form, by, browser, language = 'es' }: Asked = {}) {
  const cookies: string[] = [];
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const answer = await app.request(url, { method: method as 'GET', headers: { ...headers, 'accept-language': language }, rawBody: body, cookie: by?.session ?? browser });
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
  it('asks for the code that was mailed, then opens the account, signs in and goes back to where one came from', async () => {
    const registered = await ask('/register', { form: newcomer });
    expect([registered.status, registered.location]).toEqual([302, '/verify']);
    const browser = pairsOf(registered.cookies);
    const { html } = await ask('/verify', { browser });
    for (const shown of ['noscript@example.org', 'autoComplete="one-time-code"', 'value="correct"', 'value="resend"']) expect(html).toContain(shown);
    const wrong = await ask('/verify', { browser, form: { intent: 'prove', code: '12' } });
    expect([wrong.status, wrong.html.includes('El código no coincide o ya no sirve')]).toEqual([422, true]);
    const { status, location, cookies } = await ask('/verify', { browser, form: { intent: 'prove', code: codeIn(await lastMail(app, newcomer.email)) } });
    expect([status, location]).toEqual([302, '/g/x']);
    const { account } = await app.client(peopleRoutes, pairsOf(cookies)).me({});
    expect(account?.profile).toMatchObject({ organisation: 'Demo · Instituto', stakeholderGroup: 'academia', country: 'BO' });
  });

  it('corrects a mistyped address, and sends again', async () => {
    const browser = pairsOf((await ask('/register', { form: { ...newcomer, email: 'mistypd@example.org' } })).cookies);
    expect((await ask('/verify', { browser, form: { intent: 'correct', email: 'mistyped@example.org' } })).location).toBe('/verify?resent');
    expect((await ask('/verify?resent', { browser })).html).toContain('mistyped@example.org');
    expect((await ask('/verify', { browser, form: { intent: 'resend' } })).location).toBe('/verify?resent');
    expect((await ask('/verify')).html).toContain('no hay ninguna cuenta por confirmar');
  });

  it('opens the link’s page without using the link, which one button then does', async () => {
    await ask('/register', { form: { ...newcomer, email: 'link@example.org' } });
    const token = tokenIn(await lastMail(app, 'link@example.org'));
    for (let looks = 0; looks < 2; looks++) expect((await ask(`/verify?token=${token}`)).html).toContain(`name="token" value="${token}"`);
    expect((await ask('/verify', { form: { intent: 'prove', token } })).location).toBe('/g/x');
    expect((await ask(`/verify?token=${token}`, { form: { intent: 'prove', token } })).html).toContain('Este enlace ya se usó o venció');
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

describe('coming in by mail without script', () => {
  it('signs in by link or code', async () => {
    const { account } = await buildAccount(app);
    const asked = await ask('/sign-in', { form: { intent: 'link', email: account.email, next: '/g/x' } });
    expect(asked.location).toBe('/enter');
    const entered = await ask('/enter', { browser: pairsOf(asked.cookies), form: { intent: 'prove', code: codeIn(await lastMail(app, account.email)) } });
    expect(entered.location).toBe('/sign-in/done?next=%2Fg%2Fx');
  });

  it('chooses another password', async () => {
    const { account } = await buildAccount(app);
    expect((await ask('/recover', { form: { intent: 'ask', email: account.email } })).location).toBe('/recover?sent');
    const token = tokenIn(await lastMail(app, account.email));
    expect((await ask(`/recover?token=${token}`)).html).toContain('autoComplete="new-password"');
    const weak = await ask(`/recover?token=${token}`, { form: { intent: 'prove', token, password: 'contraseña1' } });
    expect([weak.status, weak.html.includes('de las primeras que se prueban')]).toEqual([422, true]);
    expect((await ask('/recover', { form: { intent: 'prove', token, password: 'una frase del todo nueva' } })).location).toBe('/sign-in/done?next=%2F');
  });

  it('changes the address, and undoes it from the old one', async () => {
    const by = await buildAccount(app);
    const { email } = by.account;
    expect((await ask('/account/address', { by, form: { intent: 'ask', email: `new-${email}` } })).location).toBe('/account/address?sent');
    const token = tokenIn(await lastMail(app, `new-${email}`));
    expect((await ask(`/account/address?token=${token}`, { by, form: { intent: 'prove', token } })).location).toBe('/account?done=address');
    expect((await ask('/account?done=address', { by })).html).toContain('Avisamos a la anterior');
    const undo = tokenIn(await lastMail(app, email));
    expect((await ask(`/undo-address?token=${undo}`)).html).toContain('Deshacer el cambio');
    expect((await ask('/undo-address', { form: { intent: 'prove', token: undo } })).location).toBe('/recover');
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
