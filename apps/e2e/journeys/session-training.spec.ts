import { liveRoutes } from '@minga/live/contract';
import { inspect } from '../support/inspect';
import { createAccount } from '../support/people';
import { startSession } from '../support/sessions';
import { expect, test } from '../support/test';

test('who attends a training gets a certificate that anybody verifies by its code, and the session is among the figures', async ({ enter, guest }) => {
  const [moderator, ana] = await Promise.all([createAccount('Demo Marta'), createAccount('Demo Ana')]);
  const session = await startSession(moderator, { kind: 'training' }, ['schedule', 'open-lobby']);
  const params = { sessionId: session.id };
  const desk = moderator.line.api(liveRoutes);
  const { page } = await enter(ana, { viewport: { width: 390, height: 844 } });
  await page.goto(`${session.address}/room`);
  // In the room: what was a link out is an act.
  await expect(page.getByRole('button', { name: 'Salir' })).toBeVisible();
  await desk.actOnSession({ params, body: { act: 'start' } });
  await expect(page.getByRole('timer').first()).toHaveText(/04:5[0-8]/);
  await desk.actOnSession({ params, body: { act: 'end' } });

  await page.getByRole('link', { name: 'Ver la sesión' }).click();
  await page.getByRole('link', { name: 'Asistencia y constancias' }).click();
  await expect(page.getByText('Usted estuvo el 100 % del tiempo.')).toBeVisible();
  await inspect(page, 'training');
  await page.getByRole('button', { name: 'Obtener la constancia' }).click();
  await expect(page.getByText('La constancia es válida.')).toBeVisible();
  const code = new URL(page.url()).pathname.split('/').at(-1)!;
  const paper = await page.request.get((await page.getByRole('link', { name: 'PDF' }).getAttribute('href'))!);
  expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);

  // Whoever holds the paper types its code, as it is read to them; one letter wrong is none.
  const { page: employer } = await guest();
  await employer.goto('/s');
  await employer.getByRole('link', { name: 'Verificar una constancia' }).click();
  const verify = async (typed: string) => {
    await employer.getByLabel('Código de la constancia').fill(typed);
    await employer.getByRole('button', { name: 'Verificar' }).click();
  };
  await verify(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await expect(employer.getByRole('alert')).toContainText('Ninguna constancia tiene el código');
  await verify(code.toLowerCase().replaceAll('-', ' '));
  await expect(employer.getByText('La constancia es válida.')).toBeVisible();
  await expect(employer.getByText(ana.name)).toBeVisible();
  await inspect(employer, 'certificate');

  await employer.goto('/s/figures');
  await expect(employer.locator('section').filter({ has: employer.getByRole('link', { name: session.title }) }).locator('dl')).toContainText('Participantes');
  await inspect(employer, 'figures of sessions');
});
