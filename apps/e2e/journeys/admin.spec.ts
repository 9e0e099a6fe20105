import { adminRoutes } from '@minga/admin/contract';
import { newId } from '@minga/kernel/contract';
import { siteUrl } from '../support/api';
import { inspect } from '../support/inspect';
import { sampleLine, enterAs } from '../support/people';
import { expect, test } from '../support/test';

/** The sample network's steward. */
const STEWARD = 'secretaria';
const PHONE = { width: 390, height: 844 };

test('whoever is no steward meets a page that is not there', async ({ guest, member }) => {
  const visitor = await guest();
  const { page } = await member('Demo Nilda');
  for (const address of ['/admin', '/admin/settings', '/admin/audit', '/admin/nada']) {
    expect((await visitor.page.goto(address))?.status()).toBe(404);
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Esta página no está' })).toBeVisible();
  }
});

test('a steward changes a setting, sees who changed it, and finds it in the record', async ({ guest }) => {
  const { context, page } = await guest();
  const line = await sampleLine(STEWARD);
  await enterAs(context, line);
  await page.goto('/admin');
  await inspect(page, 'overview');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: 'Límites', exact: true }).click();
  const burst = page.getByLabel('Vistas previas de una cuenta: de una vez');
  const before = await burst.inputValue();
  await burst.fill('0');
  await page.getByRole('button', { name: 'Guardar Límites' }).click();
  await expect(page.getByRole('alert')).toContainText('Vistas previas de una cuenta');
  await expect(burst).toHaveValue('0');
  await burst.fill(String(Number(before) + 1));
  await page.getByRole('button', { name: 'Guardar Límites' }).click();
  await expect(page.getByText('Guardado. Rige desde ahora en todo el sitio.')).toBeVisible();
  await inspect(page, 'limits');
  await page.setViewportSize(PHONE);
  await page.getByRole('link', { name: 'Registro de actos' }).click();
  await page.getByLabel('Acto').selectOption({ label: 'Cambió la configuración' });
  await page.getByRole('button', { name: 'Buscar' }).click();
  // Another journey changes others.
  const entry = page.getByRole('listitem').filter({ hasText: 'limits.preview-burst' }).first();
  await entry.getByText(/^Asiento n\.º/).click();
  await expect(entry.getByText('limits.preview-burst').first()).toBeVisible();
  await inspect(page, 'audit');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Descargar CSV' }).click();
  expect((await download).suggestedFilename()).toBe('audit.csv');
  await line.api(adminRoutes).changeSettings({ body: { values: { 'limits.preview-burst': Number(before) } } }, { mutationId: newId() });
});

test('settings are saved without script, and the health page reads well, in English', async ({ guest }) => {
  const { context, page } = await guest({ javaScriptEnabled: false });
  const line = await sampleLine(STEWARD);
  await enterAs(context, line);
  await context.addCookies([{ name: 'minga_language', value: 'en', url: siteUrl() }]);
  await page.goto('/admin/limits');
  const searches = page.getByLabel('Searches by an account: at once');
  const before = await searches.inputValue();
  await searches.fill('61');
  await page.getByRole('button', { name: 'Save Limits' }).click();
  await expect(page.getByText('Saved. It holds from now on in the whole site.')).toBeVisible();
  await expect(searches).toHaveValue('61');
  await line.api(adminRoutes).changeSettings({ body: { values: { 'limits.search-burst': Number(before) } } }, { mutationId: newId() });
  await page.goto('/admin/health');
  await expect(page.getByRole('heading', { level: 2, name: 'Process and database' })).toBeVisible();
});

test('a steward finds somebody, makes them a steward and signs them out', async ({ guest, member }) => {
  const person = await member('Demo Orlando');
  const { context, page } = await guest({ viewport: PHONE });
  await enterAs(context, await sampleLine(STEWARD));
  await page.goto('/admin/people');
  await page.getByLabel('Buscar a una persona').fill(person.email);
  await page.getByRole('button', { name: 'Buscar', exact: true }).click();
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: person.name });
  const acts = () => row.getByText(/^Qué se puede hacer/).click();
  await acts();
  await row.getByRole('button', { name: 'Nombrar en la secretaría' }).click();
  await expect(page.getByText('Su rol cambió.')).toBeVisible();
  await inspect(page, 'people');
  await page.goto(`/admin/people?q=${encodeURIComponent(person.email)}`);
  await acts();
  await row.getByRole('button', { name: 'Quitar de la secretaría' }).click();
  await expect(page.getByText('Su rol cambió.')).toBeVisible();
  await page.goto(`/admin/people?q=${encodeURIComponent(person.email)}`);
  await acts();
  await row.getByRole('button', { name: 'Cerrar todas sus sesiones' }).click();
  await expect(row).toContainText('0 sesiones abiertas');
});
