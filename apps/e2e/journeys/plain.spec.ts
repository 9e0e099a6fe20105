import { discussionsRoutes } from '@minga/discussions/contract';
import { createGroup } from '../support/groups';
import { letterTo } from '../support/mail';
import { PASSWORD, createAccount, freeEmail, ownMenu, signIn } from '../support/people';
import { loseSession } from '../support/trouble';
import { composer, postOf } from '../support/talk';
import { expect, test } from '../support/test';
import { openTopic, reply } from '../support/topics';

/** A browser without script. */
const PLAIN = { javaScriptEnabled: false };

test('a public topic is whole without script, and says to machines what it is', async ({ guest, request }) => {
  const ana = await createAccount('Demo Alba');
  const group = await createGroup({ members: [ana] });
  const topic = await openTopic(ana, group, { title: `Demo Metadatos & fichas ${ana.handle}`, source: 'Propongo **una** ficha.' });
  const first = await reply(ana, topic, 'La primera respuesta.');
  await reply(ana, topic, 'Una respuesta a la respuesta.', first);

  const { page } = await guest(PLAIN);
  await page.goto(group.address);
  await page.getByRole('link', { name: topic.title }).click();
  await expect(page.locator('#p0 strong')).toHaveText('una');
  await expect(page.locator('li', { has: page.locator('#p1') }).locator('ol #p2')).toContainText('respuesta a la respuesta');

  const origin = new URL(page.url()).origin;
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', origin + topic.address);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', topic.title);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', origin + topic.address);
  const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as { '@type': string; headline: string; comment: unknown[] };
  expect(described).toMatchObject({ '@type': 'DiscussionForumPosting', headline: topic.title });
  expect(JSON.stringify(described)).toContain('Una respuesta a la respuesta.');

  for (const address of [topic.address, group.address]) {
    await page.goto(address);
    const feed = await request.get((await page.locator('link[type="application/atom+xml"]').first().getAttribute('href'))!);
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    expect(await feed.text()).toContain('Demo Metadatos &amp; fichas');
  }
});

test('the sitemap leads to public topics and to no others', async ({ request }) => {
  const ana = await createAccount('Demo Berta');
  const open = await openTopic(ana, await createGroup({ members: [ana] }));
  const inside = await openTopic(ana, await createGroup({ members: [ana], visibility: 'network' }));
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
  const index = await (await request.get('/sitemap.xml')).text();
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  const pages = (await Promise.all(parts.map(async (part) => (await request.get(part)).text()))).join('\n');
  expect(pages).toContain(open.address);
  expect(pages).not.toContain(inside.address);
});

test('somebody without script signs in, joins, replies, reacts, edits and deletes', async ({ guest }) => {
  const [ana, beto] = await Promise.all([createAccount('Demo Carla'), createAccount('Demo Diana')]);
  const group = await createGroup({ members: [beto] });
  const topic = await openTopic(beto, group);
  await reply(beto, topic, 'Algo para responder.');

  const { page } = await guest(PLAIN);
  await page.goto(topic.address);
  await page.getByRole('main').getByRole('link', { name: 'Entrar', exact: true }).click();
  await signIn(page, ana);
  await page.getByRole('link', { name: `Ver ${group.name}` }).click();
  await page.getByRole('button', { name: 'Unirme al grupo' }).click();
  await page.getByRole('link', { name: topic.title }).click();

  await page.locator('#p1').getByRole('link', { name: 'Responder' }).click();
  await expect(page.getByText(`Responde a ${beto.name}`)).toBeVisible();
  await composer(page).fill('Respondo sin programas.');
  await page.getByRole('button', { name: 'Publicar' }).click();
  const own = postOf(page, 'Respondo sin programas.');
  await expect(page.locator('li', { has: page.locator('#p1') }).locator('ol').getByRole('article')).toContainText('Respondo sin programas.');

  await page.locator('#p1').getByRole('button', { name: 'De acuerdo' }).click();
  await expect(page.locator('#p1').getByRole('button', { name: 'De acuerdo 1' })).toHaveAttribute('aria-pressed', 'true');

  await own.getByRole('link', { name: 'Más acciones' }).click();
  await page.getByRole('link', { name: 'Editar' }).click();
  await page.getByRole('textbox', { name: 'Texto' }).fill('Respondo sin nada.');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await postOf(page, 'Respondo sin nada.').getByRole('link', { name: 'editado' }).click();
  await expect(page.locator('del')).toHaveText('programas');
  await page.goBack();

  await postOf(page, 'Respondo sin nada.').getByRole('link', { name: 'Más acciones' }).click();
  await page.getByRole('link', { name: 'Eliminar' }).click();
  await page.getByLabel('Motivo').fill('Era una prueba');
  await page.getByRole('button', { name: 'Eliminar' }).click();
  await expect(page.getByText('Su autor eliminó este mensaje. Motivo: Era una prueba.')).toBeVisible();
});

test('what is refused without script keeps what was typed', async ({ enter }) => {
  const ana = await createAccount('Demo Emma');
  const group = await createGroup({ chairs: [ana] });
  const topic = await openTopic(ana, group);
  const { page, context } = await enter(ana, PLAIN);

  await page.goto(`${group.address}/new-topic`);
  await page.getByLabel('Título').fill('Demo un título');
  await page.getByRole('textbox', { name: 'Texto' }).fill('Un texto largo.');
  await page.getByLabel('Etiquetas').fill('mal hecha!');
  await page.getByRole('button', { name: 'Publicar el tema' }).click();
  await expect(page.getByRole('alert')).toContainText('Etiquetas');
  await expect(page.getByLabel('Título')).toHaveValue('Demo un título');
  await expect(page.getByRole('textbox', { name: 'Texto' })).toHaveValue('Un texto largo.');
  await expect(page.getByLabel('Etiquetas')).toHaveValue('mal hecha!');

  await page.goto(topic.address);
  await composer(page).fill('Llegó tarde.');
  await ana.line.api(discussionsRoutes).lockTopic({ params: { topicId: topic.id }, body: { on: true, reason: 'Motivo' } });
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByRole('alert').getByRole('textbox')).toHaveValue('Llegó tarde.');
  await ana.line.api(discussionsRoutes).lockTopic({ params: { topicId: topic.id }, body: { on: false, reason: 'Motivo' } });

  await page.goto(topic.address);
  await composer(page).fill('Mi sesión venció.');
  await loseSession(context);
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByRole('alert').getByRole('textbox')).toHaveValue('Mi sesión venció.');
  await expect(page.getByRole('main').getByRole('link', { name: 'Entrar', exact: true })).toBeVisible();
});

test('somebody registers without script, and is told what is wrong beside what they typed', async ({ guest }) => {
  const { page } = await guest(PLAIN);
  await page.goto('/register');
  const fill = async (password: string) => {
    await page.getByLabel('Contraseña').fill(password);
    await page.getByRole('button', { name: 'Crear la cuenta' }).click();
  };
  await page.getByLabel('Nombre y apellido').fill('Demo Flora');
  const email = freeEmail();
  await page.getByLabel('Correo institucional').fill(email);
  await page.getByLabel('Organización', { exact: true }).fill('Demo · Universidad del Sur');
  await page.getByRole('radio', { name: /^Academia/ }).check();
  await page.getByLabel('País de la organización').selectOption('AR');
  await page.getByLabel('Cargo').fill('Docente');
  await fill('corta');
  await expect(page.getByRole('alert')).toContainText('Falta corregir un dato');
  await expect(page.getByLabel('Organización', { exact: true })).toHaveValue('Demo · Universidad del Sur');
  await expect(page.getByRole('radio', { name: /^Academia/ })).toBeChecked();
  await expect(page.getByLabel('País de la organización')).toHaveValue('AR');
  await fill(PASSWORD);
  await page.getByLabel('Código').fill((await letterTo(email, { subject: 'Confirme su dirección en' })).code);
  await page.getByRole('button', { name: 'Confirmar y entrar' }).click();
  await expect(ownMenu(page, 'Demo Flora')).toBeVisible();
});

test('language and appearance are chosen without script', async ({ guest }) => {
  const { page } = await guest(PLAIN);
  await page.goto('/groups');
  await page.getByRole('button', { name: 'Oscuro' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('summary', { hasText: 'Idioma: Español' }).click();
  await page.getByRole('button', { name: 'Français' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
