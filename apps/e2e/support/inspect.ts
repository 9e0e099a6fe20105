import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Widths at which nothing may overflow; at the two drawn ones axe looks as well, in both themes. */
const WIDTHS = [1440, 768, 390, 320];
const DRAWN = new Set([1440, 390]);
const HEIGHT = 844;

/** All that axe knows; of the other theme only what is about colours, since nothing else of a page differs. */
const LOOKS: readonly { colorScheme: 'light' | 'dark'; options: RunOptions }[] = [
  { colorScheme: 'light', options: {} },
  { colorScheme: 'dark', options: { runOnly: ['color-contrast', 'link-in-text-block'] } },
];
/** What is fine is not told in detail, which takes most of the time. */
const BRIEF: RunOptions = { resultTypes: ['violations'] };

/** What sticks out of the window at the side, by its first words. */
function stickingOut(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
  return out.map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`);
}

/** Colours on their way from one theme to the other are no theme's. */
async function settled(): Promise<void> {
  const passing = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
}

/** The page's own faces come last of all, and are not quite as wide as those before them. */
export async function fontsLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.status === 'loaded' && [...document.fonts].some(({ status }) => status === 'loaded'));
}

async function violations(page: Page, look: RunOptions): Promise<string[]> {
  // Once a document: it is large.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (options) => (await (window as unknown as { axe: typeof axe }).axe.run(document, options)).violations, { ...BRIEF, ...look });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
}

/** Nothing overflows at any width, and axe finds nothing wrong at the drawn ones, light and dark. */
export async function inspect(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // A page that is being left for another is neither.
  await expect(page.locator('div.progress[role=progressbar]')).toHaveCount(0);
  await fontsLoaded(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect.soft(await page.evaluate(stickingOut), `${what} at ${width}`).toEqual([]);
    for (const { colorScheme, options } of DRAWN.has(width) ? LOOKS : []) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(settled);
      expect.soft(await violations(page, options), `${what} at ${width}, ${colorScheme}`).toEqual([]);
    }
  }
}
