import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { siteUrl } from '../support/api';
import { createGroup } from '../support/groups';
import { inspect } from '../support/inspect';
import { letterTo } from '../support/mail';
import { createAccount } from '../support/people';
import { expect, test } from '../support/test';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

test('a chair calls a session with its agenda; somebody signs up for it on a phone in Portuguese, another waits for their place, and all hear that it was called off', async ({ enter }) => {
  const [chair, ana, luis] = await Promise.all([createAccount('Demo Marta'), createAccount('Demo Ana'), createAccount('Demo Luis')]);
  const group = await createGroup({ chairs: [chair] });
  const { page: desk } = await enter(chair, { viewport: DESKTOP });
  const { page: phone, context } = await enter(ana, { viewport: PHONE, timezoneId: 'America/Sao_Paulo' });
  await context.addCookies([{ name: 'minga_language', value: 'pt', url: siteUrl() }]);

  // What is refused is named, and all that was typed stays.
  await desk.goto(group.address);
  await desk.getByRole('link', { name: 'Convocar una sesión' }).click();
  await desk.getByLabel('Título', { exact: true }).fill('Demo reunión de firmas');
  await desk.reload();
  await expect(desk.getByText('Lo que escribió en este navegador está aquí otra vez.')).toBeVisible();
  await expect(desk.getByLabel('Título', { exact: true })).toHaveValue('Demo reunión de firmas');
  await desk.getByLabel('Fecha').fill(inDays(12));
  await desk.getByLabel('Hora', { exact: true }).fill('15:00');
  await desk.getByLabel('Zona horaria').selectOption('America/Bogota');
  await desk.getByLabel('Lugares').fill('1');
  await desk.getByLabel('Punto', { exact: true }).fill('Acuerdos');
  await desk.getByRole('button', { name: 'Agregar un punto' }).click();
  await desk.getByLabel('Punto', { exact: true }).nth(1).fill('Bienvenida');
  await desk.getByRole('button', { name: 'Subir el punto 2' }).click();
  await desk.getByLabel('Dirección de la llamada').fill('http://sala.example');
  await desk.getByRole('button', { name: 'Guardar borrador' }).click();
  await expect(desk.getByRole('alert')).toContainText('Dirección de la llamada');
  await desk.getByLabel('Dirección de la llamada').fill('https://sala.example');
  await inspect(desk, 'form of a session');
  await desk.setViewportSize(DESKTOP);
  await desk.getByRole('button', { name: 'Guardar borrador' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Demo reunión de firmas' })).toBeVisible();
  await expect(desk.locator('#agenda ~ *, section').filter({ hasText: 'Bienvenida' }).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Convocar' }).click();
  await expect(desk.getByText('Convocada')).toBeVisible();

  // Each reads the time of their own clock, with the session's beside it.
  const address = new URL(desk.url()).pathname;
  await phone.goto(`/s?group=${group.id}`);
  await phone.getByRole('link', { name: 'Demo reunión de firmas' }).click();
  await expect(phone.getByText(/17:00 \(Horário .*Brasília\)/)).toBeVisible();
  await expect(phone.getByText(/15:00 \(Horário .*Colômbia\), hora da sessão/)).toBeVisible();
  await phone.getByRole('button', { name: 'Inscrever-me' }).click();
  await expect(phone.getByText('Você está na lista.')).toBeVisible();
  await expect(desk.getByText('1 de 1 lugar')).toBeVisible();
  await inspect(phone, 'page of a session');
  await phone.setViewportSize(PHONE);

  // What is downloaded is what a calendar reads, at the session's own hour.
  const [file] = await Promise.all([phone.waitForEvent('download'), phone.getByRole('link', { name: 'Arquivo .ics' }).click()]);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect([event?.summary, event?.startDate.zone?.tzid, event?.startDate.toString()]).toEqual(['Demo reunión de firmas', 'America/Bogota', `${inDays(12)}T15:00:00`]);

  // Who comes after the last place waits, and has the place of who leaves.
  const { page: wide } = await enter(luis, { viewport: DESKTOP });
  await wide.goto(address);
  await expect(wide.getByText('No quedan lugares')).toBeVisible();
  await wide.getByRole('button', { name: 'Inscribirme' }).click();
  await expect(wide.getByText('Está en la lista de espera.')).toBeVisible();
  await expect(phone.getByText('1 em espera')).toBeVisible();
  await phone.getByRole('button', { name: 'Não vou mais' }).click();
  await expect(wide.getByText('Está en la lista.')).toBeVisible();
  await letterTo(luis.email, { subject: 'Hay lugar para usted: Demo reunión de firmas' });

  await desk.locator('summary', { hasText: 'Cancelar la sesión' }).click();
  await desk.getByLabel('Motivo').fill('Feriado');
  await desk.getByRole('button', { name: 'Cancelar la sesión' }).click();
  await expect(phone.getByText('Esta sessão foi cancelada.')).toBeVisible();
  expect((await letterTo(luis.email, { subject: 'Se canceló: Demo reunión de firmas' })).text).toContain('Feriado');

  await desk.goto('/s');
  await inspect(desk, 'list of sessions');
  await desk.goto('/s/calendar');
  await desk.getByRole('button', { name: 'Crear mi dirección privada' }).click();
  await expect(desk.getByText('Cópiela ahora')).toBeVisible();
  await inspect(desk, 'private calendar');
});
