import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { siteUrl } from './api';
import { arriveSlowly } from './arrive';
import { createAccount, enterAs, type Person } from './people';

/** Somebody at a browser of their own. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
}

export interface Member extends Visitor, Person {}

interface Journey {
  /** A browser of its own that nobody is signed in to. */
  guest(options?: BrowserContextOptions): Promise<Visitor>;
  /** A new account, signed in to a browser of its own. */
  member(name: string, options?: BrowserContextOptions): Promise<Member>;
  /** An account that exists already, in a further browser. */
  enter(person: Person, options?: BrowserContextOptions): Promise<Member>;
  /** What pages said went wrong by themselves; a journey that expects some takes it out. */
  wrongs: string[];
}

/** Refusals and lines that were cut on purpose are told by the browser as well; the journeys look at what the page makes of them. */
const EXPECTED = /Failed to load resource|net::ERR_|WebSocket connection to|\bRefusal: /;

function listen(page: Page, wrongs: string[]): void {
  const tell = (what: string) => void (EXPECTED.test(what) || wrongs.push(`${page.url()}: ${what}`));
  page.on('pageerror', (error) => tell(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') tell(message.text());
  });
}

/** Journeys' own `test`: browsers for the people in it, which are closed after it; a page that fails by itself fails the journey. */
export const test = base.extend<Journey>({
  baseURL: async ({}, use) => use(siteUrl()),

  wrongs: async ({}, use) => {
    const wrongs: string[] = [];
    await use(wrongs);
    expect(wrongs).toEqual([]);
  },

  guest: async ({ browser, wrongs }, use) => {
    const open: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: siteUrl(), locale: 'es-UY', timezoneId: 'America/Montevideo', ...options });
      open.push(context);
      context.on('page', (page) => {
        listen(page, wrongs);
        if (options.javaScriptEnabled !== false) arriveSlowly(page);
      });
      return { context, page: await context.newPage() };
    });
    for (const context of open) await context.close();
  },

  enter: async ({ guest }, use) => {
    await use(async (person, options) => {
      const visitor = await guest(options);
      await enterAs(visitor.context, person.line);
      return { ...person, ...visitor };
    });
  },

  member: async ({ enter }, use) => {
    await use(async (name, options) => enter(await createAccount(name), options));
  },
});

export { expect } from '@playwright/test';
