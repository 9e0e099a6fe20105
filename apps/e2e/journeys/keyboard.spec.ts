import { discussionsRoutes } from '@minga/discussions/contract';
import { createGroup } from '../support/groups';
import { tabTo } from '../support/keyboard';
import { createAccount, PASSWORD } from '../support/people';
import { composer, postOf } from '../support/talk';
import { expect, test } from '../support/test';
import { openTopic, reply, replyDeep } from '../support/topics';

test('somebody signs in, finds a topic and answers it without a mouse', async ({ guest }) => {
  const [ana, beto] = await Promise.all([createAccount('Demo Abril'), createAccount('Demo Bruno')]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(beto, group);
  await reply(beto, topic, 'Algo para responder.');
  const { page } = await guest();
  const { keyboard } = page;
  await page.goto('/sign-in');
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Saltar al contenido' })).toBeFocused();
  await keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Correo institucional'));
  await keyboard.type(ana.email);
  await keyboard.press('Tab');
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');

  await tabTo(page, page.getByRole('main').getByRole('link', { name: topic.title }).first());
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic.title);
  await tabTo(page, page.locator('#p1').getByRole('button', { name: 'De acuerdo' }));
  await keyboard.press('Enter');
  await expect(page.locator('#p1').getByRole('button', { name: 'De acuerdo 1' })).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, page.locator('#p0').getByRole('link', { name: 'Responder' }));
  await keyboard.press('Enter');
  await expect(composer(page)).toBeFocused();
  await expect(composer(page)).toHaveAttribute('contenteditable', 'true');
  await keyboard.type('Sin ratón.');
  await keyboard.press('Control+Enter');
  await expect(postOf(page, 'Sin ratón.')).toHaveCount(1);
});

test('J, K, N and R move through a topic, and are plain letters in a text', async ({ member }) => {
  const [ana, beto] = await Promise.all([member('Demo Carina'), createAccount('Demo Daniel')]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(ana, group);
  await replyDeep(beto, topic, 3);
  const { page } = ana;
  const { keyboard } = page;
  await page.goto(topic.address);
  await expect(page.getByText('Conectado')).toBeVisible();
  const post = (position: number) => page.locator(`#p${position}`);

  await keyboard.press('j');
  await expect(post(0)).toBeFocused();
  await keyboard.press('j');
  await expect(post(1)).toBeFocused();
  await keyboard.press('j');
  await expect(post(2)).toBeFocused();
  await keyboard.press('k');
  await expect(post(1)).toBeFocused();
  await keyboard.press('r');
  await expect(composer(page)).toBeFocused();
  await expect(page.getByText(`Responde a ${beto.name}`)).toBeVisible();
  await expect(composer(page)).toHaveAttribute('contenteditable', 'true');
  await keyboard.type('jknr: son letras.');
  await expect(composer(page)).toContainText('jknr: son letras.');
  await keyboard.press('Escape');
  await expect(composer(page)).not.toBeFocused();
  await expect(composer(page)).toContainText('jknr: son letras.');
});

test('N goes to what is not read yet', async ({ member }) => {
  const [ana, beto] = await Promise.all([member('Demo Elisa'), createAccount('Demo Félix')]);
  const group = await createGroup({ members: [ana, beto] });
  // Long: the replies are out of sight, and so unread, until one goes to them.
  const topic = await openTopic(ana, group, { source: 'Apertura. '.repeat(400) });
  await reply(beto, topic, 'Primera. '.repeat(400));
  await reply(beto, topic, 'Segunda. '.repeat(400));
  await ana.line.api(discussionsRoutes).markRead({ params: { topicId: topic.id }, body: { position: 0 } });
  await ana.page.goto(topic.address);
  await expect(ana.page.getByText('Conectado')).toBeVisible();
  await ana.page.keyboard.press('n');
  await expect(ana.page.locator('#p1')).toBeFocused();
  await ana.page.keyboard.press('n');
  await expect(ana.page.locator('#p2')).toBeFocused();
});

test('menus and dialogs are worked by keys, hold the focus and give it back', async ({ member }) => {
  const ana = await member('Demo Greta');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const { page } = ana;
  const { keyboard } = page;
  await page.goto(topic.address);
  const more = page.locator('#p0').getByRole('button', { name: 'Más acciones' });
  await tabTo(page, more);
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').nth(1)).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(more).toBeFocused();

  await keyboard.press('Enter');
  await keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Eliminar' })).toBeFocused();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Eliminar el mensaje' });
  await expect(dialog).toBeVisible();
  const within = () => page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName);
  for (let stop = 0; stop < 8; stop++) {
    await keyboard.press('Tab');
    expect(['DIALOG', 'BODY']).toContain(await within());
    expect(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog')))).toBe(true);
  }
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();
});

test('shortcuts are listed, given other keys and turned off', async ({ member }) => {
  const ana = await member('Demo Hilda');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const { page } = ana;
  await page.goto(topic.address);
  await expect(page.getByText('Conectado')).toBeVisible();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Atajos de teclado' });
  await dialog.getByLabel('Mensaje siguiente').fill('s');
  await dialog.getByRole('button', { name: 'Listo' }).click();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('s');
  await expect(page.locator('#p0')).toBeFocused();

  await page.keyboard.press('?');
  await dialog.getByLabel('Usar atajos').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(composer(page)).not.toBeFocused();
});

test('the focus goes to the content of the next page, and its title is said', async ({ guest }) => {
  // The list of all groups moves with what others do in them.
  const { name } = await createGroup();
  const { page } = await guest();
  await page.goto(`/groups?q=${encodeURIComponent(name)}`);
  await expect(page.getByText('Conectado')).toBeVisible();
  await tabTo(page, page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link', { name }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: name })).toHaveCount(1);
});
