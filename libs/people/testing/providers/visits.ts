import { newId } from '@minga/kernel/contract';
import type { TestAnswer, TestApp } from '@minga/kernel/testing';
import { TEST_ORIGIN } from '@minga/kernel/testing';
import { peopleRoutes, type Provider, type ProviderInput } from '../../contract';
import { buildAccount } from '../builders';

/** Cookies by name, as one browser keeps them of one site. */
export class Jar {
  private readonly cookies = new Map<string, string>();

  constructor(header = '') {
    for (const part of header.split('; ').filter(Boolean)) this.keep(part);
  }

  take(lines: string | string[] | undefined): void {
    for (const line of [lines ?? []].flat()) this.keep(line.split(';')[0]!);
  }

  private keep(pair: string): void {
    const at = pair.indexOf('=');
    if (pair.slice(at + 1) === '') this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

export const locationOf = (answer: TestAnswer): string => String(answer.headers['location']);

/** One browser in front of the site and of providers. */
export class TestBrowser {
  readonly here: Jar;
  private readonly there = new Jar();

  constructor(
    private readonly app: TestApp,
    session = '',
  ) {
    this.here = new Jar(session);
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<TestAnswer> {
    const answer = await this.app.request(path, { cookie: this.here.header || undefined, headers });
    this.here.take(answer.headers['set-cookie'] as string[] | undefined);
    return answer;
  }

  /** Goes to the provider. @returns the provider's page, or where a refusal led */
  async start(providerId: string, query = '', headers: Record<string, string> = {}): Promise<string> {
    return locationOf(await this.get(`/auth/${providerId}/start${query}`, headers));
  }

  /** Follows the provider's pages, pressing its one button. @returns the path on this site that it sends back to */
  async through(address: string): Promise<string> {
    let url = new URL(address);
    let method = 'GET';
    for (let hops = 0; hops < 12; hops++) {
      const response = await fetch(url, { method, redirect: 'manual', headers: { cookie: this.there.header } });
      this.there.take(response.headers.getSetCookie());
      const location = response.headers.get('location');
      if (location) {
        url = new URL(location, url);
        method = 'GET';
        if (url.origin === TEST_ORIGIN) return url.pathname + url.search;
      } else if (method === 'GET' && response.ok) {
        method = 'POST';
      } else {
        throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
      }
    }
    throw new Error('The provider leads nowhere');
  }

  /** The whole way: there, in, and back. @returns where it ends on this site */
  async signIn(providerId: string, query = '', headers: Record<string, string> = {}): Promise<string> {
    return locationOf(await this.get(await this.through(await this.start(providerId, query, headers))));
  }

  /** The signed-in account's address, or null. */
  async me(): Promise<string | null> {
    return (await this.app.client(peopleRoutes, this.here.header).me({})).account?.email ?? null;
  }
}

/** What browsers say of a link on one of our own pages. */
export const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

/** A provider as a steward adds it. */
export async function addProvider(app: TestApp, overrides: Partial<ProviderInput> & { issuer: string }): Promise<Provider> {
  const { session } = await buildAccount(app, { siteRole: 'steward' });
  const input: ProviderInput = {
    name: 'Demo · Identidad', clientId: 'minga', clientSecret: 'un secreto de prueba largo', mailDomains: [], trustedDomains: [], enabled: true, ...overrides,
  };
  return app.client(peopleRoutes, session).addProvider({ body: input }, { mutationId: newId() });
}
