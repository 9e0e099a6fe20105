import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Widths at which nothing may overflow; at the two drawn ones axe looks as well, in both themes. */
const WIDTHS = [1440, 768, 390, 320];
const DRAWN = new Set([1440, 390]);
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 844;

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

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
}

/** Nothing overflows at any width, and axe finds nothing wrong at the drawn ones, light and dark. */
export async function inspect(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect.soft(await page.evaluate(stickingOut), `${what} at ${width}`).toEqual([]);
    for (const colorScheme of DRAWN.has(width) ? THEMES : []) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(settled);
      expect.soft(await violations(page), `${what} at ${width}, ${colorScheme}`).toEqual([]);
    }
  }
}
