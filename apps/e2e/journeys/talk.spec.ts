import { discussionsRoutes } from '@minga/discussions/contract';
import type { Page } from '@playwright/test';
import { createGroup } from '../support/groups';
import { anotherLine } from '../support/people';
import { answer, choose, composer, postOf, reveal, say, write } from '../support/talk';
import { expect, test } from '../support/test';
import { openTopic, reply } from '../support/topics';

const edited = (page: Page) => page.getByRole('textbox', { name: 'Editar el mensaje' });

test('two people and a guest see each other’s replies without reloading, and nothing moves before they ask', async ({ member, guest }) => {
  const [ana, beto, reader] = await Promise.all([member('Demo Ana'), member('Demo Beto'), guest()]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(ana, group);
  for (const { page } of [ana, beto, reader]) await page.goto(topic.address);

  await say(beto.page, 'Conviene empezar por el catálogo.');
  await expect(postOf(beto.page, 'Conviene empezar')).toBeVisible();
  for (const { page } of [ana, reader]) {
    await expect(page.getByText('1 respuesta nueva')).toBeVisible();
    await expect(postOf(page, 'Conviene empezar')).toHaveCount(0);
    await reveal(page);
    await expect(postOf(page, 'Conviene empezar')).toBeVisible();
  }

  await answer(ana.page, postOf(ana.page, 'Conviene empezar'), 'De acuerdo: ya tenemos uno.');
  for (const { page } of [beto, reader]) {
    await reveal(page);
    const nested = page.locator('li', { has: postOf(page, 'Conviene empezar') }).locator('ol').getByRole('article');
    await expect(nested).toContainText('ya tenemos uno');
  }
  await expect(reader.page.getByText('2 respuestas de 2 personas')).toBeVisible();
});

test('reactions, edits with their history and deletions reach everybody who looks', async ({ member, guest }) => {
  const [ana, beto, reader] = await Promise.all([member('Demo Celia'), member('Demo Darío'), guest()]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(ana, group);
  await reply(beto, topic, 'La norma vence en marzo.');
  for (const { page } of [ana, beto, reader]) await page.goto(topic.address);
  const posts = [ana, beto, reader].map(({ page }) => page.locator('#p1'));
  const [forAna, forBeto, forReader] = posts as [(typeof posts)[0], (typeof posts)[0], (typeof posts)[0]];

  await forAna.getByRole('button', { name: 'De acuerdo' }).click();
  await expect(forAna.getByRole('button', { name: 'De acuerdo 1' })).toHaveAttribute('aria-pressed', 'true');
  await expect(forBeto.getByRole('button', { name: 'De acuerdo 1' })).toHaveAttribute('aria-pressed', 'false');
  await expect(forReader).toContainText('De acuerdo 1');
  await forAna.getByRole('button', { name: 'De acuerdo 1' }).click();
  await expect(forBeto.getByRole('button', { name: 'De acuerdo 1' })).toHaveCount(0);

  await choose(forBeto, 'Editar');
  await write(edited(beto.page), 'La norma vence en abril.');
  await beto.page.getByRole('button', { name: 'Guardar' }).click();
  for (const post of [forAna, forBeto, forReader]) await expect(post).toContainText('vence en abril');
  await expect(forReader.getByText('editado')).toBeVisible();
  await choose(forAna, 'Ver los cambios');
  const history = ana.page.getByRole('dialog');
  await expect(history.locator('del')).toHaveText(/marzo/);
  await expect(history.locator('ins')).toHaveText(/abril/);
  await ana.page.keyboard.press('Escape');

  await choose(forBeto, 'Eliminar');
  const dialog = beto.page.getByRole('dialog');
  await dialog.getByLabel('Motivo').fill('Me equivoqué de norma');
  await dialog.getByRole('button', { name: 'Eliminar' }).click();
  for (const post of [forAna, forBeto, forReader]) {
    await expect(post).toContainText('Su autor eliminó este mensaje. Motivo: Me equivoqué de norma.');
    await expect(post).not.toContainText('abril');
  }
  await beto.page.getByRole('button', { name: 'Deshacer' }).click();
  for (const post of [forAna, forBeto, forReader]) await expect(post).toContainText('vence en abril');
});

test('what is read on one device is read on the other', async ({ member, enter }) => {
  const [ana, beto] = await Promise.all([member('Demo Elba'), member('Demo Fabio')]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(ana, group);
  await ana.line.api(discussionsRoutes).markRead({ params: { topicId: topic.id }, body: { position: 0 } });
  const phone = await enter({ ...ana, line: await anotherLine(ana) });
  await phone.page.goto(group.address);
  const row = phone.page.getByRole('listitem').filter({ hasText: topic.title });
  await reply(beto, topic, 'Primera.');
  await reply(beto, topic, 'Segunda.');
  await expect(row.getByText('2 sin leer')).toBeVisible();

  await ana.page.goto(topic.address);
  await expect(row.getByText(/sin leer/)).toHaveCount(0);
});

test('who is reading and who is writing is seen while it lasts', async ({ member, guest }) => {
  const [ana, beto, reader] = await Promise.all([member('Demo Gina'), member('Demo Hugo'), guest()]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(ana, group);
  for (const { page } of [ana, beto, reader]) await page.goto(topic.address);
  await expect(ana.page.getByText('3 leyendo ahora')).toBeVisible();
  // Whoever pauses is not writing any more.
  await expect(async () => {
    await composer(beto.page).pressSequentially('Pienso ');
    for (const { page } of [ana, reader]) await expect(page.getByText(`${beto.name} está escribiendo`)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await beto.context.close();
  await expect(ana.page.getByText(`${beto.name} está escribiendo`)).toHaveCount(0);
  await expect(ana.page.getByText('2 leyendo ahora')).toBeVisible();
});

test('a new topic is announced in its group’s list', async ({ member }) => {
  const [ana, beto] = await Promise.all([member('Demo Inés'), member('Demo Julio')]);
  const group = await createGroup({ members: [ana, beto] });
  await openTopic(ana, group, { title: 'Demo Primer tema' });
  await beto.page.goto(group.address);
  await ana.page.goto(group.address);
  await ana.page.getByRole('link', { name: 'Nuevo tema' }).click();
  await ana.page.getByRole('radio', { name: /^Pregunta/ }).check();
  await ana.page.getByLabel('Título').fill('Demo ¿Qué norma usan para sellos de tiempo?');
  await write(ana.page.getByRole('textbox', { name: 'Texto' }), 'Buscamos una que ya esté en uso.');
  await ana.page.getByLabel('Etiquetas').fill('firma, sellos-de-tiempo');
  await ana.page.getByRole('button', { name: 'Publicar el tema' }).click();
  await expect(ana.page.getByRole('heading', { level: 1 })).toHaveText('Demo ¿Qué norma usan para sellos de tiempo?');

  await beto.page.getByRole('button', { name: '1 tema nuevo' }).click();
  const row = beto.page.getByRole('listitem').filter({ hasText: 'sellos de tiempo?' });
  await expect(row).toContainText('Pregunta');
  await row.getByRole('link', { name: 'sellos-de-tiempo' }).click();
  await expect(beto.page.getByText('Demo Primer tema')).toHaveCount(0);
});

test('an answer is accepted and a topic closed, where people look at it', async ({ member }) => {
  const [chair, ana, beto] = await Promise.all([member('Demo Karen'), member('Demo Luisa'), member('Demo Mario')]);
  const group = await createGroup({ chairs: [chair], members: [ana, beto] });
  const topic = await openTopic(ana, group, { kind: 'question' });
  await reply(beto, topic, 'Usamos la RFC 3161.');
  for (const { page } of [chair, ana, beto]) await page.goto(topic.address);
  await choose(ana.page.locator('#p1'), 'Aceptar como respuesta');
  for (const { page } of [chair, ana, beto]) await expect(page.getByText('Tiene una respuesta aceptada.')).toBeVisible();

  const moderate = async (act: string, reason: string) => {
    await chair.page.getByRole('button', { name: 'Acciones del tema' }).click();
    await chair.page.getByRole('menuitem', { name: act }).click();
    const dialog = chair.page.getByRole('dialog');
    await dialog.getByLabel('Motivo').fill(reason);
    await dialog.getByRole('button', { name: act }).click();
  };
  await moderate('Cerrar a respuestas', 'Quedó respondida.');
  await expect(beto.page.getByText(/^Cerrado/).first()).toBeVisible();
  await expect(composer(beto.page)).toHaveCount(0);
  await moderate('Volver a abrir', 'Falta un dato.');
  await expect(composer(beto.page)).toBeVisible();
});

test('somebody who is mentioned finds it on their home page', async ({ member }) => {
  const [ana, beto] = await Promise.all([member('Demo Nadia'), member('Demo Oscar')]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(ana, group);
  await beto.page.goto('/');
  await expect(beto.page.getByRole('heading', { level: 1 })).toHaveText('Nada espera su respuesta.');
  await ana.page.goto(topic.address);
  await write(composer(ana.page), 'Lo sabe ');
  await composer(ana.page).press('End');
  await composer(ana.page).pressSequentially(`@${beto.handle.slice(0, -2)}`);
  await ana.page.getByRole('option', { name: beto.name }).click();
  await ana.page.getByRole('button', { name: 'Publicar' }).click();
  await expect(beto.page.getByRole('heading', { level: 1 })).toHaveText('Un asunto espera su respuesta.');
  await beto.page.getByRole('link', { name: `${ana.name} le mencionó` }).click();
  await expect(beto.page.locator('#p1')).toBeFocused();
  await expect(beto.page.locator('#p1').getByRole('link', { name: beto.name })).toBeVisible();
});

test('who edits what somebody else has changed meanwhile is told, and loses nothing', async ({ member, enter }) => {
  const ana = await member('Demo Paola');
  const group = await createGroup({ members: [ana] });
  const topic = await openTopic(ana, group, { source: 'Reunión el lunes.' });
  const laptop = await enter({ ...ana, line: await anotherLine(ana) });
  for (const { page } of [ana, laptop]) {
    await page.goto(topic.address);
    await choose(page.locator('#p0'), 'Editar');
  }
  await write(edited(ana.page), 'Reunión el martes.');
  await write(edited(laptop.page), 'Reunión el jueves.');
  await ana.page.getByRole('button', { name: 'Guardar' }).click();
  await expect(ana.page.locator('#p0 .body')).toHaveText('Reunión el martes.');
  await laptop.page.getByRole('button', { name: 'Guardar' }).click();
  const told = laptop.page.getByRole('alert');
  await expect(told).toContainText('Reunión el martes.');
  await expect(told.getByRole('textbox')).toHaveValue('Reunión el jueves.');
  await told.getByRole('button', { name: 'Publicar el mío' }).click();
  await expect(ana.page.locator('#p0')).toContainText('Reunión el jueves.');
});
