import { createGroup } from '../support/groups';
import { answer, choose, composer, postOf } from '../support/talk';
import { expect, test } from '../support/test';
import { openTopic, reply, replyDeep } from '../support/topics';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** The smallest target that a finger hits, and the size that controls are drawn at. */
const LEAST_PX = 36;

test('the dock goes where the bar goes on a desk, and hides while one writes', async ({ member }) => {
  const ana = await member('Demo Sofía', PHONE);
  const group = await createGroup({ members: [ana] });
  const { page } = ana;
  await page.goto('/');
  const dock = page.locator('.dock');
  await expect(page.locator('.bar .nav')).toBeHidden();
  await dock.getByRole('link', { name: 'Grupos' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grupos de trabajo');
  await expect(dock.getByRole('link', { name: 'Grupos' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: group.name }).first().tap();
  await page.getByRole('link', { name: 'Nuevo tema' }).tap();
  await expect(dock).toBeVisible();
  await page.getByLabel('Título').tap();
  await expect(dock).toBeHidden();
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(dock).toBeVisible();
});

test('a topic forty deep stays readable', async ({ member }) => {
  const ana = await member('Demo Teresa', PHONE);
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const deep = await replyDeep(ana, topic, 40);
  const { page } = ana;
  await page.goto(`${topic.address}?at=40#p40`);
  const last = page.locator('#p40');
  await expect(last).toContainText('Respuesta de nivel 40.');
  await expect(last).toBeInViewport();
  const width = await last.locator('.body').evaluate((element) => element.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(PHONE.viewport.width / 2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width);
  await expect(last.getByText(`en respuesta a ${ana.name}`)).toBeVisible();
  expect(deep).toHaveLength(40);
});

test('a topic is answered, reacted to and edited by touch', async ({ member }) => {
  const ana = await member('Demo Úrsula', PHONE);
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  await reply(ana, topic, 'Algo para tocar.');
  const { page } = ana;
  await page.goto(topic.address);
  const post = postOf(page, 'Algo para tocar.');
  for (const control of await post.locator('.acts').locator('a, button').all()) {
    const box = await control.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(LEAST_PX);
  }
  await post.getByRole('button', { name: 'De acuerdo' }).tap();
  await expect(post.getByRole('button', { name: 'De acuerdo 1' })).toBeVisible();
  await answer(page, post, 'Con el pulgar.');
  await expect(postOf(page, 'Con el pulgar.')).toHaveCount(1);
  await expect(composer(page)).toBeInViewport();
  await choose(postOf(page, 'Con el pulgar.'), 'Editar');
  await expect(page.getByRole('textbox', { name: 'Editar el mensaje' })).toBeInViewport();
});
