import type { Page } from '@playwright/test';
import { PASSWORD, freeEmail, ownMenu } from '../support/people';
import { letterTo } from '../support/mail';
import { expect, test } from '../support/test';

const nameField = (page: Page) => page.getByLabel('Nombre y apellido');
const emailField = (page: Page) => page.getByLabel('Correo institucional');
const organisation = (page: Page) => page.getByRole('combobox', { name: 'Organización', exact: true });

async function fillWho(page: Page, name: string): Promise<string> {
  const email = freeEmail();
  await nameField(page).fill(name);
  await emailField(page).fill(email);
  await page.getByLabel('Contraseña').fill(PASSWORD);
  return email;
}

/** The code from the mail, on the page that waits for it. */
async function prove(page: Page, email: string): Promise<void> {
  await page.getByLabel('Código').fill((await letterTo(email, { subject: 'Confirme su dirección en' })).code);
  await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
}

test('somebody registers with an organisation that is in the network', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/register');
  const email = await fillWho(page, 'Demo Ana Registro');
  await organisation(page).fill('Agencia digital de Uru');
  await page.getByRole('option', { name: /Agencia digital de Uruguay/ }).click();
  await expect(page.getByRole('radio', { name: 'Gobierno' })).toHaveCount(0);
  await page.getByLabel('Cargo').fill('Analista');
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();
  await prove(page, email);
  await expect(ownMenu(page, 'Demo Ana Registro')).toBeVisible();
});

test('somebody adds their organisation while registering, and comes back to where they were', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/groups');
  await page.getByRole('banner').getByRole('link', { name: 'Entrar', exact: true }).click();
  await page.getByRole('link', { name: 'Crear una cuenta' }).click();
  const email = await fillWho(page, 'Demo Beto Registro');
  const added = `Demo · Colectivo ${freeEmail().slice(0, 8)}`;
  await organisation(page).fill(added);
  await page.getByRole('option', { name: `Agregar «${added}»` }).click();
  await page.getByRole('radio', { name: /^Sociedad civil/ }).check();
  await page.getByLabel('País de la organización').selectOption('CL');
  await page.getByLabel('Cargo').fill('Vocera');
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();
  await prove(page, email);
  await expect(page).toHaveURL(/\/groups$/);
  await ownMenu(page).click();
  await page.getByRole('link', { name: 'Su página' }).click();
  await expect(page.getByRole('heading', { name: 'Demo Beto Registro' })).toBeVisible();
  await expect(page.getByText(added).first()).toBeVisible();
  await expect(page.getByText('Chile').first()).toBeVisible();
});

test('a refused form says why beside each field and keeps what was typed', async ({ guest }) => {
  const { page } = await guest();
  await page.goto('/register');
  await nameField(page).fill('Demo Cora Registro');
  await emailField(page).fill('cora en example');
  await page.getByLabel('Contraseña').fill('corta');
  await organisation(page).fill('Demo · Organización que no está');
  await page.getByLabel('Cargo').fill('Tesorera');
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Falta corregir 3 datos');
  await expect(emailField(page)).toHaveAccessibleDescription(/Escriba una dirección completa/);
  await expect(emailField(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Contraseña')).toHaveAccessibleDescription(/al menos 10 caracteres/);
  await expect(nameField(page)).toHaveValue('Demo Cora Registro');
  await expect(emailField(page)).toHaveValue('cora en example');
  await expect(organisation(page)).toHaveValue('Demo · Organización que no está');
  await expect(page.getByLabel('Cargo')).toHaveValue('Tesorera');
  await summary.getByRole('link', { name: /^Correo institucional/ }).click();
  await expect(emailField(page)).toBeFocused();
});
