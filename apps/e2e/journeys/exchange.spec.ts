import { exchangeRoutes } from '@minga/exchange/contract';
import { newId } from '@minga/kernel/contract';
import { peopleRoutes } from '@minga/people/contract';
import type { Page } from '@playwright/test';
import { siteUrl } from '../support/api';
import { inspect } from '../support/inspect';
import { createAccount, enterAs, sampleLine, type Person } from '../support/people';
import { expect, test } from '../support/test';

const STEWARD = 'secretaria';
/** An organisation of the sample network, known to be one. */
const AGENCY = { organisationName: 'Demo · Agencia digital de Uruguay' };
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };
const DAY_MS = 86_400_000;
const TOO_LONG = 'á'.repeat(10_000);
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** The secretariat confirms whom somebody speaks for. */
async function verify(person: Person): Promise<void> {
  const people = (await sampleLine(STEWARD)).api(peopleRoutes);
  for (let after: string | undefined; ; ) {
    const { items, next } = await people.claims({ query: { after } });
    const claim = items.find((one) => one.person.id === person.id);
    if (claim) return people.verifyAffiliation({ params: { affiliationId: claim.affiliationId } });
    if (!next) throw new Error(`Nobody claims to be ${person.name}`);
    after = next;
  }
}

interface Words {
  title: string;
  need: string;
  aim: string;
  from: string;
  until: string;
  days: string;
  deadline: string;
  modality: string;
  next: string;
  send: string;
  travel: string;
}
const ES: Words = {
  title: 'Título', need: 'Qué necesita', aim: 'Qué resultado espera', from: 'Desde', until: 'Hasta', days: 'Días de trabajo', deadline: 'Recibe ofertas hasta', modality: 'Asesoría a distancia',
  next: 'Guardar y seguir', send: 'Enviar a revisión', travel: 'Viajes',
};
const PT: Words = {
  title: 'Título', need: 'Do que precisa', aim: 'Que resultado espera', from: 'Desde', until: 'Até', days: 'Dias de trabalho', deadline: 'Recebe ofertas até', modality: 'Assessoria a distância',
  next: 'Salvar e continuar', send: 'Enviar para revisão', travel: 'Viagens',
};

async function writeNeed(page: Page, words: Words, title: string): Promise<void> {
  await page.getByLabel(words.title, { exact: true }).fill(title);
  await page.getByLabel(words.need, { exact: true }).fill('Hoy las partidas se emiten en papel en 14 oficinas.');
  await page.getByLabel(words.aim, { exact: true }).fill('Documento de arquitectura');
  await page.getByRole('button', { name: words.next }).click();
}

async function writeRest(page: Page, words: Words): Promise<void> {
  await page.getByLabel(words.modality).check();
  await page.getByLabel(words.from, { exact: true }).fill(inDays(30));
  await page.getByLabel(words.until, { exact: true }).fill(inDays(90));
  await page.getByLabel(words.days).fill('18');
  await page.getByLabel(words.deadline).fill(inDays(20));
  await page.getByRole('button', { name: words.next }).click();
  await page.getByLabel(words.travel).fill('6.000');
  await page.getByRole('button', { name: words.next }).click();
}

test('a government asks for help, the secretariat sends it back once, and everybody sees it open', async ({ enter, guest }) => {
  const asker = await enter(await createAccount('Demo Pilar', AGENCY));
  await asker.page.goto('/x/new');
  await expect(asker.page.getByRole('heading', { level: 1, name: 'Todavía no puede pedir ayuda' })).toBeVisible();
  await verify(asker);
  const title = `Demo registro civil ${newId().slice(-6)}`;
  const { page } = asker;
  await page.goto('/x');
  await page.getByRole('link', { name: 'Pedir ayuda' }).first().click();
  await expect(page.getByLabel(ES.title, { exact: true })).toBeVisible();
  await inspect(page, 'form');
  await page.setViewportSize(DESKTOP);
  // Pasted whole, refused with how much it may be, and still there to shorten.
  const need = page.getByLabel(ES.need, { exact: true });
  await need.fill(TOO_LONG);
  await page.getByRole('button', { name: ES.next }).click();
  await expect(page.getByRole('link', { name: 'Use como máximo 5000 caracteres' })).toBeVisible();
  await expect(need).toHaveValue(TOO_LONG);
  await writeNeed(page, ES, title);
  // Left, and taken up where it was.
  await expect(page.getByLabel(ES.modality)).toBeVisible();
  await page.goto('/x/own');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByLabel('Título', { exact: true })).toHaveValue(title);
  await page.getByRole('button', { name: ES.next }).click();
  await expect(page.getByLabel(ES.modality)).toBeVisible();
  await inspect(page, 'form: how');
  await page.setViewportSize(DESKTOP);
  await writeRest(page, ES);
  await expect(page.getByText('Está completo.')).toBeVisible();
  await expect(page.getByText('USD 6.000')).toBeVisible();
  await page.getByRole('button', { name: ES.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const steward = await guest({ viewport: DESKTOP });
  await enterAs(steward.context, await sampleLine(STEWARD));
  await steward.page.goto('/admin/exchange');
  await inspect(steward.page, 'desk');
  await steward.page.setViewportSize(DESKTOP);
  await steward.page.getByRole('link', { name: title }).click();
  await steward.page.locator('summary', { hasText: 'Devolver' }).click();
  await steward.page.getByLabel('Motivo').first().fill('Diga cuántas personas se benefician.');
  await steward.page.getByRole('button', { name: 'Devolver' }).click();
  // Live, before who asked.
  await expect(page.getByText('La secretaría devolvió este pedido para que lo complete.')).toBeVisible();
  await page.getByRole('link', { name: 'Seguir escribiendo' }).click();
  await expect(page.getByText('La secretaría pide un cambio')).toBeVisible();
  await page.getByLabel('A quién beneficia').fill('2,8 millones de personas');
  await page.getByRole('button', { name: ES.next }).click();
  await page.getByRole('link', { name: 'Revisar y enviar' }).click();
  await page.getByRole('button', { name: ES.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const visitor = await guest({ viewport: DESKTOP });
  await visitor.page.goto('/x');
  await steward.page.getByRole('button', { name: 'Publicar el pedido' }).click();
  await expect(visitor.page.getByRole('link', { name: title })).toBeVisible();
  await visitor.page.getByRole('link', { name: title }).click();
  await expect(visitor.page.getByText('2,8 millones de personas')).toBeVisible();
  await inspect(visitor.page, 'request');
  await visitor.page.goto('/x');
  await inspect(visitor.page, 'board');
});

test('um pedido é escrito sem script, no telefone, em português', async ({ enter, guest }) => {
  const asker = await enter(await createAccount('Demo Rosana', AGENCY), { javaScriptEnabled: false, viewport: PHONE });
  await verify(asker);
  await asker.context.addCookies([{ name: 'minga_language', value: 'pt', url: siteUrl() }]);
  const title = `Demo barramento de dados ${newId().slice(-6)}`;
  const { page } = asker;
  await page.goto('/x/new');
  await expect(page.getByRole('heading', { level: 1, name: 'Pedir ajuda' })).toBeVisible();
  // What is too long is not cut: it is refused by the field's name, and stays to be shortened.
  await page.getByLabel(PT.title).fill('x'.repeat(200));
  await page.getByRole('button', { name: PT.next }).click();
  await expect(page.getByRole('alert')).toContainText('Título: Use no máximo 140 caracteres.');
  await expect(page.getByLabel(PT.title)).toHaveValue('x'.repeat(200));
  await expect(page.getByText('Sobram 60 caracteres')).toBeVisible();
  await writeNeed(page, PT, title);
  await page.getByLabel(PT.from, { exact: true }).fill(inDays(90));
  await page.getByLabel(PT.until, { exact: true }).fill(inDays(30));
  await page.getByLabel(PT.modality).check();
  await page.getByRole('button', { name: PT.next }).click();
  await expect(page.getByRole('main')).toContainText('A data final é anterior à inicial.');
  await expect(page.getByLabel(PT.modality)).toBeChecked();
  await writeRest(page, PT);
  await page.getByRole('button', { name: PT.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const exchange = (await sampleLine(STEWARD)).api(exchangeRoutes);
  const mine = (await asker.line.api(exchangeRoutes).ownRequests({})).items.find((one) => one.title === title)!;
  await exchange.actOnRequest({ params: { requestId: mine.id }, body: { act: 'publish' } });
  const visitor = await guest({ javaScriptEnabled: false, viewport: PHONE });
  await visitor.page.goto(mine.address);
  await expect(visitor.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect((await visitor.page.goto(`/x?funding=none`))?.status()).toBe(200);
  await expect(visitor.page.getByRole('link', { name: title })).toHaveCount(0);
  await page.goto(mine.address);
  await page.locator('summary', { hasText: 'Retirar o pedido' }).click();
  await page.getByLabel('Motivo').fill('Já não é necessário.');
  await page.getByRole('button', { name: 'Retirar o pedido' }).click();
  await expect(page.getByText('Este pedido foi retirado.')).toBeVisible();
});
