import { liveRoutes } from '@minga/live/contract';
import { newId } from '@minga/kernel/contract';
import { siteUrl } from '../support/api';
import { inspect } from '../support/inspect';
import { letterTo } from '../support/mail';
import { createAccount, sampleLine, type Person } from '../support/people';
import { expect, test } from '../support/test';

const PHONE = { width: 390, height: 844 };

interface Held {
  id: string;
  address: string;
  title: string;
}

/** A session that was held: somebody had the floor, what they said was typed, something was decided and agreed. */
async function held(rapporteur: Person, speaker: Person): Promise<Held> {
  const api = (await sampleLine('secretaria')).api(liveRoutes);
  const title = `Demo firmas ${newId().slice(-6)}`;
  const now = new Date().toISOString();
  const { id } = await api.callSession({
    body: {
      title, lang: 'es', visibility: 'public', day: now.slice(0, 10), time: now.slice(11, 16), timeZone: 'UTC', minutes: 60, moderators: [rapporteur.handle], rapporteurs: [rapporteur.handle],
      items: [{ title: 'Reconocimiento mutuo', minutes: 30 }],
    },
  });
  const params = { sessionId: id };
  for (const act of ['schedule', 'open-lobby'] as const) await api.actOnSession({ params, body: { act } });
  for (const who of [api, speaker.line.api(liveRoutes)]) await who.enterRoom({ params, body: {} });
  await api.actOnSession({ params, body: { act: 'start' } });
  await api.giveFloor({ params, body: { after: null, accountId: speaker.id } });
  await api.caption({ params, body: { text: 'El certificado debe valer lo mismo en ambos lados.' } });
  await api.addMinute({ params, body: { text: 'Se inicia un piloto en abril', kind: 'decision' } });
  await api.addMinute({ params, body: { text: 'Compartir la lista de confianza', kind: 'action', who: 'Costa Rica', due: '2026-12-15' } });
  const { address } = await api.actOnSession({ params, body: { act: 'end' } });
  await expect.poll(() => api.getReportDesk({ params: { address: id } }).then(() => true, () => false)).toBe(true);
  return { id, address, title };
}

test('a rapporteur edits the report, a speaker corrects it from the phone, and once it is out everybody reads it', async ({ enter, guest }) => {
  const [rapporteur, speaker] = await Promise.all([createAccount('Demo Rita'), createAccount('Demo Caio', { organisationName: 'Demo · Coletivo do Brasil', stakeholderGroup: 'civil-society', organisationCountry: 'BR' })]);
  const session = await held(rapporteur, speaker);
  const { page } = await enter(rapporteur);
  await page.goto(`${session.address}/report/edit`);

  const decisions = page.getByRole('region', { name: 'Decisiones' });
  await decisions.locator('summary', { hasText: 'Cambiar' }).click();
  await decisions.getByRole('textbox', { name: 'Texto' }).first().fill('Se inicia un piloto en abril de 2027. [0:00:00]');
  await decisions.getByRole('button', { name: 'Guardar' }).click();
  await expect(decisions.locator('ins', { hasText: '2027' })).toBeVisible();
  // The minutes were not complete: drafted again, the report has their new line, and what was written by hand.
  await rapporteur.line.api(liveRoutes).addMinute({ params: { sessionId: session.id }, body: { text: 'Se agradece a la sede' } });
  await page.getByRole('button', { name: 'Redactar otra vez' }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Se agradece a la sede.' })).toBeVisible();
  await expect(decisions.locator('ins', { hasText: '2027' })).toBeVisible();
  await inspect(page, 'the report being edited');
  await page.getByRole('button', { name: 'Enviar a quienes hablaron' }).click();

  const letter = await letterTo(speaker.email, { subject: 'Relatoría para su corrección' });
  expect(letter.text).toContain('/report/edit');
  const { page: phone } = await enter(speaker, { viewport: PHONE });
  await phone.goto(`${session.address}/report/edit`);
  const item = phone.getByRole('region', { name: 'Reconocimiento mutuo' });
  await item.locator('summary', { hasText: 'Proponer otra redacción' }).last().click();
  await item.getByRole('textbox', { name: 'Texto' }).last().fill('El certificado debe valer igual en los dos países. [0:00:00]');
  await item.getByRole('button', { name: 'Proponer otra redacción' }).last().click();

  // What is proposed comes to the rapporteur's page by itself.
  await expect(page.getByText(`${speaker.name} propone:`)).toBeVisible();
  await page.getByRole('button', { name: 'Aceptar' }).click();
  await expect(page.getByText(`Se aceptó lo que propuso ${speaker.name}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Publicar la relatoría' }).click();
  await expect(page).toHaveURL(/\/report$/);

  const { page: reader, context } = await guest({ javaScriptEnabled: false });
  await reader.goto(`${session.address}/report`);
  await expect(reader.getByText('El certificado debe valer igual en los dos países.')).toBeVisible();
  await expect(reader.getByText('Se inicia un piloto en abril de 2027.')).toBeVisible();
  const paper = await context.request.get((await reader.getByRole('link', { name: 'PDF' }).getAttribute('href'))!);
  expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect(await (await context.request.get(`${siteUrl()}${session.address}/report.txt`)).text()).toContain('Compartir la lista de confianza.');
  await reader.getByRole('link', { name: /Ir al momento/ }).last().click();
  await expect(reader.locator('[aria-current="location"]')).toBeVisible();

  const { page: seeing } = await guest();
  for (const part of ['report', 'record']) {
    await seeing.goto(`${session.address}/${part}`);
    await inspect(seeing, part);
  }
});
