import { generateSync } from 'otplib';
import type { CDPSession, Page } from '@playwright/test';
import { inspect } from '../support/inspect';
import { ownMenu, PASSWORD } from '../support/people';
import { expect, test } from '../support/test';

const STEP_SECONDS = 30;

/** A device that keeps passkeys and asks for no finger. */
async function withDevice(page: Page): Promise<{ device: CDPSession; authenticatorId: string }> {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  return { device, authenticatorId };
}

/** The code of an app, as many steps from now as told. */
const codeOf = (key: string, steps = 0): string =>
  generateSync({ secret: key.replaceAll(' ', ''), epoch: Math.floor(Date.now() / 1000) + steps * STEP_SECONDS });

async function signOut(page: Page): Promise<void> {
  await ownMenu(page).click();
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Entrar', exact: true })).toBeVisible();
}

test('a passkey is made, signs in without an address, and is removed', async ({ member }) => {
  const { page } = await member('Demo Hilda');
  await withDevice(page);
  await page.goto('/account');
  await page.getByLabel('Nombre de la clave nueva').fill('Portátil');
  await page.getByRole('button', { name: 'Agregar una clave de acceso' }).click();
  await expect(page.getByText('Clave de acceso agregada.')).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Portátil' });
  await expect(row).toContainText('sin usar');

  await signOut(page);
  await page.goto('/sign-in?next=/account');
  await page.getByRole('button', { name: 'Entrar con una clave de acceso' }).click();
  await expect(page.getByRole('heading', { name: 'Su cuenta' })).toBeVisible();
  await expect(row).toContainText('usada');

  await row.getByText('Cambiar el nombre').click();
  await row.getByLabel('Nombre', { exact: true }).fill('Portátil de la oficina');
  await row.getByRole('button', { name: 'Guardar el nombre' }).click();
  await expect(page.getByText('Nombre guardado.')).toBeVisible();
  await page.getByRole('button', { name: 'Quitar la contraseña' }).click();
  await expect(page.getByText('Contraseña quitada.')).toBeVisible();
  await page.getByRole('button', { name: 'Quitar Portátil de la oficina' }).click();
  await expect(page.getByRole('alert')).toContainText('Es su única forma de entrar');
  await inspect(page, 'account with a passkey');
});

test('an app is set up with a code, and its code is asked for after the password', async ({ member }) => {
  const { page, email } = await member('Demo Irma', { viewport: { width: 390, height: 844 } });
  await page.goto('/account/authenticator');
  await page.getByRole('button', { name: 'Empezar' }).click();
  const key = await page.locator('code.key').innerText();
  await expect(page.getByRole('img', { name: 'Código QR con la clave' })).toBeVisible();
  await page.getByLabel('Código de seis cifras').fill('000000');
  await page.getByRole('button', { name: 'Confirmar' }).click();
  await expect(page.getByRole('alert')).toContainText('no coincide');
  await page.getByLabel('Código de seis cifras').fill(codeOf(key));
  await page.getByRole('button', { name: 'Confirmar' }).click();
  const codes = page.getByRole('list', { name: 'Códigos de recuperación' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const recovery = await codes.first().innerText();
  await inspect(page, 'recovery codes');

  await signOut(page);
  const signInWith = async (code: string) => {
    await page.goto('/sign-in?next=/account');
    await page.getByLabel('Correo institucional').fill(email);
    await page.getByLabel('Contraseña').fill(PASSWORD);
    await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Escriba su código' })).toBeVisible();
    await page.getByLabel('Código de seis cifras o de recuperación').fill(code);
    await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
  };
  await signInWith(codeOf(key, 1));
  await expect(page.getByText('Quedan 10 códigos de recuperación.')).toBeVisible();
  await signOut(page);
  await signInWith(recovery);
  await expect(page.getByText('Quedan 9 códigos de recuperación.')).toBeVisible();
});

test('an app is set up and asked for without script', async ({ member, guest }) => {
  const { page: signedIn, email, context } = await member('Demo Julia');
  const plain = await guest({ javaScriptEnabled: false });
  await plain.context.addCookies(await context.cookies());
  await signedIn.close();
  const { page } = plain;
  await page.goto('/account/authenticator');
  await page.getByRole('button', { name: 'Empezar' }).click();
  const key = await page.locator('code.key').innerText();
  await page.getByLabel('Código de seis cifras').fill(codeOf(key));
  await page.getByRole('button', { name: 'Confirmar' }).click();
  await expect(page.getByRole('link', { name: 'Descargar como texto' })).toBeVisible();
  await plain.context.clearCookies();
  await page.goto('/sign-in?next=/account');
  await expect(page.getByText('hace falta la versión interactiva').first()).toBeVisible();
  await page.getByLabel('Correo institucional').fill(email);
  await page.getByLabel('Contraseña').fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
  await page.getByLabel('Código de seis cifras o de recuperación').fill(codeOf(key, 1));
  await page.getByRole('main').getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Su cuenta' })).toBeVisible();
});
