import { exchangeRoutes } from '@minga/exchange/contract';
import { createVerified, inDays, openRequest, type OpenRequest } from '../support/exchange';
import { inspect } from '../support/inspect';
import type { Person } from '../support/people';
import { expect, test } from '../support/test';

const AGENCY = { organisationName: 'Demo · Agencia digital de Uruguay' };
const HELPER = { organisationName: 'Demo · Secretaria de governo digital do Brasil', organisationCountry: 'BR' } as const;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

/** An offer that was accepted and an agreement that both signed. */
async function agreed(asker: Person, helper: Person): Promise<OpenRequest> {
  const request = await openRequest(asker);
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

test('from a signed agreement to a published case that the next one begins from; the helper is on a phone', async ({ enter }) => {
  const [asker, helper] = await Promise.all([createVerified('Demo Pilar', AGENCY), createVerified('Demo Helena', HELPER)]);
  const request = await agreed(asker, helper);
  const { page: asking } = await enter(asker, { viewport: DESKTOP });
  const { page: helping } = await enter(helper, { viewport: PHONE });
  for (const page of [asking, helping]) await page.goto(request.address);

  const work = asking.getByRole('region', { name: 'Trabajo' });
  await work.locator('summary', { hasText: 'Agregar un hito' }).click();
  await work.getByRole('textbox', { name: 'Hito' }).fill('Diagnóstico');
  await work.getByLabel('Fecha').fill(inDays(45));
  await work.getByRole('textbox', { name: 'Entregables' }).fill('Informe de diagnóstico');
  await work.getByRole('button', { name: 'Agregar un hito' }).click();
  await expect(helping.getByText('Informe de diagnóstico')).toBeVisible();
  await work.getByRole('button', { name: 'Comenzar el trabajo' }).click();

  const theirs = helping.getByRole('region', { name: 'Trabajo' });
  await theirs.locator('summary', { hasText: 'Entregar' }).click();
  await theirs.getByLabel('Enlace al entregable').fill('https://example.org/informe');
  await theirs.getByRole('button', { name: 'Entregar', exact: true }).click();
  await work.getByRole('button', { name: 'Aceptar «Informe de diagnóstico»' }).click();
  await inspect(helping, 'engagement');
  await helping.setViewportSize(PHONE);
  await theirs.getByRole('button', { name: 'Dar el trabajo por entregado' }).click();

  for (const page of [helping, asking]) {
    const form = page.getByRole('region', { name: 'Evaluación' });
    await form.getByRole('group', { name: '¿Se logró el resultado?' }).getByLabel('Del todo').check();
    await form.getByRole('group', { name: '¿Quedó el conocimiento' }).getByLabel('Bastante').check();
    await form.getByRole('group', { name: '¿Lo haría de nuevo?' }).getByLabel('Sí').check();
    await form.getByRole('textbox', { name: 'Qué conviene que otros sepan' }).fill('Empezar por una sola oficina.');
    await form.getByRole('button', { name: 'Enviar la evaluación' }).click();
  }
  await expect(helping.getByRole('heading', { name: 'De quien pidió' })).toBeVisible();

  await asking.getByRole('link', { name: 'Escribir el caso' }).click();
  await expect(asking.getByRole('textbox', { name: 'Lecciones' })).toHaveValue(/una sola oficina/);
  await inspect(asking, 'case-form');
  await asking.getByRole('button', { name: 'Guardar y publicar' }).click();
  await expect(asking.getByRole('heading', { level: 1, name: request.title })).toBeVisible();
  await inspect(asking, 'case');

  await helping.goto('/x/cases?q=oficina');
  await helping.getByRole('link', { name: request.title }).click();
  await helping.getByRole('button', { name: 'Reutilizar' }).click();
  await expect(helping.getByRole('textbox', { name: 'Título' })).toHaveValue(request.title);
  await helping.goto('/x/figures');
  await expect(helping.getByRole('heading', { level: 1, name: 'El intercambio en cifras' })).toBeVisible();
  await inspect(helping, 'figures');
});
