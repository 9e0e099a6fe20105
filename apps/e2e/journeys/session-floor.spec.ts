import { siteUrl } from '../support/api';
import { inspect } from '../support/inspect';
import { tabTo } from '../support/keyboard';
import { createAccount } from '../support/people';
import { startSession } from '../support/sessions';
import { expect, test } from '../support/test';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test('the floor passes between two who asked for it, given by keyboard, heard on a phone in Portuguese, and is found again after a reload', async ({ enter }) => {
  const civil = { organisationName: 'Demo · Fundación Gobierno Claro', stakeholderGroup: 'civil-society', organisationCountry: 'CO' } as const;
  const [moderator, ana, luis] = await Promise.all([createAccount('Demo Marta'), createAccount('Demo Ana', civil), createAccount('Demo Luis')]);
  const session = await startSession(moderator);
  const [{ page: desk }, { page: phone, context }, { page: wide }] = [await enter(moderator, { viewport: DESKTOP }), await enter(ana, { viewport: PHONE }), await enter(luis, { viewport: DESKTOP })];
  await context.addCookies([{ name: 'minga_language', value: 'pt', url: siteUrl() }]);
  for (const page of [desk, phone, wide]) await page.goto(`${session.address}/room`);
  await expect(desk.getByText('modera usted')).toBeVisible();

  // Both ask; the moderator sees them with the reason of their places.
  await phone.getByRole('button', { name: 'Pedir a palavra' }).click();
  await expect(phone.getByText('Você é o 1.º da fila')).toBeVisible();
  await wide.getByRole('button', { name: 'Pedir la palabra' }).click();
  const queue = desk.getByRole('list', { name: 'Cola de la palabra' });
  await expect(queue.getByRole('listitem')).toHaveText([/Demo Ana.*Primera vez que interviene/s, /Demo Luis.*Primera vez que interviene/s]);

  // N calls the next. Who waits keeps their place, also when they load the page again.
  await desk.keyboard.press('n');
  await expect(phone.getByRole('alert')).toHaveText('Você tem a palavra.');
  await expect(wide.getByRole('region', { name: 'Quién habla' })).toContainText('Demo Ana');
  await wide.reload();
  await expect(wide.getByText('Usted es 1.º en la cola')).toBeVisible();
  await desk.keyboard.press('e');
  await expect(wide.getByRole('region', { name: 'Quién habla' })).toContainText('de 04:00');
  await inspect(desk, 'moderators’ room');
  await desk.setViewportSize(DESKTOP);
  await inspect(phone, 'attendee’s room');
  await phone.setViewportSize(PHONE);

  // Thanked, and the next is called; a point of order goes first.
  await desk.keyboard.press('n');
  await expect(wide.getByRole('alert')).toHaveText('Tiene la palabra.');
  await phone.getByRole('button', { name: 'Questão de ordem' }).click();
  await expect(queue.getByRole('listitem')).toHaveText([/Demo Ana.*Moción de orden/s]);
  await wide.getByRole('button', { name: 'Devolver la palabra' }).click();
  await expect(desk.getByText('Nadie tiene la palabra')).toBeVisible();

  // The agenda moves on, the queue closes, the room is paused and goes on, all by keys.
  await desk.keyboard.press('i');
  await expect(phone.getByText('Ponto 2 de 2')).toBeVisible();
  await desk.keyboard.press('q');
  await expect(desk.getByText('La cola está cerrada: nadie pide la palabra.')).toBeVisible();
  await desk.keyboard.press('p');
  await expect(phone.getByText('A sessão está em pausa.')).toBeVisible();
  await desk.keyboard.press('p');
  await expect(phone.getByText('A sessão está em pausa.')).toBeHidden();

  // X says what the end does; the button that ends is reached by Tab.
  await desk.keyboard.press('x');
  await expect(desk.getByRole('heading', { name: 'Cerrar sesión' })).toBeFocused();
  await tabTo(desk, desk.getByRole('button', { name: 'Cerrar la sesión ahora' }));
  await desk.keyboard.press('Enter');
  await expect(phone.getByText('A sessão terminou.')).toBeVisible();
});
