import { discussionsRoutes, postPermalink } from '@minga/discussions/contract';
import { newId } from '@minga/kernel/contract';
import { createGroup } from '../support/groups';
import { inspect } from '../support/inspect';
import { createAccount } from '../support/people';
import { expect, test } from '../support/test';
import { openTopic, reply } from '../support/topics';

const PHONE = { viewport: { width: 390, height: 844 } };
const PLAIN = { javaScriptEnabled: false };

test('a moderator hides a post with a reason; its author is told why and still reads it', async ({ enter }) => {
  const [chair, ana] = await Promise.all([createAccount('Demo Preside'), createAccount('Demo Autora')]);
  const group = await createGroup({ chairs: [chair], members: [ana] });
  const topic = await openTopic(chair, group);
  await reply(ana, topic, 'Un dato que no debía estar aquí.');

  const { page } = await enter(chair, PHONE);
  await page.goto(topic.address);
  await page.locator('#p1').getByRole('button', { name: 'Más acciones' }).click();
  await page.getByRole('menuitem', { name: 'Ocultar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ocultar el mensaje' });
  await dialog.getByRole('button', { name: 'Ocultar' }).click();
  await expect(dialog).toContainText('Escriba por qué.');
  await dialog.getByLabel('Motivo').fill('Datos de otra persona');
  await dialog.getByRole('button', { name: 'Ocultar' }).click();
  await expect(page.locator('#p1')).toContainText('ocultó este mensaje. Motivo: Datos de otra persona.');

  const author = (await enter(ana)).page;
  await author.goto('/');
  const told = author.getByRole('listitem').filter({ hasText: 'La moderación ocultó su mensaje' });
  await expect(told).toContainText('Datos de otra persona');
  await inspect(author, 'home with a notice');
  await author.goto(topic.address);
  await author.locator('#p1').getByRole('link', { name: 'Ver lo que decía' }).click();
  await expect(author.getByText('Un dato que no debía estar aquí.')).toBeVisible();
  await author.goto('/');
  await told.getByRole('button', { name: 'Entendido' }).click();
  await expect(told).toHaveCount(0);
});

test('without script a moderator slows down, splits, merges and moves; old addresses lead on', async ({ enter, guest }) => {
  const [chair, ana] = await Promise.all([createAccount('Demo Preside'), createAccount('Demo Autora')]);
  const [group, other] = await Promise.all([createGroup({ chairs: [chair], members: [ana] }), createGroup({ chairs: [chair], name: `Demo Otra mesa ${newId().slice(-8)}` })]);
  const topic = await openTopic(ana, group);
  const first = await reply(ana, topic, 'Esto es otro asunto.');
  await reply(ana, topic, 'Respuesta al otro asunto.', first);

  const { page } = await enter(chair, PLAIN);
  const form = (intent: string) => page.locator(`form#${intent}`);
  await page.goto(`${topic.address}/manage`);
  await form('slow').getByLabel('Minutos entre mensajes').fill('10');
  await form('slow').getByLabel('Motivo').fill('Para bajar el tono');
  await form('slow').getByRole('button').click();
  await expect(page.getByText('un mensaje por persona cada 10 minutos')).toBeVisible();

  await page.goto(`${postPermalink(first.id)}/actions`);
  await page.getByRole('link', { name: 'Separar en otro tema' }).click();
  await form('split').getByLabel('Título').fill('Demo asunto aparte');
  await form('split').getByLabel('Motivo').fill('Son dos asuntos');
  await form('split').getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Demo asunto aparte' })).toBeVisible();
  await expect(page.locator('#p1')).toContainText('Respuesta al otro asunto.');
  const apart = new URL(page.url()).pathname;

  // Looked at with script: a browser without it cannot be asked what sticks out.
  const looking = (await enter(chair)).page;
  await looking.goto(`${topic.address}/manage`);
  await inspect(looking, 'managing a topic');

  const reader = (await guest()).page;
  await reader.goto(topic.address);
  await expect(reader.locator('#p1')).toContainText('pasó este mensaje a otro tema. Motivo: Son dos asuntos.');
  await reader.locator('#p1').getByRole('link', { name: 'Ver dónde está' }).click();
  await expect(reader).toHaveURL(new RegExp(apart));

  await page.goto(`${apart}/manage`);
  await form('merge').getByLabel('Tema que queda').selectOption({ label: topic.title });
  await form('merge').getByLabel('Motivo').fill('Al final es lo mismo');
  await form('merge').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: topic.title })).toBeVisible();
  await reader.goto(apart);
  await expect(reader.getByRole('heading', { level: 1, name: topic.title })).toBeVisible();

  await page.goto(`${topic.address}/manage`);
  await form('move').getByLabel('Grupo').selectOption({ label: other.name });
  await form('move').getByLabel('Motivo').fill('Es de la otra mesa');
  await form('move').getByRole('button').click();
  await expect(page.getByRole('link', { name: other.name })).toBeVisible();
  const told = async () => (await ana.line.api(discussionsRoutes).whatsNew({})).notices.map(({ act }) => act);
  await expect.poll(told).toContain('topic.moved');
});
