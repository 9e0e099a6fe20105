import type { Page } from '@playwright/test';
import { createGroup } from '../support/groups';
import { createAccount } from '../support/people';
import { composer, postOf } from '../support/talk';
import { expect, test } from '../support/test';
import { openTopic, reply } from '../support/topics';

/** What a page may take from the line in low data, everything counted. */
const MOST_BYTES = 40_000;

/** Notes what the page asks for from now on, by kind, and what it takes from the line. */
async function meter(page: Page): Promise<{ kinds: Set<string>; bytes(): number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const kinds = new Set<string>();
  let bytes = 0;
  page.on('request', (request) => kinds.add(request.resourceType()));
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return { kinds, bytes: () => bytes };
}

test('with low data a page weighs little, and brings no font, script or picture until asked', async ({ guest }) => {
  const ana = await createAccount('Demo Zoe');
  const topic = await openTopic(ana, await createGroup({ members: [ana] }), { source: 'Párrafo. '.repeat(80) });
  for (let count = 0; count < 10; count++) await reply(ana, topic, 'Respuesta con lo suyo. '.repeat(20));
  const { page } = await guest();
  await page.goto('/groups');
  await page.getByRole('button', { name: 'Ligero', exact: true }).click();
  await expect(page.locator('html[data-ligero]')).toHaveCount(1);

  for (const address of ['/', '/groups', topic.address]) {
    const fresh = await page.context().newPage();
    await (await fresh.context().newCDPSession(fresh)).send('Network.clearBrowserCache');
    const { kinds, bytes } = await meter(fresh);
    await fresh.goto(address, { waitUntil: 'networkidle' });
    for (const kind of ['script', 'font', 'image', 'fetch', 'xhr', 'websocket']) expect(kinds, address).not.toContain(kind);
    expect(bytes(), address).toBeGreaterThan(0);
    expect(bytes(), address).toBeLessThanOrEqual(MOST_BYTES);
    await fresh.close();
  }
});

test('a browser that saves data gets low data by itself, and may ask for the interactive page', async ({ enter }) => {
  const ana = await createAccount('Demo Zulma');
  const beto = await createAccount('Demo Aldo');
  const topic = await openTopic(ana, await createGroup({ members: [ana, beto] }));
  const { page } = await enter(ana, { extraHTTPHeaders: { 'save-data': 'on' } });
  await page.goto(topic.address);
  await expect(page.locator('html[data-ligero]')).toHaveCount(1);
  await composer(page).fill('Liviano y por formulario.');
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(postOf(page, 'Liviano y por formulario.')).toHaveCount(1);
  // The header that is set here does not follow the redirect, as a browser's own does.
  await page.goto(topic.address);

  const fonts: string[] = [];
  page.on('request', (request) => void (request.resourceType() === 'font' && fonts.push(request.url())));
  await page.getByRole('button', { name: 'Cargar la versión interactiva' }).click();
  await expect(page.getByRole('button', { name: 'Cargar la versión interactiva' })).toHaveCount(0);
  await expect(page.getByText('Conectado')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.locator('#p0')).toBeFocused();
  expect(fonts).toEqual([]);
});

test('with low data the interactive page follows what happens by asking now and then', async ({ enter }) => {
  const ana = await createAccount('Demo Amparo');
  const beto = await createAccount('Demo Blas');
  const topic = await openTopic(ana, await createGroup({ members: [ana, beto] }));
  const { page, context } = await enter(ana);
  await context.addCookies([{ name: 'minga_ligero', value: 'live', url: ana.line.site }]);
  await page.clock.install();
  await page.goto(topic.address);
  await expect(page.getByText('Conectado')).toBeVisible();
  await reply(beto, topic, 'Llega sin zócalo.');
  // It may be asking right then, and asks again after a while.
  await expect(async () => {
    await page.clock.fastForward('00:30');
    await expect(page.getByText('1 respuesta nueva')).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
