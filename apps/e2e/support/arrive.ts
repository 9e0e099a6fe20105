import type { Page } from '@playwright/test';

/** Whether React has taken the page over; a page without scripts (low data, another site's) waits for none. */
const taken = (): boolean => {
  const main = document.querySelector('main');
  return !main || !document.querySelector('script[type=module]') || Object.keys(main).some((key) => key.startsWith('__reactProps'));
};

async function untilTaken(page: Page): Promise<void> {
  await page.waitForFunction(taken);
  // What works with script alone is drawn right after.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/**
 * Whoever opens a page of the site looks at it first: by then its scripts are there. Journeys that hurry, as people on a slow
 * line do, say so by `waitUntil: 'commit'`.
 */
export function arriveSlowly(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (address, options) => {
    const answer = await goto(address, options);
    if (options?.waitUntil !== 'commit') await untilTaken(page);
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload(options);
    await untilTaken(page);
    return answer;
  };
}
