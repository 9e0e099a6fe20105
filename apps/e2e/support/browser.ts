import { existsSync } from 'node:fs';

/** Where Debian and others put an installed Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** As root Chromium refuses its sandbox; nothing but our own pages is opened here. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** How to start a browser: an installed Chromium, else the one inside an npm package, else Playwright's own. */
export async function browserOptions(): Promise<{ executablePath?: string; args: string[] }> {
  const installed = INSTALLED.find((file) => existsSync(file));
  if (installed) return { executablePath: installed, args: FLAGS };
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    // Not the flags it proposes: they turn off web security, and with it the Origin that a change must state.
    return { executablePath: await packaged.executablePath(), args: FLAGS };
  } catch {
    return { args: FLAGS };
  }
}
