import { postPermalink } from '@minga/discussions/contract';
import { createGroup } from '../support/groups';
import { fontsLoaded } from '../support/inspect';
import { createAccount } from '../support/people';
import { composer, draftSaved, postOf, reveal, write } from '../support/talk';
import { expect, test } from '../support/test';
import { openTopic, reply } from '../support/topics';

/** More than a stretch of a topic's page holds. */
const MANY = 60;

test('a permalink opens at its post, in the middle of a long topic', async ({ guest }) => {
  const ana = await createAccount('Demo Celeste');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const posts = [];
  for (let count = 1; count <= MANY; count++) posts.push(await reply(ana, topic, `Respuesta número ${count}.`));
  const { page } = await guest();
  await page.goto(postPermalink(posts[44]!.id));
  await expect(page.locator('#p45')).toBeFocused();
  await expect(page.locator('#p45')).toBeInViewport();
  await expect(page.locator('#p44')).toContainText('Respuesta número 44.');
  await expect(page.locator('#p1')).toHaveCount(0);

  await page.getByRole('link', { name: 'Ir al comienzo' }).click();
  await expect(page.locator('#p1')).toBeVisible();
  await page.getByRole('link', { name: 'Ir al final' }).click();
  await expect(page.locator(`#p${MANY}`)).toBeVisible();
  await page.getByRole('link', { name: 'Por llegada' }).click();
  await expect(page.locator('#p2')).toContainText('Respuesta número 2.');
});

test('what arrives does not move what is being read', async ({ guest }) => {
  const [ana, beto] = await Promise.all([createAccount('Demo Dalia'), createAccount('Demo Efraín')]);
  const topic = await openTopic(ana, await createGroup({ members: [ana, beto] }));
  const first = await reply(ana, topic, 'La primera. '.repeat(60));
  await reply(ana, topic, 'La segunda. '.repeat(60));
  const { page } = await guest();
  await page.goto(topic.address);
  await page.locator('#p2').scrollIntoViewIfNeeded();
  const top = () => page.locator('#p2').evaluate((element) => element.getBoundingClientRect().top);
  await expect(page.getByText('Conectado')).toBeVisible();
  await fontsLoaded(page);
  const before = await top();
  await reply(beto, topic, 'En medio, como respuesta a la primera.', first);
  await expect(page.getByText('1 respuesta nueva')).toBeVisible();
  expect(await top()).toBe(before);
  await reveal(page);
  await expect(page.locator('#p3')).toBeInViewport();
});

test('selected words are quoted, and a text is given its form', async ({ member }) => {
  const ana = await member('Demo Frida');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  await reply(ana, topic, 'La norma vence en marzo y nadie lo dijo.');
  const { page } = ana;
  await page.goto(topic.address);
  await expect(page.getByText('Conectado')).toBeVisible();
  await page.locator('#p1 .body p').evaluate((element) => {
    const words = element.firstChild!;
    getSelection()!.setBaseAndExtent(words, 'La '.length, words, 'La norma vence en marzo'.length);
  });
  await page.getByRole('button', { name: 'Citar' }).click();
  await expect(composer(page).locator('blockquote')).toContainText('norma vence en marzo');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('Lo digo ');
  await page.getByRole('button', { name: 'Negrita' }).click();
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('yo');
  await page.keyboard.press('Control+Enter');
  const posted = postOf(page, 'Lo digo yo');
  await expect(posted.locator('blockquote')).toContainText('norma vence en marzo');
  await expect(posted.locator('strong')).toHaveText('yo');
});

test('who prefers Markdown writes it', async ({ member }) => {
  const ana = await member('Demo Gloria');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const { page } = ana;
  await page.goto(topic.address);
  await write(composer(page), 'Con formato');
  await page.getByRole('button', { name: 'Escribir en Markdown' }).click();
  await expect(page.locator('textarea:visible')).toHaveValue('Con formato');
  await composer(page).fill('Una lista:\n\n- uno\n- **dos**');
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(postOf(page, 'Una lista:').locator('li strong')).toHaveText('dos');
});

test('the draft of a new topic is kept with its title', async ({ member }) => {
  const ana = await member('Demo Herminia');
  const group = await createGroup({ members: [ana] });
  const { page } = ana;
  await page.goto(`${group.address}/new-topic`);
  await page.getByLabel('Título').fill('Demo título a medias');
  const saved = draftSaved(page, 'Texto a medias');
  await write(page.getByRole('textbox', { name: 'Texto' }), 'Texto a medias');
  await expect(page.getByText(/^Borrador guardado/)).toBeVisible();
  await saved;
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Texto' })).toContainText('Texto a medias');
  await expect(page.getByLabel('Título')).toHaveValue('Demo título a medias');
});
