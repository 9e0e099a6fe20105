import { createGroup } from '../support/groups';
import { signIn } from '../support/people';
import { composer, draftSaved, postOf, reveal, say, write } from '../support/talk';
import { expect, test } from '../support/test';
import { openTopic, reply } from '../support/topics';
import { crash, loseSession } from '../support/trouble';

/** How long the line is gone: longer than any single wait of the page. */
const OFFLINE_MS = 20_000;

test('offline for 20 seconds while typing and posting: nothing is lost or doubled', async ({ member }) => {
  const [ana, beto] = await Promise.all([member('Demo Rita'), member('Demo Saúl')]);
  const group = await createGroup({ members: [ana, beto] });
  const topic = await openTopic(ana, group);
  await beto.page.goto(topic.address);
  await ana.page.clock.install();
  await ana.page.goto(topic.address);
  await write(composer(ana.page), 'Antes de perder');
  await expect(ana.page.getByText('Conectado')).toBeVisible();

  await ana.context.setOffline(true);
  await expect(ana.page.getByText('Sin conexión', { exact: true })).toBeVisible();
  await composer(ana.page).press('End');
  await composer(ana.page).pressSequentially(' la línea.');
  await ana.page.getByRole('button', { name: 'Publicar' }).click();
  await expect(postOf(ana.page, 'Antes de perder la línea.')).toContainText('Sin conexión: se publicará al volver');
  await say(ana.page, 'Y otra, también sin línea.');
  await ana.page.locator('#p0').getByRole('button', { name: 'De acuerdo' }).click();
  await reply(beto, topic, 'Mientras no estaba.');
  await write(composer(ana.page), 'Esto queda a medias');
  await ana.page.clock.runFor(OFFLINE_MS);
  await expect(postOf(beto.page, 'sin línea')).toHaveCount(0);

  await ana.context.setOffline(false);
  await ana.page.clock.resume();
  await expect(ana.page.getByText('Conectado')).toBeVisible();
  await expect(ana.page.getByText('Sin conexión: se publicará al volver')).toHaveCount(0);
  await reveal(ana.page);
  await expect(composer(ana.page)).toHaveText('Esto queda a medias');

  await expect(beto.page.getByText('2 respuestas nuevas')).toBeVisible();
  await reveal(beto.page);
  for (const { page } of [ana, beto]) {
    for (const words of ['Antes de perder la línea.', 'Y otra, también sin línea.', 'Mientras no estaba.']) await expect(postOf(page, words)).toHaveCount(1);
    await expect(page.locator('#p0').getByRole('button', { name: 'De acuerdo 1' })).toBeVisible();
    await expect(page.getByText('3 respuestas')).toBeVisible();
  }
});

test('an answer that was lost on the way does not make the reply twice', async ({ member }) => {
  const ana = await member('Demo Tina');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  let lost = 0;
  await ana.page.route('**/api/topics/*/posts', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await ana.page.goto(topic.address);
  await say(ana.page, 'Una sola vez.');
  await expect(ana.page.locator('#p1')).toContainText('Una sola vez.');
  await expect(ana.page.locator('.pending')).toHaveCount(0);
  expect(lost).toBe(1);
  await ana.page.reload();
  await expect(postOf(ana.page, 'Una sola vez.')).toHaveCount(1);
});

test('a draft survives reloading and a crash, and follows to another device', async ({ member, guest }) => {
  const ana = await member('Demo Ulda');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  await ana.page.goto(topic.address);
  const saved = draftSaved(ana.page, 'Una idea larga');
  await write(composer(ana.page), 'Una idea larga, a medio escribir');
  await saved;
  await ana.page.reload();
  await expect(composer(ana.page)).toContainText('Una idea larga, a medio escribir');

  await write(composer(ana.page), 'Una idea larga, casi lista');
  await expect(ana.page.getByText(/^Borrador guardado/)).toBeVisible();
  await crash(ana.page);
  const again = await ana.context.newPage();
  await again.goto(topic.address);
  await expect(composer(again)).toContainText('Una idea larga, casi lista');

  const phone = await guest();
  await phone.page.goto(`/sign-in?next=${topic.address}`);
  await signIn(phone.page, ana);
  await expect(composer(phone.page)).toContainText('Una idea larga');
});

test('a reply written with a session that ended is still there after signing in again, and is sent', async ({ member }) => {
  const ana = await member('Demo Vera');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  await ana.page.goto(topic.address);
  await write(composer(ana.page), 'Lo escribí antes de que venciera.');
  await loseSession(ana.context);
  await ana.page.getByRole('button', { name: 'Publicar' }).click();
  await postOf(ana.page, 'Lo escribí antes').getByRole('link', { name: 'Entrar', exact: true }).click();
  await signIn(ana.page, ana);
  await expect(postOf(ana.page, 'Lo escribí antes de que venciera.')).toHaveCount(1);
  await expect(ana.page.locator('.pending')).toHaveCount(0);
});

test('a draft written with a session that ended is there after signing in again', async ({ member }) => {
  const ana = await member('Demo Wanda');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  await ana.page.goto(topic.address);
  await write(composer(ana.page), 'Sigo mañana con esto');
  await expect(ana.page.getByText(/^Borrador guardado/)).toBeVisible();
  await loseSession(ana.context);
  await ana.page.reload();
  await expect(composer(ana.page)).toHaveCount(0);
  await ana.page.getByRole('main').getByRole('link', { name: 'Entrar', exact: true }).click();
  await signIn(ana.page, ana);
  await expect(composer(ana.page)).toContainText('Sigo mañana con esto');
});

test('what is typed before the scripts have come stays, beside what was kept of an earlier visit', async ({ member }) => {
  const ana = await member('Demo Xenia');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  await ana.page.goto(topic.address);
  await write(composer(ana.page), 'Lo dejé ayer');
  await expect(ana.page.getByText(/^Borrador guardado/)).toBeVisible();

  const slow = await ana.context.newPage();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await slow.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await slow.goto(topic.address, { waitUntil: 'commit' });
  await composer(slow).click();
  await composer(slow).pressSequentially('Lo escribí temprano');
  release();
  await expect(composer(slow)).toHaveAttribute('contenteditable', 'true');
  await expect(composer(slow).getByText('Lo dejé ayer')).toBeVisible();
  await expect(composer(slow).getByText('Lo escribí temprano')).toBeVisible();
  await slow.getByRole('button', { name: 'Publicar' }).click();
  await expect(slow.locator('#p1')).toContainText('Lo escribí temprano');
});
