import type { Page } from '@playwright/test';

const BITS_A_BYTE = 8;
/** What a telephone has at the edge of a city: 400 kbit/s, and a fifth of a second there and back. */
const SLOW = { latency: 200, downloadThroughput: 400_000 / BITS_A_BYTE, uploadThroughput: 400_000 / BITS_A_BYTE, offline: false };

/** Puts a page on a slow line. */
export async function slowLine(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', SLOW);
}
