import { siteUrl } from '../support/api';
import { inspect } from '../support/inspect';
import { createAccount } from '../support/people';
import { startSession } from '../support/sessions';
import { expect, test } from '../support/test';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test('a session in which people ask, support, vote and write the minutes together, one of them on a phone in Portuguese', async ({ enter }) => {
  const [moderator, rapporteur, ana] = [await createAccount('Demo Marta'), await createAccount('Demo Rafael'), await createAccount('Demo Ana')];
  const session = await startSession(moderator, { rapporteurs: [rapporteur.handle] });
  const room = (tab: string): string => `${session.address}/room?tab=${tab}`;
  const { page: desk } = await enter(moderator, { viewport: DESKTOP });
  const { page: scribe } = await enter(rapporteur, { viewport: DESKTOP });
  const { page: phone, context } = await enter(ana, { viewport: PHONE });
  await context.addCookies([{ name: 'minga_language', value: 'pt', url: siteUrl() }]);
  for (const page of [desk, scribe, phone]) await page.goto(room('questions'));

  // A question from the phone, supported by somebody else, answered aloud.
  await phone.locator('summary', { hasText: 'Fazer uma pergunta' }).click();
  await phone.getByRole('textbox', { name: 'Sua pergunta' }).fill('E se um país revoga um certificado?');
  await phone.getByRole('button', { name: 'Perguntar', exact: true }).click();
  await scribe.getByRole('button', { name: 'Apoyar la pregunta: 0 votos' }).click();
  await expect(phone.getByRole('button', { name: 'Apoiar a pergunta: 1 voto' })).toBeVisible();
  await expect(scribe.getByRole('button', { name: 'Quitar su apoyo: 1 voto' })).toBeVisible();
  await desk.getByRole('button', { name: 'Responder', exact: true }).click();
  await expect(phone.getByText('Em resposta agora')).toBeVisible();
  await inspect(desk, 'session questions');
  await desk.setViewportSize(DESKTOP);

  // A poll on the spot: nobody sees how it stands until it is shown.
  await desk.goto(room('polls'));
  await desk.locator('summary', { hasText: 'Nuevo sondeo' }).click();
  await desk.getByRole('textbox', { name: 'Pregunta' }).fill('¿Con qué empezamos?');
  await desk.getByRole('textbox', { name: 'Opciones' }).fill('Avanzada\nSimple');
  await desk.getByRole('button', { name: 'Abrir ahora' }).click();
  await phone.getByRole('link', { name: 'Enquete' }).click();
  await phone.getByRole('radio', { name: 'Avanzada' }).check();
  await phone.getByRole('button', { name: 'Responder', exact: true }).click();
  await expect(phone.getByText('Sua resposta foi contada.')).toBeVisible();
  await expect(desk.getByText('1 de 3')).toBeVisible();
  await expect(desk.getByText('Nadie ve el resultado')).toBeVisible();
  await inspect(phone, 'session poll');
  await phone.setViewportSize(PHONE);
  await desk.getByRole('button', { name: 'Cerrar y mostrar' }).click();
  await expect(phone.getByRole('heading', { name: 'Resultado da enquete' })).toBeVisible();
  await expect(phone.locator('.poll .win')).toHaveText('Avanzada1');

  // Two write the minutes; who reads sees each line as it comes.
  for (const page of [desk, scribe]) await page.goto(room('minutes'));
  await phone.getByRole('link', { name: 'Ata', exact: true }).click();
  // The editor takes the plain form's place when it has come.
  for (const page of [desk, scribe]) await expect(page.getByText('Intro agrega una línea.')).toBeVisible();
  await scribe.getByRole('button', { name: 'Agregar línea' }).click();
  await scribe.getByRole('textbox', { name: 'Línea de las' }).fill('Se empieza por firma avanzada.');
  await scribe.keyboard.press('F8');
  await expect(phone.getByText('Acordo.')).toBeVisible();
  const shared = desk.getByRole('textbox', { name: 'Línea de las' });
  await expect(shared).toHaveValue('Se empieza por firma avanzada.');
  await shared.press('End');
  await shared.pressSequentially(' Piloto en marzo.');
  await shared.press('Enter');
  await desk.keyboard.type('Costa Rica comparte su lista.');
  await desk.keyboard.press('F9');
  await expect(desk.getByText('2 personas escriben')).toBeVisible();
  await expect(scribe.getByRole('textbox', { name: 'Línea de las' })).toHaveCount(2);
  await expect(scribe.getByRole('textbox', { name: 'Línea de las' }).first()).toHaveValue('Se empieza por firma avanzada. Piloto en marzo.');
  await expect(phone.getByText('Compromisso.')).toBeVisible();
  await expect(phone.getByText('Costa Rica comparte su lista.')).toBeVisible();
  await inspect(scribe, 'session minutes');
});
