import { groupsRoutes } from '@minga/groups/contract';
import { newId } from '@minga/kernel/contract';
import type { Page } from '@playwright/test';
import { createGroup } from '../support/groups';
import { sampleLine } from '../support/people';
import { expect, test } from '../support/test';

/** A member's button in the head of a group: how much to be told, and the way out. */
const menu = (page: Page, level: string) => page.locator('summary', { hasText: level });

test('somebody finds an open group, joins it and leaves it', async ({ member }) => {
  const group = await createGroup();
  const { page } = await member('Demo Hebe');
  await page.goto('/groups');
  await page.getByLabel('Buscar entre los grupos').fill(group.name);
  await page.getByRole('button', { name: 'Buscar' }).click();
  await page.getByRole('link', { name: group.name }).click();
  await page.getByRole('button', { name: 'Unirme al grupo' }).click();
  await menu(page, 'Integrante').click();
  await page.getByRole('button', { name: /^Vigilando/ }).click();
  await expect(menu(page, 'Vigilando')).toBeVisible();
  await page.reload();
  await menu(page, 'Vigilando').click();
  await page.getByRole('button', { name: 'Salir del grupo' }).click();
  await expect(page.getByRole('button', { name: 'Unirme al grupo' })).toBeVisible();
});

test('a request is accepted, and who asked sees it without reloading', async ({ member }) => {
  const chair = await member('Demo Ida');
  const group = await createGroup({ joining: 'request', chairs: [chair] });
  const asker = await member('Demo Juana');
  await asker.page.goto(group.address);
  await asker.page.getByText('Solicitar el ingreso').click();
  await asker.page.getByLabel('Por qué quiere integrar el grupo').fill('Llevo el catálogo de mi país.');

  await chair.page.goto(`${group.address}/admissions`);
  await expect(chair.page.getByText('No hay solicitudes por decidir')).toBeVisible();
  await asker.page.getByRole('button', { name: 'Enviar la solicitud' }).click();
  await expect(asker.page.getByText('Su solicitud espera respuesta')).toBeVisible();

  const request = chair.page.getByRole('listitem').filter({ hasText: asker.name, has: chair.page.getByRole('button', { name: 'Aceptar' }) });
  await expect(request).toContainText('Llevo el catálogo de mi país.');
  await request.getByRole('button', { name: 'Aceptar' }).click();
  await expect(menu(asker.page, 'Integrante')).toBeVisible();
  await expect(chair.page.getByText('No hay solicitudes por decidir')).toBeVisible();
});

test('somebody is invited, accepts, gets a role that opens a page to them, and loses it', async ({ member }) => {
  const chair = await member('Demo Katia');
  const group = await createGroup({ joining: 'invitation', chairs: [chair] });
  const invited = await member('Demo Lina');
  await invited.page.goto('/groups');
  await chair.page.goto(`${group.address}/admissions`);
  await chair.page.getByLabel('Nombre de usuario').fill(invited.handle);
  await chair.page.getByRole('button', { name: 'Enviar la invitación' }).click();

  const invitation = invited.page.getByRole('listitem').filter({ hasText: `Lo invitan a ${group.name}` });
  await invitation.getByRole('button', { name: 'Aceptar' }).click();
  await expect(invitation).toHaveCount(0);
  await invited.page.goto(group.address);
  await expect(invited.page.getByRole('link', { name: 'Ajustes' })).toHaveCount(0);

  await chair.page.goto(`${group.address}/members`);
  const row = chair.page.getByRole('listitem').filter({ hasText: invited.name, has: chair.page.getByText('Gestionar') });
  await row.getByText('Gestionar').click();
  await row.getByLabel('Papel').selectOption('chair');
  await row.getByRole('button', { name: 'Cambiar el papel' }).click();
  await expect(row.getByText(/^Preside, desde/)).toBeVisible();
  await expect(invited.page.getByRole('link', { name: 'Ajustes' })).toBeVisible();

  // Sent before the scripts had come, the form brought a new page, whose panel is closed.
  await chair.page.reload();
  await row.getByText('Gestionar').click();
  await row.getByLabel('Papel').selectOption('observer');
  await row.getByRole('button', { name: 'Cambiar el papel' }).click();
  await expect(row.getByText(/^Observa, desde/)).toBeVisible();
  await expect(invited.page.getByRole('link', { name: 'Ajustes' })).toHaveCount(0);
});

test('a chair opens a group and changes its settings; who else changed them meanwhile is told', async ({ member }) => {
  const chair = await member('Demo Marta');
  await createGroup({ chairs: [chair] });
  const name = `Demo Mesa abierta ${newId().slice(-8)}`;
  await chair.page.goto('/groups');
  await chair.page.getByRole('link', { name: 'Abrir un grupo' }).click();
  await chair.page.getByLabel('Nombre', { exact: true }).fill(name);
  await chair.page.getByLabel('Propósito').fill('Acordar un catálogo común.');
  await chair.page.getByRole('radio', { name: /^De la red/ }).check();
  await chair.page.getByRole('button', { name: 'Abrir el grupo' }).click();
  await expect(chair.page.getByRole('heading', { level: 1 })).toHaveText(name);

  await chair.page.getByRole('link', { name: 'Ajustes' }).click();
  await expect(chair.page).toHaveURL(/\/settings$/);
  const second = await chair.context.newPage();
  await second.goto(chair.page.url());
  await second.getByLabel('Propósito').fill('Acordar un catálogo de servicios.');
  await second.getByRole('button', { name: 'Guardar los ajustes' }).click();
  await expect(second.getByText('Ajustes guardados.')).toBeVisible();

  await chair.page.getByLabel('Propósito').fill('Acordar un catálogo de trámites.');
  await chair.page.getByRole('button', { name: 'Guardar los ajustes' }).click();
  await expect(chair.page.getByRole('alert').first()).toContainText('Alguien cambió estos datos');
  await expect(chair.page.getByRole('main')).toContainText('Acordar un catálogo de servicios.');
  await expect(chair.page.getByLabel('Propósito')).toHaveValue('Acordar un catálogo de trámites.');
  await chair.page.getByRole('button', { name: 'Guardar los ajustes' }).click();
  await expect(chair.page.getByText('Ajustes guardados.')).toBeVisible();
});

test('a private group cannot be told from one that does not exist, and shows itself to who is in it', async ({ member, guest }) => {
  const insider = await member('Demo Nora');
  const group = await createGroup({ visibility: 'private', joining: 'invitation', members: [insider] });
  await insider.page.goto(group.address);
  await expect(insider.page.getByRole('heading', { level: 1 })).toHaveText(group.name);

  const strangers = await Promise.all([guest(), member('Demo Olga')]);
  for (const { page } of strangers) {
    const none = await page.goto(`/g/${newId()}`);
    expect(none?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Esta página no está');
    const words = await main.innerText();
    for (const tab of ['', '/members', '/about', '/settings', '/admissions']) {
      const answer = await page.goto(group.address + tab);
      expect(answer?.status()).toBe(404);
      await expect.poll(() => main.innerText()).toBe(words);
      expect(await answer?.text()).not.toContain(group.name);
    }
  }
});

test('who is removed from a private group does not see it any more', async ({ member }) => {
  const insider = await member('Demo Pilar');
  const group = await createGroup({ visibility: 'private', joining: 'invitation', members: [insider] });
  await insider.page.goto(group.address);
  await expect(insider.page.getByRole('heading', { level: 1 })).toHaveText(group.name);
  await expect(insider.page.getByText('Conectado')).toBeVisible();
  const steward = await sampleLine('secretaria');
  await steward.api(groupsRoutes).removeMember({ params: { groupId: group.id, accountId: insider.id }, body: { reason: 'Cambió de organismo.' } });
  await expect(insider.page.getByRole('heading', { level: 1 })).toHaveText('Esta página no está');
});
