import { visit } from '../support/api';
import { createGroup } from '../support/groups';
import { letNewcomersPost } from '../support/newcomers';
import { freePort, startSite, type RunningSite } from '../support/site';
import { composer, postOf, reveal, say, write } from '../support/talk';
import { expect, test, type Member } from '../support/test';
import { openTopic } from '../support/topics';

/** A site of its own, since it is stopped and killed. */
let site: RunningSite;
const again = async () => (site = await startSite({ dataDir: site.dataDir, port: Number(new URL(site.url).port), env: { TRUST_PROXY: 'loopback' } }));

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = await startSite({ port: await freePort(), env: { TRUST_PROXY: 'loopback' } });
  visit(site);
  await letNewcomersPost();
});

test.afterAll(async () => {
  visit(undefined);
  await site.stop();
});

const isOffline = ({ page }: Pick<Member, 'page'>) => expect(page.getByText('Sin conexión', { exact: true })).toBeVisible();
const isBack = ({ page }: Pick<Member, 'page'>) => expect(page.getByText('Conectado')).toBeVisible();

test('pages come back after a restart, with what was written meanwhile', async ({ member, guest }) => {
  const ana = await member('Demo Ximena');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const reader = await guest();
  for (const visitor of [ana, reader]) {
    await visitor.page.goto(topic.address);
    await isBack(visitor);
  }
  await write(composer(ana.page), 'Escrito durante');
  await site.stop(true);
  await Promise.all([ana, reader].map(isOffline));
  await composer(ana.page).press('End');
  await composer(ana.page).pressSequentially(' el reinicio.');
  await ana.page.getByRole('button', { name: 'Publicar' }).click();
  await again();
  await Promise.all([ana, reader].map(isBack));
  await expect(postOf(ana.page, 'Escrito durante el reinicio.')).toHaveCount(1);
  await expect(ana.page.locator('.pending')).toHaveCount(0);
  await reveal(reader.page);
  await expect(postOf(reader.page, 'Escrito durante el reinicio.')).toHaveCount(1);
});

test('the server is killed while replies arrive: each is there once afterwards', async ({ member, guest }) => {
  const ana = await member('Demo Yamila');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }));
  const reader = await guest();
  for (const { page } of [ana, reader]) await page.goto(topic.address);
  await say(ana.page, 'Confirmada.');
  await expect(ana.page.locator('#p1')).toContainText('Confirmada.');

  await write(composer(ana.page), 'En camino.');
  const sent = ana.page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/posts'));
  await ana.page.getByRole('button', { name: 'Publicar' }).click();
  await sent;
  await site.kill();
  await isOffline(reader);
  await again();
  await Promise.all([ana, reader].map(isBack));
  await expect(ana.page.locator('.pending')).toHaveCount(0);
  await reveal(reader.page);
  for (const { page } of [ana, reader]) {
    for (const words of ['Confirmada.', 'En camino.']) await expect(postOf(page, words)).toHaveCount(1);
    await page.reload();
    for (const words of ['Confirmada.', 'En camino.']) await expect(postOf(page, words)).toHaveCount(1);
  }
});
