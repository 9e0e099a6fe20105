import { createGroup } from '../support/groups';
import { inspect } from '../support/inspect';
import { enterAs, freeEmail, PASSWORD, sampleLine } from '../support/people';
import { letterTo } from '../support/mail';
import { expect, test } from '../support/test';

test('a chair gives a link into the group, and somebody without an account comes in by it, on a phone', async ({ member, guest }) => {
  const chair = await member('Demo Julia');
  const group = await createGroup({ chairs: [chair], visibility: 'private', joining: 'invitation' });
  await chair.page.goto(`${group.address}/admissions`);
  await chair.page.getByRole('combobox', { name: 'Papel' }).last().selectOption('observer');
  await chair.page.getByRole('button', { name: 'Crear la invitación' }).click();
  const link = await chair.page.getByRole('status').getByLabel('Enlace').inputValue();

  const { page } = await guest({ viewport: { width: 390, height: 844 } });
  await page.goto(new URL(link).pathname);
  await expect(page.getByText(group.name)).toBeVisible();
  await inspect(page, 'an invitation');
  await page.getByRole('link', { name: 'Registrarse' }).click();
  await expect(page.getByText('Se registra con una invitación.')).toBeVisible();
  const email = freeEmail();
  await page.getByLabel('Nombre y apellido').fill('Demo Karina');
  await page.getByLabel('Correo institucional').fill(email);
  await page.getByLabel('Contraseña').fill(PASSWORD);
  await page.getByRole('combobox', { name: 'Organización', exact: true }).fill('Gobierno de Uru');
  await page.getByRole('option', { name: /Gobierno de Uruguay/ }).click();
  await page.getByLabel('Cargo').fill('Asesora');
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();
  await page.getByLabel('Código').fill((await letterTo(email, { subject: 'Confirme su dirección en' })).code);
  await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
  await expect(page.getByRole('heading', { name: group.name })).toBeVisible();

  await chair.page.reload();
  await expect(chair.page.getByText('1 de 1')).toBeVisible();
});

test('a steward invites by mail and takes it back', async ({ guest }) => {
  const { page, context } = await guest();
  await enterAs(context, await sampleLine('secretaria'));
  await page.goto('/admin/invitations');
  const email = freeEmail();
  await page.getByLabel('Direcciones de correo').fill(email);
  await page.getByLabel('Mensaje').fill('Nos vemos en la mesa.');
  await page.getByRole('button', { name: 'Crear la invitación' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Se envió 1 invitación.' })).toBeVisible();
  const { link } = await letterTo(email, { subject: 'le invita a', with: 'Nos vemos en la mesa.' });
  await inspect(page, 'invitations to the site');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: `Retirar la invitación de ${email}` }).click();
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText('retirada');
  const other = await guest();
  await other.page.goto(link);
  await expect(other.page.getByRole('heading', { name: 'Esta página no está' })).toBeVisible();

  await page.goto('/admin/registrations');
  await expect(page.getByRole('heading', { name: 'Registros por aprobar' })).toBeVisible();
  await inspect(page, 'registrations');
});
