import type { Page } from '@playwright/test';
import { siteUrl } from '../support/api';
import { createVerified, inDays, openRequest } from '../support/exchange';
import { inspect } from '../support/inspect';
import { createAccount } from '../support/people';
import { expect, test } from '../support/test';

const AGENCY = { organisationName: 'Demo · Agencia digital de Uruguay' };
const HELPER = { organisationName: 'Demo · Secretaria de governo digital do Brasil', organisationCountry: 'BR' } as const;
const BANK = { organisationName: 'Demo · Banco de desarrollo de las Américas', stakeholderGroup: 'bank', organisationCountry: null } as const;
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Opens a form that stands behind its button. */
const unfold = (page: Page, label: string) => page.locator('summary', { hasText: label }).first().click();

test('from an open request to an agreement that both sides signed, with a bank that pays: three people who see each other act', async ({ enter }) => {
  const [asker, helper, bank] = [
    await enter(await createVerified('Demo Pilar', AGENCY), { viewport: DESKTOP }),
    await enter(await createVerified('Demo Helena', HELPER), { viewport: DESKTOP }),
    await enter(await createVerified('Demo Bruno', BANK), { viewport: PHONE }),
  ];
  await helper.context.addCookies([{ name: 'minga_language', value: 'pt', url: siteUrl() }]);
  const request = await openRequest(asker);
  for (const { page } of [asker, helper, bank]) await page.goto(request.address);

  // In Portuguese, a question first.
  const helping = helper.page;
  await unfold(helping, 'Fazer uma pergunta');
  await helping.getByRole('textbox', { name: 'Sua pergunta' }).fill('As 14 oficinas têm conexão?');
  await helping.getByRole('button', { name: 'Perguntar', exact: true }).click();
  await expect(asker.page.getByText('As 14 oficinas têm conexão?')).toBeVisible();
  await unfold(asker.page, 'Responder');
  await asker.page.getByRole('textbox', { name: 'Respuesta' }).fill('Doce de catorce.');
  await asker.page.getByRole('button', { name: 'Responder' }).click();
  await expect(helping.getByText('Doce de catorce.')).toBeVisible();

  await helping.getByRole('link', { name: 'Oferecer ajuda' }).click();
  await helping.getByRole('textbox', { name: 'O que oferece, em uma linha' }).fill('Especialista e acesso ao código');
  await helping.getByRole('textbox', { name: 'Como pode ajudar' }).fill('Dirigimos o registro em linha do nosso país.');
  await helping.getByLabel('Dias de trabalho').fill('18');
  await helping.getByLabel('A partir de quando').fill(inDays(35));
  await helping.getByRole('button', { name: 'Enviar a oferta' }).click();
  await expect(helping.getByRole('region', { name: 'Sua oferta' })).toContainText('Especialista e acesso ao código');
  await expect(bank.page.getByText('Cada quien ve su propia oferta')).toBeVisible();

  // Before choosing, a meeting: whoever offered is asked to come, and finds the way from the request to it and back.
  await expect(asker.page.getByRole('cell', { name: 'Especialista e acesso ao código' })).toBeVisible();
  await asker.page.getByRole('link', { name: 'Convocar una reunión' }).click();
  await expect(asker.page.getByRole('combobox', { name: 'Personas invitadas' })).toHaveValue(/demo-helena/);
  await asker.page.getByRole('button', { name: 'Guardar borrador' }).click();
  await asker.page.getByRole('button', { name: 'Convocar', exact: true }).click();
  await helping.getByRole('region', { name: 'Reuniões' }).getByRole('link', { name: request.title }).click();
  await expect(helping.getByText('Você foi convidado para esta sessão.')).toBeVisible();
  await helping.getByRole('link', { name: request.title, exact: true }).click();
  await expect(asker.page.getByText('1 persona invitada')).toBeVisible();
  await asker.page.getByRole('link', { name: request.title, exact: true }).click();

  // The requester compares and accepts.
  await expect(asker.page.getByRole('cell', { name: 'Especialista e acesso ao código' })).toBeVisible();
  await inspect(asker.page, 'offers');
  await asker.page.setViewportSize(DESKTOP);
  await asker.page.getByRole('button', { name: 'Aceptar la oferta de' }).click();
  await expect(helping.getByRole('heading', { name: 'Acordo', exact: true })).toBeVisible();

  // The bank pledges on a phone, too much at first.
  const paying = bank.page;
  await unfold(paying, 'Comprometer fondos');
  await paying.getByLabel('Viajes (faltan').fill('6.001');
  await paying.getByRole('textbox', { name: 'Condiciones' }).fill('Contra informe final');
  await paying.getByRole('button', { name: 'Comprometer', exact: true }).click();
  await expect(paying.getByText('Queda por cubrir: USD 6.000.').first()).toBeVisible();
  await paying.getByLabel('Viajes (faltan').fill('6.000');
  await paying.getByRole('button', { name: 'Comprometer', exact: true }).click();
  await expect(asker.page.getByText('Condiciones: Contra informe final')).toBeVisible();
  await paying.getByRole('button', { name: 'Confirmar' }).click();
  await expect(asker.page.getByText('viajes, firme')).toBeVisible();
  await inspect(paying, 'funding');
  await paying.setViewportSize(PHONE);

  // The requester writes from the draft; the helper changes a word; both sign the second version.
  await unfold(asker.page, 'Escribir el acuerdo');
  await expect(asker.page.getByRole('textbox', { name: 'Entregables' })).toHaveValue('Documento de arquitectura y plan de 12 meses');
  await asker.page.getByRole('textbox', { name: 'Actividades' }).fill('Tres talleres en línea.');
  await asker.page.getByRole('button', { name: 'Guardar como versión 1' }).click();
  await expect(helping.getByText('Tres talleres en línea.').first()).toBeVisible();
  await unfold(helping, 'Escrever outra versão');
  await helping.getByRole('textbox', { name: 'Atividades' }).fill('Cuatro talleres en línea.');
  await helping.getByRole('button', { name: 'Salvar como versão 2' }).click();
  const signing = asker.page.getByRole('form', { name: 'Firmar la versión 2' });
  await expect(signing).toBeVisible();
  await unfold(asker.page, 'Qué cambió');
  await expect(asker.page.locator('ins', { hasText: 'Cuatro' })).toBeVisible();
  await inspect(asker.page, 'agreement');
  await asker.page.setViewportSize(DESKTOP);
  await signing.getByLabel('En calidad de').fill('Directora');
  await signing.getByRole('button', { name: 'Firmar' }).click();
  await expect(helping.getByText('Directora', { exact: false }).first()).toBeVisible();
  const theirs = helping.getByRole('form', { name: 'Assinar a versão 2' });
  await theirs.getByLabel('Na qualidade de').fill('Chefe');
  await theirs.getByRole('button', { name: 'Assinar' }).click();

  for (const [page, words] of [[asker.page, 'Firmada por ambas partes'], [helping, 'Assinada pelas duas partes'], [paying, 'Firmada por ambas partes']] as const) {
    await expect(page.getByText(words)).toBeVisible();
  }
  await asker.page.getByRole('link', { name: 'Comprobar', exact: true }).first().click();
  await expect(asker.page.getByText('La firmaron todas las partes')).toBeVisible();
  await inspect(asker.page, 'verify');
  await paying.goto('/x/pledges');
  await expect(paying.getByRole('link', { name: request.title })).toBeVisible();
});

test('without script: from an offer to a published case by plain forms', async ({ enter }) => {
  const plain = { javaScriptEnabled: false };
  const [asker, helper] = await Promise.all([createVerified('Demo Pilar', AGENCY), createAccount('Demo Helena', { ...HELPER })]);
  const request = await openRequest(asker);
  const { page: helping } = await enter(helper, plain);
  await helping.goto(`${request.address}?offer`);
  await helping.getByRole('button', { name: 'Enviar la oferta' }).click();
  await expect(helping.getByRole('alert')).toContainText('Qué ofrece');
  await helping.getByLabel('Qué ofrece, en una línea').fill('Asesoría');
  await helping.getByLabel('Cómo puede ayudar').fill('Lo hicimos antes.');
  await helping.getByLabel('Días de trabajo').fill('5');
  await helping.getByLabel('Desde cuándo').fill(inDays(35));
  await helping.getByRole('button', { name: 'Enviar la oferta' }).click();

  const { page: asking } = await enter(asker, plain);
  await asking.goto(request.address);
  await asking.getByRole('button', { name: 'Aceptar la oferta de' }).click();
  await unfold(asking, 'Escribir el acuerdo');
  await asking.getByRole('button', { name: 'Guardar como versión 1' }).click();
  await helping.goto(request.address);
  for (const [page, role] of [[asking, 'Directora'], [helping, 'Asesora']] as const) {
    await page.getByLabel('En calidad de').fill(role);
    await page.getByRole('button', { name: 'Firmar' }).click();
  }
  await expect(helping.getByText('Firmada por ambas partes')).toBeVisible();
  await finishPlainly(asking, helping, request.address);
  await expect(asking.getByRole('heading', { level: 1, name: request.title })).toBeVisible();
  await expect(asking.getByRole('main')).toContainText('Empezar por una sola oficina.');
});

/** From the agreement on, each page loaded anew where the other did something. */
async function finishPlainly(asking: Page, helping: Page, address: string): Promise<void> {
  const [work, theirs] = [asking.getByRole('region', { name: 'Trabajo' }), helping.getByRole('region', { name: 'Trabajo' })];
  await asking.goto(address);
  await work.locator('summary', { hasText: 'Agregar un hito' }).click();
  await work.getByRole('textbox', { name: 'Hito' }).fill('Diagnóstico');
  await work.getByLabel('Fecha').fill(inDays(45));
  await work.getByRole('textbox', { name: 'Entregables' }).fill('Informe');
  await work.getByRole('button', { name: 'Agregar un hito' }).click();
  await expect(work.getByRole('heading', { name: 'Diagnóstico' })).toBeVisible();
  await work.getByRole('button', { name: 'Comenzar el trabajo' }).click();
  await expect(work.getByRole('button', { name: 'Comenzar el trabajo' })).toHaveCount(0);
  await helping.goto(address);
  await theirs.locator('summary', { hasText: 'Entregar' }).click();
  await theirs.getByLabel('Enlace al entregable').fill('https://example.org/informe');
  await theirs.getByRole('button', { name: 'Entregar', exact: true }).click();
  await expect(theirs.getByText('Entregado, por aceptar')).toBeVisible();
  await asking.goto(address);
  await work.getByRole('button', { name: 'Aceptar «Informe»' }).click();
  await work.getByRole('button', { name: 'Dar el trabajo por entregado' }).click();
  await expect(asking.getByRole('region', { name: 'Evaluación' })).toBeVisible();
  await helping.goto(address);
  for (const page of [asking, helping]) {
    const form = page.getByRole('region', { name: 'Evaluación' });
    for (const [question, answer] of [['¿Se logró', 'Del todo'], ['¿Quedó', 'Bastante'], ['¿Lo haría', 'Sí']] as const) await form.getByRole('group', { name: question }).getByLabel(answer).check();
    await form.getByRole('textbox').fill('Empezar por una sola oficina.');
    await form.getByRole('button', { name: 'Enviar la evaluación' }).click();
    await expect(form.getByRole('button', { name: 'Enviar la evaluación' })).toHaveCount(0);
  }
  await asking.goto(address);
  await asking.getByRole('link', { name: 'Escribir el caso' }).click();
  await asking.getByRole('button', { name: 'Guardar y publicar' }).click();
}
