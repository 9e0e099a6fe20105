import { expect, test } from '../support/test';
import { PASSWORD, anotherLine, createAccount, enterAs, ownMenu, signIn } from '../support/people';

/** The smallest picture there is: one pixel. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('somebody signs in and out, and a wrong password loses nothing', async ({ guest }) => {
  const person = await createAccount('Demo Dora');
  const { page } = await guest();
  await page.goto('/sign-in');
  await page.getByLabel('Correo institucional').fill(person.email);
  await page.getByLabel('Contraseña').fill('otra frase');
  await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('no coinciden');
  await expect(page.getByLabel('Correo institucional')).toHaveValue(person.email);

  await page.getByLabel('Contraseña').fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
  await ownMenu(page, person.name).click();
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Entrar', exact: true })).toBeVisible();
  await page.goto('/account');
  await signIn(page, person);
  await expect(page.getByRole('heading', { name: 'Su cuenta' })).toBeVisible();
});

test('a profile is edited, photo included, and others see it without reloading', async ({ member, guest }) => {
  const ana = await member('Demo Elsa');
  const other = await guest();
  await other.page.goto(`/p/${ana.handle}`);

  await ana.page.goto('/account');
  await ana.page.getByLabel('Presentación', { exact: true }).fill('Ayudo con catálogos de datos.');
  await ana.page.getByLabel('Temas que domina').fill('metadatos\ncatálogos');
  await ana.page.getByLabel('Idioma', { exact: true }).first().selectOption('gn');
  await ana.page.getByRole('button', { name: 'Guardar' }).first().click();
  await expect(ana.page.getByRole('status').filter({ hasText: 'Perfil guardado.' })).toBeVisible();
  await expect(other.page.getByText('Ayudo con catálogos de datos.')).toBeVisible();
  await expect(other.page.getByRole('listitem').filter({ hasText: 'metadatos' })).toBeVisible();
  await expect(other.page.getByText('guaraní')).toBeVisible();

  const chooser = ana.page.waitForEvent('filechooser');
  await ana.page.getByRole('button', { name: 'Elegir una foto' }).click();
  await (await chooser).setFiles({ name: 'foto.png', mimeType: 'image/png', buffer: PICTURE });
  await expect(ana.page.getByText('Foto guardada.')).toBeVisible();
  await expect(other.page.locator('main img')).toHaveJSProperty('complete', true);
  await ana.page.getByRole('button', { name: 'Quitar la foto' }).click();
  await expect(other.page.locator('main img')).toHaveCount(0);
});

test('sessions are listed, and one that is ended is signed out where it is open', async ({ member, enter }) => {
  const here = await member('Demo Fina');
  const there = await enter({ ...here, line: await anotherLine(here) });
  await there.page.goto('/account');
  await expect(there.page.getByRole('heading', { name: 'Su cuenta' })).toBeVisible();

  await here.page.goto('/account');
  const sessions = here.page.getByRole('region', { name: 'Sesiones abiertas' });
  await expect(sessions.getByText('este equipo')).toHaveCount(1);
  await sessions.getByRole('button', { name: /^Cerrar la sesión/ }).click();
  await expect(here.page.getByRole('status').filter({ hasText: 'Sesión cerrada.' })).toBeVisible();
  await expect(there.page.getByRole('heading', { name: 'Entrar', exact: true })).toBeVisible();
  await expect(here.page.getByRole('heading', { name: 'Su cuenta' })).toBeVisible();
});

test('the language and the theme that somebody chooses stay', async ({ guest }) => {
  const { page } = await guest({ colorScheme: 'light' });
  await page.goto('/groups');
  await page.locator('summary', { hasText: 'Idioma: Español' }).click();
  await page.getByRole('button', { name: 'Português' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grupos de trabalho');

  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Escuro' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(ground).not.toBe(light);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(ground).not.toBe(light);
});

test('the language of an account is the same in every browser that it signs in from', async ({ member, guest }) => {
  const person = await member('Demo Gala');
  await person.page.goto('/account');
  await person.page.getByLabel('Idioma del sitio').selectOption('en');
  await person.page.getByRole('region', { name: 'Preferencias' }).getByRole('button').click();
  await expect(person.page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  const elsewhere = await guest();
  await enterAs(elsewhere.context, await anotherLine(person));
  await elsewhere.page.goto('/account');
  await expect(elsewhere.page.locator('html')).toHaveAttribute('lang', 'en');
});
