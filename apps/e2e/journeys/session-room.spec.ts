import { siteUrl } from '../support/api';
import { createGroup } from '../support/groups';
import { inspect } from '../support/inspect';
import { press, tabTo } from '../support/keyboard';
import { slowLine } from '../support/line';
import { createAccount } from '../support/people';
import { startSession } from '../support/sessions';
import { expect, test } from '../support/test';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test('a session from its lobby to its report: a moderator who has a keyboard only, a phone in Portuguese, a slow line and who looks on', async ({ enter, guest }) => {
  const [moderator, ana, luis, sol] = await Promise.all([createAccount('Demo Marta'), createAccount('Demo Ana', { organisationCountry: 'BR' }), createAccount('Demo Luis'), createAccount('Demo Sol')]);
  const group = await createGroup({ chairs: [moderator] });
  const session = await startSession(moderator, { groupId: group.id, rapporteurs: [luis.handle], captioners: [sol.handle] }, ['schedule', 'open-lobby']);
  const room = `${session.address}/room`;
  const { page: desk } = await enter(moderator, { viewport: DESKTOP });
  const { page: phone, context } = await enter(ana, { viewport: PHONE });
  const { page: wide } = await enter(luis, { viewport: DESKTOP });
  const { page: slow, context: line } = await enter(sol, { viewport: DESKTOP });
  const { page: screen, context: looker } = await guest({ viewport: DESKTOP });
  const captions = await looker.newPage();
  await context.addCookies([{ name: 'minga_language', value: 'pt', url: siteUrl() }]);
  await slowLine(slow);
  await Promise.all([...[desk, phone, wide, slow].map((page) => page.goto(room)), screen.goto(`${session.address}/screen`), captions.goto(`${session.address}/captions`)]);

  // Everybody is in before it begins; it begins for all at once.
  await expect(phone.getByText('A sala já está aberta.')).toBeVisible();
  for (const page of [desk, wide, slow, screen]) await expect(page.getByText('4 en la sala')).toBeVisible();
  await desk.keyboard.press('p');
  for (const page of [wide, slow]) await expect(page.getByRole('button', { name: 'Pedir la palabra' })).toBeVisible();
  await expect(screen.getByText('Punto 1 de 2')).toBeVisible();

  // Two ask for the floor; each place says why. N calls the next: they are told, and so is everybody.
  await phone.getByRole('button', { name: 'Pedir a palavra' }).click();
  await expect(phone.getByText('Você é o 1.º da fila')).toBeVisible();
  await wide.getByRole('button', { name: 'Pedir la palabra' }).click();
  const queue = desk.getByRole('list', { name: 'Cola de la palabra' });
  await expect(queue.getByRole('listitem')).toHaveText([/Demo Ana.*Primera vez que interviene/s, /Demo Luis.*Primera vez que interviene/s]);
  await desk.keyboard.press('n');
  await expect(phone.getByRole('alert')).toHaveText('Você tem a palavra.');
  for (const page of [wide, slow, screen]) await expect(page.getByRole('region', { name: 'Quién habla' })).toContainText('Demo Ana');
  await wide.reload();
  await expect(wide.getByText('Usted es 1.º en la cola')).toBeVisible();
  await desk.keyboard.press('e');
  await expect(wide.getByRole('region', { name: 'Quién habla' })).toContainText('de 04:00');

  // What is said is typed on the slow line, and read in the room, on the phone and on the large page.
  const [said, spoken] = [slow.getByRole('textbox', { name: 'Lo que se dice' }), slow.getByRole('combobox', { name: 'Idioma de lo que escribe' })];
  await spoken.selectOption('Portugués');
  await said.fill('El certificado debe valer lo mismo en ambos lados.');
  await slow.keyboard.press('Enter');
  await expect(said).toHaveValue('');
  await expect(spoken).toHaveValue('pt');
  for (const page of [desk, phone, wide, captions]) await expect(page.getByRole('log').first()).toContainText('debe valer lo mismo');

  // A line that breaks comes back to the same place, with what happened meanwhile.
  await line.setOffline(true);
  await desk.keyboard.press('n');
  await expect(wide.getByRole('alert')).toHaveText('Tiene la palabra.');
  await phone.getByRole('button', { name: 'Questão de ordem' }).click();
  await expect(queue.getByRole('listitem')).toHaveText([/Demo Ana.*Moción de orden/s]);
  await line.setOffline(false);
  await expect(slow.getByRole('region', { name: 'Quién habla' })).toContainText('Demo Luis');
  await wide.getByRole('button', { name: 'Devolver la palabra' }).click();
  await expect(desk.getByText('Nadie tiene la palabra')).toBeVisible();

  // A question from the phone, supported by two, answered aloud.
  await phone.locator('summary', { hasText: 'Fazer uma pergunta' }).click();
  await phone.getByRole('textbox', { name: 'Sua pergunta' }).fill('E se um país revoga um certificado?');
  await phone.getByRole('button', { name: 'Perguntar', exact: true }).click();
  await wide.getByRole('button', { name: 'Apoyar la pregunta: 0 votos' }).click();
  await slow.getByRole('button', { name: /^Apoyar la pregunta: [01] voto/ }).click();
  for (const page of [wide, slow]) await expect(page.getByRole('button', { name: 'Quitar su apoyo: 2 votos' })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Apoyar la pregunta: 2 votos' })).toBeVisible();
  await press(desk, desk.getByRole('button', { name: 'Responder', exact: true }));
  await expect(phone.getByText('Em resposta agora')).toBeVisible();
  await inspect(desk, 'moderators’ room');
  await desk.setViewportSize(DESKTOP);
  await press(desk, desk.getByRole('button', { name: 'Respondida', exact: true }));
  await expect(phone.getByText('1 respondida, unida ou descartada')).toBeVisible();

  // A poll on the spot: nobody sees how it stands until it is shown.
  await press(desk, desk.getByRole('link', { name: 'Sondeo' }));
  await press(desk, desk.locator('summary', { hasText: 'Nuevo sondeo' }));
  await tabTo(desk, desk.getByRole('textbox', { name: 'Pregunta' }));
  await desk.keyboard.type('¿Con qué empezamos?');
  await tabTo(desk, desk.getByRole('textbox', { name: 'Opciones' }));
  await desk.keyboard.type('Avanzada\nSimple');
  await press(desk, desk.getByRole('button', { name: 'Abrir ahora' }));
  await tabTo(desk, desk.getByRole('radio', { name: 'Avanzada' }));
  await desk.keyboard.press('Space');
  await press(desk, desk.getByRole('button', { name: 'Responder', exact: true }));
  await phone.getByRole('link', { name: 'Enquete' }).click();
  await phone.getByRole('radio', { name: 'Avanzada' }).check();
  await phone.getByRole('button', { name: 'Responder', exact: true }).click();
  await expect(phone.getByText('Sua resposta foi contada.')).toBeVisible();
  for (const page of [wide, slow]) {
    await page.getByRole('link', { name: 'Sondeo' }).click();
    await page.getByRole('radio', { name: 'Avanzada' }).check();
    await page.getByRole('button', { name: 'Responder', exact: true }).click();
  }
  for (const page of [desk, wide, slow, screen]) await expect(page.getByText('4 de 4')).toBeVisible();
  await expect(desk.getByText('Nadie ve el resultado')).toBeVisible();
  await inspect(phone, 'attendee’s room with a poll');
  await phone.setViewportSize(PHONE);
  await press(desk, desk.getByRole('button', { name: 'Cerrar y mostrar' }));
  for (const page of [desk, phone, wide, slow, screen]) await expect(page.locator('.poll .win')).toHaveText('Avanzada4');
  // Of so few no part is shown, and what stands there says why.
  for (const page of [wide, slow]) await expect(page.getByText('Los grupos con menos de tres voces no se muestran')).toBeVisible();

  // The chat, with an answer to what was said.
  await phone.getByRole('link', { name: 'Chat' }).click();
  await wide.getByRole('link', { name: 'Chat' }).click();
  await wide.getByRole('textbox', { name: 'Su mensaje' }).fill('¿Hay un borrador?');
  await wide.getByRole('button', { name: 'Enviar' }).click();
  await phone.getByRole('link', { name: 'Responder', exact: true }).click();
  await phone.getByRole('textbox', { name: 'Sua mensagem' }).fill('Está na pasta do grupo.');
  await phone.getByRole('button', { name: 'Enviar' }).click();
  await press(desk, desk.getByRole('link', { name: 'Chat' }));
  for (const page of [desk, wide]) await expect(page.getByRole('listitem').filter({ hasText: 'Está na pasta do grupo.' })).toContainText('en respuesta a Demo Luis');
  // The next message answers nothing.
  await expect(phone.getByText('Responde a Demo Luis')).toBeHidden();

  // Two write the minutes; who reads sees each line as it comes. The editor takes the plain form's place when it has come.
  await press(desk, desk.getByRole('link', { name: 'Minuta' }));
  await wide.getByRole('link', { name: 'Minuta' }).click();
  await phone.getByRole('link', { name: 'Ata', exact: true }).click();
  for (const page of [desk, wide]) await expect(page.getByText('Intro agrega una línea.')).toBeVisible();
  await press(desk, desk.getByRole('button', { name: 'Agregar línea' }));
  await expect(desk.getByRole('textbox', { name: 'Línea de las' })).toBeFocused();
  await desk.keyboard.type('Se empieza por firma avanzada.');
  await desk.keyboard.press('F8');
  await expect(phone.getByText('Acordo.')).toBeVisible();
  const shared = wide.getByRole('textbox', { name: 'Línea de las' });
  await expect(shared).toHaveValue('Se empieza por firma avanzada.');
  await shared.press('End');
  await shared.pressSequentially(' Piloto en marzo.');
  await shared.press('Enter');
  await wide.keyboard.type('Costa Rica comparte su lista.');
  await wide.keyboard.press('F9');
  await expect(desk.getByText('2 personas escriben')).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Línea de las' })).toHaveCount(2);
  await expect(desk.getByRole('textbox', { name: 'Línea de las' }).first()).toHaveValue('Se empieza por firma avanzada. Piloto en marzo.');
  for (const words of ['Compromisso.', 'Costa Rica comparte su lista.']) await expect(phone.getByText(words)).toBeVisible();
  await inspect(wide, 'session minutes');

  // The agenda moves on, the queue closes, the room is paused and goes on, all by keys; not while one writes.
  await press(desk, desk.getByRole('link', { name: 'Preguntas' }));
  await desk.keyboard.press('i');
  await expect(phone.getByText('Ponto 2 de 2')).toBeVisible();
  await expect(screen.getByText('Punto 2 de 2')).toBeVisible();
  await desk.keyboard.press('q');
  await expect(desk.getByText('La cola está cerrada: nadie pide la palabra.')).toBeVisible();
  await desk.keyboard.press('p');
  await expect(phone.getByText('A sessão está em pausa.')).toBeVisible();
  await desk.keyboard.press('p');
  await expect(phone.getByText('A sessão está em pausa.')).toBeHidden();

  // X says what the end does. Whoever waits for the report has it the moment that it is out, and goes on in its topic.
  await desk.keyboard.press('x');
  await expect(desk.getByRole('heading', { name: 'Cerrar sesión' })).toBeFocused();
  await press(desk, desk.getByRole('button', { name: 'Cerrar la sesión ahora' }));
  await expect(phone.getByText('A sessão terminou.')).toBeVisible();
  for (const page of [wide, slow]) await expect(page.getByText('La sesión terminó.')).toBeVisible();
  await phone.goto(`${session.address}/report`);
  await expect(phone.getByText('A relatoria ainda não foi publicada')).toBeVisible();
  await press(desk, desk.getByRole('link', { name: 'Relatoría', exact: true }));
  await press(desk, desk.getByRole('link', { name: 'Editar la relatoría' }));
  await press(desk, desk.getByRole('button', { name: 'Publicar la relatoría' }));
  await expect(desk).toHaveURL(/\/report$/);
  await expect(phone.getByText('Se empieza por firma avanzada. Piloto en marzo.')).toBeVisible();
  await expect(phone.getByText('El certificado debe valer lo mismo en ambos lados.')).toBeVisible();
  await inspect(phone, 'report');
  await phone.setViewportSize(PHONE);
  await phone.getByRole('link', { name: 'Conversar sobre esta relatoria' }).click();
  await expect(phone.locator('#p0')).toContainText('Se empieza por firma avanzada. Piloto en marzo.');
});
