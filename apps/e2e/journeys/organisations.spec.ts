import { peopleRoutes } from '@minga/people/contract';
import { newId } from '@minga/kernel/contract';
import { expect, test } from '../support/test';
import type { Locator, Page } from '@playwright/test';
import { createAccount, enterAs, sampleLine } from '../support/people';
import { inspect } from '../support/inspect';
import { letterTo } from '../support/mail';

const PHONE = { viewport: { width: 390, height: 844 } };
/** The claim's row in the stewards' queue, on whichever of its pages it stands. */
async function claimOf(page: Page, name: string): Promise<Locator> {
  const claim = page.getByRole('listitem').filter({ hasText: name });
  await page.goto('/admin/verification');
  const next = page.getByRole('link', { name: 'Ver las siguientes' });
  while ((await claim.count()) === 0 && (await next.count()) > 0) {
    const address = await next.getAttribute('href');
    await page.goto(address!);
  }
  return claim;
}

const tail = (): string => newId().slice(-8);

test('somebody adds an organisation on a phone, and the secretariat confirms it and verifies them by keys', async ({ enter, guest }) => {
  const name = `Demo · Observatorio ${tail()}`;
  const ana = await enter(await createAccount('Demo Olga'), PHONE);
  await ana.page.goto('/organisations/new');
  await ana.page.getByLabel('Nombre', { exact: true }).fill('Registro regional de direcciones');
  await expect(ana.page.getByRole('complementary')).toContainText('¿Es una de estas?');
  await ana.page.getByLabel('Nombre', { exact: true }).fill(name);
  await ana.page.getByLabel('Sector').selectOption('academia');
  await ana.page.getByRole('main').getByRole('button', { name: 'Agregar una organización' }).click();
  await expect(ana.page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(ana.page.getByRole('main')).toContainText('propuesta, sin confirmar');
  await ana.page.getByLabel('Cargo').fill('Investigadora');
  await ana.page.getByRole('button', { name: 'Indicar que la represento' }).click();
  await expect(ana.page.getByRole('main')).toContainText('Todavía no se verificó');

  const { context, page } = await guest();
  await enterAs(context, await sampleLine('secretaria'));
  await page.goto('/admin/organisations');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await row.getByRole('button', { name: 'Confirmar' }).click();
  await expect(row.getByRole('button', { name: 'Confirmar' })).toHaveCount(0);
  await expect(ana.page.getByText('Confirmada')).toBeVisible();

  const claim = await claimOf(page, ana.name);
  await expect(claim).toContainText('@example.org');
  await claim.focus();
  await page.keyboard.press('a');
  await expect(claim).toHaveCount(0);
  await expect(ana.page.getByText('Su afiliación está verificada.')).toBeVisible();
  await inspect(page, 'verification');
});

test('a claim is refused with a reason, and who comes second is told', async ({ guest }) => {
  const ana = await createAccount('Demo Petra', { organisationName: `Demo · Archivo ${tail()}` });
  const line = await sampleLine('secretaria');
  const { organisationId } = (await ana.line.api(peopleRoutes).me({})).account!.profile.affiliation!;
  await line.api(peopleRoutes).confirmOrganisation({ params: { organisationId } });
  const [first, second] = await Promise.all([guest(), guest()]);
  for (const { context, page } of [first, second]) {
    await enterAs(context, line);
    await claimOf(page, ana.name);
  }
  const claimOn = (page: typeof first.page) => page.getByRole('listitem').filter({ hasText: ana.name });
  await claimOn(first.page).focus();
  await first.page.keyboard.press('r');
  await first.page.keyboard.type('No figura en la nómina');
  await claimOn(first.page).getByRole('button', { name: 'Rechazar' }).click();
  await expect(claimOn(first.page)).toHaveCount(0);
  await claimOn(second.page).getByRole('button', { name: 'Verificar' }).click();
  await expect(second.page.getByRole('alert')).toContainText('Alguien ya decidió');
  await expect(claimOn(second.page)).toHaveCount(0);
  await letterTo(ana.email, { subject: 'No se verificó su afiliación', with: 'No figura en la nómina' });
});

test('two organisations become one, also for who has the old page open and without script', async ({ guest }) => {
  const line = await sampleLine('secretaria');
  const api = line.api(peopleRoutes);
  const add = (name: string) => api.addOrganisation({ body: { name, stakeholderGroup: 'bank', country: 'PE' } });
  const word = `Lonja${tail()}`;
  const [from, into] = [await add(`Demo · ${word} de Lima`), await add(`Demo · ${word} Lima`)];
  const open = await guest();
  await open.page.goto('/organisations');
  await open.page.getByLabel('Nombre o sigla').fill(`${word} de`);
  await open.page.getByRole('button', { name: 'Buscar', exact: true }).last().click();
  await open.page.getByRole('link', { name: from.name }).click();
  await expect(open.page.getByRole('heading', { level: 1, name: from.name })).toBeVisible();
  const old = open.page.url();

  const plain = await guest({ javaScriptEnabled: false, locale: 'en-US' });
  await plain.page.goto(old);
  await expect(plain.page.getByRole('heading', { level: 1, name: from.name })).toBeVisible();
  await expect(plain.page.getByRole('main')).toContainText('Who speaks for it');
  await api.mergeOrganisation({ params: { organisationId: from.id }, body: { into: into.id } });
  await expect(open.page.getByRole('heading', { level: 1, name: into.name })).toBeVisible();
  await expect(open.page.getByText(from.name, { exact: true })).toBeVisible();
  await plain.page.goto(old);
  await expect(plain.page.getByRole('heading', { level: 1, name: into.name })).toBeVisible();
  await inspect(open.page, 'an organisation');
  await open.page.goto('/organisations');
  await inspect(open.page, 'the directory');
});
