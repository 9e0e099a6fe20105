import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { sampleLine } from './support/people';
import { expect, test, type Member } from './support/test';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/pictures');
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' } as const;
/** A palette of these many colours holds every token of a theme with the smoothing of its letters. */
const COLOURS = 128;

const group = /Mesa de Interoperabilidad/;
const topic = /esquema común de metadatos/;

/** The shown account of the sample network, whom things wait for. */
type Enter = (person: Omit<Member, 'page' | 'context'>, options?: object) => Promise<Member>;
const shown = async (enter: Enter, options: object) => (await enter({ id: '', name: '', handle: '', email: '', line: await sampleLine('uruguay') }, options)).page;

/** Once everything of the page has come, its fonts last of all. */
async function take(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Conectado')).toHaveCount(1);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await sharp(picture).png({ palette: true, colours: COLOURS, effort: 10 }).toFile(path.join(FOLDER, `${name}.png`));
}

test('pictures of the real screens', async ({ enter }) => {
  const page = await shown(enter, DESK);
  await page.goto('/');
  await take(page, 'home');
  await page.getByRole('link', { name: group }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(group);
  await take(page, 'group');
  await page.getByRole('link', { name: topic }).first().click();
  await expect(page.locator('#p0')).toBeVisible();
  const address = page.url();
  await page.goto(address.replace(/[?#].*/, ''));
  await take(page, 'topic');

  const phone = await shown(enter, PHONE);
  await phone.goto(address.replace(/[?#].*/, ''));
  await take(phone, 'topic-phone');
});
