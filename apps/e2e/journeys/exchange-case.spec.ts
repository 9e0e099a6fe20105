import { exchangeRoutes } from '@minga/exchange/contract';
import { siteUrl } from '../support/api';
import { createVerified, inDays, openRequest, type OpenRequest } from '../support/exchange';
import { inspect } from '../support/inspect';
import { enterAs, sampleLine, type Person } from '../support/people';
import { expect, test } from '../support/test';

const AGENCY = { organisationName: 'Demo · Agencia digital de Uruguay' };
const HELPER = { organisationName: 'Demo · Secretaria de governo digital do Brasil', organisationCountry: 'BR' } as const;
const BANK = { organisationName: 'Demo · Banco de desarrollo de las Américas', stakeholderGroup: 'bank', organisationCountry: null } as const;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

/** An offer that was accepted, money that is firm, and an agreement that both signed. */
async function agreed(asker: Person, helper: Person, bank: Person): Promise<OpenRequest> {
  const request = await openRequest(asker);
  const paying = bank.line.api(exchangeRoutes);
  const pledge = await paying.pledge({ params: { requestId: request.id }, body: { lines: [{ kind: 'travel', amount: 600_000 }], conditions: '', conversion: null } });
  await paying.actOnPledge({ params: { pledgeId: pledge.id }, body: { act: 'confirm' } });
  const [asking, helping] = [asker.line.api(exchangeRoutes), helper.line.api(exchangeRoutes)];
  const params = { requestId: request.id };
  const offer = await helping.makeOffer({ params, body: { organisationId: null, offered: 'Asesoría', message: 'Ya lo hicimos.', days: 9, from: inDays(31), terms: '', cost: 0, currency: 'USD', team: [] } });
  await asking.actOnOffer({ params: { offerId: offer.id }, body: { act: 'accept' } });
  const terms = { aims: 'Arquitectura', activities: 'Talleres', deliverables: 'Informe', duties: 'Asesorar', costs: 'Ninguno', from: inDays(31), until: inDays(80) };
  const { digest } = await asking.writeAgreement({ params, body: { base: 0, terms } });
  for (const api of [asking, helping]) {
    const [part] = (await api.getAgreement({ params })).signing;
    await api.signAgreement({ params, body: { digest, side: part!.side, partyId: part!.partyId, role: 'Directora' } });
  }
  return request;
}

interface Evaluating {
  section: string;
  outcome: [question: string, answer: string];
  transfer: [question: string, answer: string];
  again: [question: string, answer: string];
  send: string;
}
const ES: Evaluating = {
  section: 'Evaluación', outcome: ['¿Se logró el resultado?', 'Del todo'], transfer: ['¿Quedó el conocimiento', 'Bastante'], again: ['¿Lo haría de nuevo?', 'Sí'], send: 'Enviar la evaluación',
};
const PT: Evaluating = {
  section: 'Avaliação', outcome: ['O resultado foi alcançado?', 'Totalmente'], transfer: ['O conhecimento ficou', 'Bastante'], again: ['Faria de novo?', 'Sim'], send: 'Enviar a avaliação',
};

test('from a signed agreement to a published case that the next one begins from: who asked, a helper in Portuguese and a bank on phones, and the secretariat', async ({ enter, guest }) => {
  const [asker, helper, bank] = await Promise.all([createVerified('Demo Pilar', AGENCY), createVerified('Demo Helena', HELPER), createVerified('Demo Bruno', BANK)]);
  const request = await agreed(asker, helper, bank);
  const { page: asking } = await enter(asker, { viewport: DESKTOP });
  const { page: helping, context } = await enter(helper, { viewport: PHONE });
  await context.addCookies([{ name: 'minga_language', value: 'pt', url: siteUrl() }]);
  const { page: paying } = await enter(bank, { viewport: PHONE });
  const steward = await guest({ viewport: DESKTOP });
  await enterAs(steward.context, await sampleLine('secretaria'));
  for (const page of [asking, helping, paying, steward.page]) await page.goto(request.address);

  const work = asking.getByRole('region', { name: 'Trabajo' });
  await work.locator('summary', { hasText: 'Agregar un hito' }).click();
  await work.getByRole('textbox', { name: 'Hito' }).fill('Diagnóstico');
  await work.getByLabel('Fecha').fill(inDays(45));
  await work.getByRole('textbox', { name: 'Entregables' }).fill('Informe de diagnóstico');
  await work.getByRole('button', { name: 'Agregar un hito' }).click();
  await expect(helping.getByText('Informe de diagnóstico')).toBeVisible();
  await work.getByRole('button', { name: 'Comenzar el trabajo' }).click();

  // A problem is told to the secretariat, and to nobody else.
  const theirs = helping.getByRole('region', { name: 'Trabalho' });
  await theirs.locator('summary', { hasText: 'Avisar de um problema' }).click();
  await theirs.getByRole('textbox', { name: 'O que não vai bem' }).fill('Falta o acesso ao sistema.');
  await theirs.getByRole('button', { name: 'Avisar de um problema' }).click();
  const heard = steward.page.getByRole('region', { name: 'Trabajo' });
  await expect(heard.getByText('Falta o acesso ao sistema.')).toBeVisible();
  await heard.locator('summary', { hasText: 'Responder' }).click();
  await heard.getByRole('textbox', { name: 'Respuesta' }).fill('Lo pedimos hoy.');
  await heard.getByRole('button', { name: 'Responder' }).click();
  await expect(theirs.getByText('Lo pedimos hoy.')).toBeVisible();
  await expect(work.getByText('Falta o acesso ao sistema.')).toHaveCount(0);

  await theirs.locator('summary', { hasText: 'Entregar' }).click();
  await theirs.getByLabel('Link para o produto').fill('https://example.org/informe');
  await theirs.getByRole('button', { name: 'Entregar', exact: true }).click();
  await work.getByRole('button', { name: 'Aceptar «Informe de diagnóstico»' }).click();
  await paying.getByRole('button', { name: 'Marcar como desembolsado' }).click();
  await expect(asking.getByText('viajes, desembolsado')).toBeVisible();
  await inspect(helping, 'engagement');
  await helping.setViewportSize(PHONE);
  await theirs.getByRole('button', { name: 'Dar o trabalho por entregue' }).click();

  for (const [page, words] of [[helping, PT], [asking, ES]] as const) {
    const form = page.getByRole('region', { name: words.section });
    for (const [question, answer] of [words.outcome, words.transfer, words.again]) await form.getByRole('group', { name: question }).getByLabel(answer).check();
    await form.getByRole('textbox').fill('Empezar por una sola oficina.');
    await form.getByRole('button', { name: words.send }).click();
  }
  await expect(helping.getByRole('heading', { name: 'De quem pediu' })).toBeVisible();

  await asking.getByRole('link', { name: 'Escribir el caso' }).click();
  await expect(asking.getByRole('textbox', { name: 'Lecciones' })).toHaveValue(/una sola oficina/);
  await inspect(asking, 'case-form');
  await asking.getByRole('button', { name: 'Guardar y publicar' }).click();
  await expect(asking.getByRole('heading', { level: 1, name: request.title })).toBeVisible();
  await expect(asking.getByRole('main')).toContainText(BANK.organisationName);
  await inspect(asking, 'case');

  await helping.goto('/x/cases?q=oficina');
  await helping.getByRole('link', { name: request.title }).click();
  await helping.getByRole('button', { name: 'Reutilizar' }).click();
  await expect(helping.getByRole('textbox', { name: 'Título' })).toHaveValue(request.title);
  await paying.goto('/x/pledges');
  await expect(paying.getByRole('listitem').filter({ hasText: request.title })).toContainText('Caso publicado');
  await paying.goto('/x/figures');
  await expect(paying.getByRole('heading', { level: 1, name: 'El intercambio en cifras' })).toBeVisible();
  await inspect(paying, 'figures');
});
