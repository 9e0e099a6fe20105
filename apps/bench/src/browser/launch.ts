import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { onLeaving } from '../processes/stops.ts';

/** Where Debian and others put an installed Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** As root Chromium refuses its sandbox; nothing but our own pages is opened here. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function executable(): Promise<string | undefined> {
  const installed = INSTALLED.find((file) => existsSync(file));
  if (installed) return installed;
  // Neither: Playwright's own download, if there is one.
  return import('@sparticuz/chromium').then(({ default: packaged }) => packaged.executablePath()).catch(() => undefined);
}

/** A Chromium: an installed one, else the one inside an npm package, else Playwright's own. */
export async function launchChromium(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const browser = await chromium.launch({ executablePath: await executable(), args: FLAGS });
  const close = async (): Promise<void> => {
    forget();
    await browser.close();
  };
  const forget = onLeaving(close);
  return { browser, close };
}
