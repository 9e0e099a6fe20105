import type { BrowserContext, Page } from '@playwright/test';
import { siteUrl } from './api';

/** A browser window that cannot be asked any more; the tab is gone without a word to the page, as in a crash. */
export async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // Never answered: the page is dead.
  devtools.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

/** The session ends: the browser no longer has what proves it. */
export const loseSession = (context: BrowserContext): Promise<void> => context.clearCookies({ domain: new URL(siteUrl()).hostname });
