import { inspect } from '../support/inspect';
import { signIn } from '../support/people';
import { expect, test } from '../support/test';

test('somebody chooses what others see of them, and it holds at once', async ({ member, guest }) => {
  const owner = await member('Demo Gina');
  const reader = await member('Demo Hugo');
  await reader.page.goto(`/p/${owner.handle}`);
  await expect(reader.page.getByText(owner.email)).toHaveCount(0);

  await owner.page.goto('/account');
  const privacy = owner.page.getByRole('region', { name: 'Privacidad' });
  await privacy.getByRole('group', { name: 'Su dirección de correo' }).getByRole('radio', { name: /quienes entraron/ }).check();
  await privacy.getByRole('checkbox', { name: /buscadores/ }).check();
  await privacy.getByRole('button', { name: 'Guardar' }).click();
  await expect(owner.page.getByRole('status').filter({ hasText: 'Privacidad guardada.' })).toBeVisible();
  await expect(reader.page.getByRole('link', { name: owner.email })).toBeVisible();

  const other = await guest();
  await other.page.goto(`/p/${owner.handle}`);
  await expect(other.page.getByText(owner.email)).toHaveCount(0);
  await expect(other.page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('somebody asks for their data and leaves, after seeing what goes, and comes back within the days of grace', async ({ member }) => {
  const person = await member('Demo Irma');
  const { page } = person;
  await page.goto('/account');
  await page.getByRole('link', { name: 'Descargar o eliminar' }).click();
  await page.getByRole('button', { name: 'Preparar el archivo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'se está preparando' })).toBeVisible();
  await inspect(page, 'own data');

  await page.getByRole('link', { name: 'Ver qué pasará' }).click();
  await expect(page.getByText('Mensajes que escribió')).toBeVisible();
  await inspect(page, 'leaving');
  await page.getByRole('radio', { name: /Se borra/ }).check();
  await page.getByRole('button', { name: 'Eliminar mi cuenta' }).click();
  await expect(page.getByRole('heading', { name: 'Su cuenta se eliminará' })).toBeVisible();
  await page.goto('/account');
  await signIn(page, person);
  await expect(page.getByRole('heading', { name: 'Su cuenta' })).toBeVisible();
});
