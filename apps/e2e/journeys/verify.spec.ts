import type { Page } from '@playwright/test';
import { inspect } from '../support/inspect';
import { letterTo } from '../support/mail';
import { PASSWORD, createAccount, freeEmail, ownMenu, signIn } from '../support/people';
import { expect, test } from '../support/test';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function register(page: Page, name: string, email: string): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Nombre y apellido').fill(name);
  await page.getByLabel('Correo institucional').fill(email);
  await page.getByLabel('Contraseña').fill(PASSWORD);
  await page.getByRole('combobox', { name: 'Organización', exact: true }).fill('Agencia digital de Uru');
  await page.getByRole('option', { name: /Agencia digital de Uruguay/ }).click();
  await page.getByLabel('Cargo').fill('Analista');
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();
}

test('on a phone, somebody registers, corrects their address, and comes in with the code', async ({ guest }) => {
  const { page } = await guest(PHONE);
  const [typo, email] = [freeEmail(), freeEmail()];
  await register(page, 'Demo Vera', typo);
  await expect(page.getByRole('heading', { name: 'Confirme su dirección' })).toBeVisible();
  await expect(page.getByText(typo)).toBeVisible();
  await inspect(page, 'verify');
  await page.getByLabel('Código').fill('12');
  await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
  await expect(page.getByRole('alert')).toContainText('no coincide o ya no sirve');

  await page.getByLabel('Correo institucional').fill(email);
  await page.getByRole('button', { name: 'Corregir y enviar' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'otro mensaje' })).toBeVisible();
  await page.getByLabel('Código').fill((await letterTo(email, { subject: 'Confirme su dirección en' })).code);
  await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
  await expect(ownMenu(page)).toBeVisible();
});

test('the link of the mail opens a page with one button, which works in any browser', async ({ guest }) => {
  const [here, there] = await Promise.all([guest(), guest()]);
  const email = freeEmail();
  await register(here.page, 'Demo Wanda', email);
  const { link } = await letterTo(email, { subject: 'Confirme su dirección en' });
  await there.page.goto(link);
  await there.page.reload();
  await there.page.getByRole('button', { name: 'Confirmar y entrar' }).click();
  await expect(ownMenu(there.page, 'Demo Wanda')).toBeVisible();
  await here.page.goto(link);
  await here.page.getByRole('button', { name: 'Confirmar y entrar' }).click();
  await expect(here.page.getByRole('alert')).toContainText('ya se usó o venció');
});

test('who forgot the password chooses another, and is signed out elsewhere', async ({ member, guest }) => {
  const person = await member('Demo Ximena');
  await person.page.goto('/account');
  const { page } = await guest();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Olvidé mi contraseña' }).click();
  // Both pages have a field of that name
  await expect(page.getByRole('heading', { level: 1, name: 'Recuperar el acceso' })).toBeVisible();
  await page.getByLabel('Correo institucional').fill(person.email);
  await page.getByRole('button', { name: 'Enviarme un mensaje' }).click();
  await expect(page.getByLabel('Contraseña nueva')).toBeVisible();
  await inspect(page, 'recover');
  await page.getByLabel('Código').fill((await letterTo(person.email, { subject: 'Recupere el acceso' })).code);
  await page.getByLabel('Contraseña nueva').fill('otra frase del todo nueva');
  await page.getByRole('button', { name: 'Guardar y entrar' }).click();
  await expect(ownMenu(page, person.name)).toBeVisible();
  await expect(person.page.getByRole('heading', { level: 1, name: 'Entrar', exact: true })).toBeVisible();
});

test('in English, somebody signs in by a mailed link without a password', async ({ guest }) => {
  const person = await createAccount('Demo Yara');
  const { page } = await guest({ locale: 'en-GB' });
  await page.goto('/sign-in?next=/groups');
  await inspect(page, 'sign-in');
  await page.getByLabel('Address for the link').fill(person.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in with a link' })).toBeVisible();
  await page.goto((await letterTo(person.email, { subject: 'Su enlace para entrar' })).link);
  await page.getByRole('button', { name: 'Sign in' }).last().click();
  await expect(page).toHaveURL(/\/groups$/);
});

test('an address is changed, and the old one can undo it', async ({ member, guest }) => {
  const person = await member('Demo Zoe');
  const email = freeEmail();
  await person.page.goto('/account/address');
  await person.page.getByLabel('Dirección nueva').fill(email);
  await person.page.getByRole('button', { name: 'Enviar un mensaje a la nueva' }).click();
  await person.page.getByLabel('Código').fill((await letterTo(email, { subject: 'Confirme su dirección nueva' })).code);
  await person.page.getByRole('button', { name: 'Usar esta dirección' }).click();
  await expect(person.page.getByText(email)).toBeVisible();

  const { page } = await guest();
  await page.goto((await letterTo(person.email, { subject: 'Cambió la dirección de su cuenta' })).link);
  await page.getByRole('button', { name: 'Deshacer el cambio' }).click();
  await expect(page.getByRole('heading', { name: 'Recuperar el acceso' })).toBeVisible();
  await page.goto('/account');
  await signIn(page, person);
  await expect(page.getByText(person.email)).toBeVisible();
});
