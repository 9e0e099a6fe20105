import { peopleRoutes } from '@minga/people/contract';
import { startRealProvider, type RealProvider } from '@minga/people/testing/real-provider';
import { visit } from '../support/api';
import { inspect } from '../support/inspect';
import { enterAs, freeEmail, sampleLine } from '../support/people';
import { startSite, type RunningSite } from '../support/site';
import { expect, test } from '../support/test';

const SECRET = 'un secreto de prueba largo';
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** A site of its own: its server may ask a provider on this machine, and others' pages for signing in get no button more. */
let site: RunningSite;
let provider: RealProvider;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  [site, provider] = await Promise.all([startSite({ env: { TRUST_PROXY: 'loopback', OUTGOING_LOOPBACK: '1' } }), startRealProvider()]);
  visit(site);
  provider.people.set('ana', { name: 'Demo Ana Pérez', email: freeEmail(), email_verified: true, organisation: 'economia' });
  provider.who = 'ana';
});

test.afterAll(async () => {
  visit(undefined);
  await provider.close();
  await site.stop();
});

test('a steward adds the organisation’s provider, tests it and gives it a rule', async ({ guest }) => {
  const { context, page } = await guest();
  const line = await sampleLine('secretaria');
  await enterAs(context, line);
  const [organisation] = (await line.api(peopleRoutes).searchOrganisations({ query: { q: 'demo' } })).items;
  await page.goto('/admin/providers');
  await expect(page.getByText('Todavía no hay ninguno')).toBeVisible();
  await page.getByRole('link', { name: 'Agregar un proveedor' }).click();
  await page.getByLabel('Nombre en el botón').fill('Demo · Identidad');
  await page.getByLabel('Emisor').fill('esto no es una dirección');
  await page.getByLabel('Identificador de cliente').fill('minga');
  await page.getByLabel('Secreto de cliente').fill(SECRET);
  await page.getByLabel('Ofrecerlo para entrar').check();
  await page.getByRole('button', { name: 'Agregar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Escriba una dirección completa');
  await page.getByLabel('Emisor').fill(provider.issuer);
  await page.getByLabel('Secreto de cliente').fill(SECRET);
  await page.getByRole('button', { name: 'Agregar', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Proveedor agregado.' })).toBeVisible();
  const redirectUri = await page.locator('code', { hasText: '/callback' }).textContent();
  provider.serve({ clientId: 'minga', clientSecret: SECRET, redirectUri: redirectUri!, home: `${site.url}/` });

  await page.getByRole('button', { name: 'Probar la conexión' }).click();
  await expect(page.getByRole('status').filter({ hasText: `Responde ${provider.issuer}` })).toBeVisible();
  await inspect(page, 'a provider, tested');

  await page.getByLabel('Dato del proveedor').first().fill('organisation');
  await page.getByLabel('Valor').first().fill('economia');
  await page.getByLabel('Organización', { exact: true }).first().fill(organisation!.name);
  await page.getByLabel('Cargo').first().fill('Analista');
  await page.getByRole('button', { name: 'Guardar las reglas' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Reglas guardadas.' })).toBeVisible();
  await page.goto('/admin/providers');
  await expect(page.getByText('se ofrece')).toBeVisible();
  await inspect(page, 'providers');
});

test('somebody signs in with it on a phone, and is of the organisation that the rule names', async ({ guest }) => {
  const { page } = await guest(PHONE);
  await page.goto('/sign-in?next=%2Faccount');
  await page.getByRole('link', { name: 'Entrar con Demo · Identidad' }).click();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('heading', { name: 'Su cuenta' })).toBeVisible();
  const section = page.getByRole('region', { name: 'Identidad de su organización' });
  await expect(section.getByText('Es su única forma de entrar.')).toBeVisible();
  await expect(page.getByLabel('Cargo')).toHaveValue('Analista');
  await inspect(page, 'an account that a provider opens');
  await section.getByRole('link', { name: 'Salir también de Demo · Identidad' }).click();
  await expect(page).toHaveURL(/\/session\/end/);
  await page.goto('/account');
  await expect(page.getByRole('link', { name: 'Entrar con Demo · Identidad' })).toBeVisible();
  await inspect(page, 'signing in with a provider');
});

test('in English, a provider that is down is said so, and the other ways remain', async ({ guest }) => {
  const { page } = await guest({ locale: 'en-GB' });
  await page.goto('/sign-in?provider=provider-down');
  await expect(page.getByRole('alert')).toContainText('The identity provider does not answer.');
  await expect(page.getByRole('link', { name: 'Sign in with Demo · Identidad' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
});
