import type { Browser, CDPSession, Page } from '@playwright/test';

/** The slow line: a phone at the edge of its network. */
export const LINE = { bitsPerSecond: 400_000, roundTripMs: 400 } as const;
const BITS = 8;
/** The page waits for an idle moment of up to two seconds before it asks for what comes last. */
const QUIET_MS = 4000;
const PATIENCE_MS = 60_000;
const CHECK_MS = 20;

/** What one file cost. Times in seconds of the browser's clock. */
interface Fetched {
  type: string;
  url: string;
  bytes: number;
  begun: number;
  ended: number;
}

export interface Visit {
  paintMs: number;
  /** Null when the page never takes input by script. */
  interactiveMs: number | null;
  files: Fetched[];
}

export interface VisitPlan {
  url: string;
  cookies?: { name: string; value: string; url: string }[];
  /** Expression that is true once the page answers to input; none: not waited for. */
  interactive?: string;
}

/** Watches the line: each file's bytes as they came over it, headers included. */
function watch(session: CDPSession): { files: Map<string, Fetched>; lastMoved: () => number } {
  const files = new Map<string, Fetched>();
  let moved = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, type, request, timestamp }) => {
    moved = performance.now();
    files.set(requestId, { type: type ?? 'Other', url: request.url, bytes: 0, begun: timestamp, ended: Infinity });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    moved = performance.now();
    const file = files.get(requestId);
    if (file) Object.assign(file, { bytes: encodedDataLength, ended: timestamp });
  });
  return { files, lastMoved: () => moved };
}

/** In the page, from its first moment: notes when the expression becomes true. */
const noteWhen = (expression: string): string =>
  `{ const timer = setInterval(() => { if (${expression}) { clearInterval(timer); window.benchInteractive = performance.now(); } }, ${CHECK_MS}); }`;

async function quiet(lastMoved: () => number): Promise<void> {
  const patience = performance.now() + PATIENCE_MS;
  while (performance.now() - lastMoved() < QUIET_MS && performance.now() < patience) await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
}

async function paintOf(page: Page): Promise<number> {
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime, undefined, { timeout: PATIENCE_MS });
  return (await paint.jsonValue()) as number;
}

/** Opens a page for the first time, with nothing kept, over the slow line. */
export async function visit(browser: Browser, { url, cookies = [], interactive }: VisitPlan): Promise<Visit> {
  const context = await browser.newContext({ locale: 'es', viewport: { width: 390, height: 844 } });
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const rate = LINE.bitsPerSecond / BITS;
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: LINE.roundTripMs, downloadThroughput: rate, uploadThroughput: rate });
    const { files, lastMoved } = watch(session);
    if (interactive) await page.addInitScript(noteWhen(interactive));
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    const paintMs = await paintOf(page);
    const noted = interactive
      ? await page.waitForFunction(() => (window as { benchInteractive?: number }).benchInteractive, undefined, { timeout: PATIENCE_MS })
      : null;
    await quiet(lastMoved);
    return { paintMs, interactiveMs: noted && ((await noted.jsonValue()) as number), files: [...files.values()].filter(({ bytes }) => bytes > 0) };
  } finally {
    await context.close();
  }
}
