import { randomInt } from 'node:crypto';
import { createClient, MUTATION_HEADER, newId, type Client, type Fetch, type Routes } from '@minga/kernel/contract';

let ownSite: { url: string; dataDir: string } | undefined;

/** The site that the journeys visit: the one that `global-setup` started, or this worker's own. */
export const siteUrl = (): string => ownSite?.url ?? process.env['MINGA_E2E_URL'] ?? '';

/** The data folder of that site, where it leaves its mail. */
export const siteData = (): string => ownSite?.dataDir ?? process.env['MINGA_E2E_DATA'] ?? '';

/** Sends this worker's journeys to a site of their own; undefined: back to everybody's. */
export const visit = (site: { url: string; dataDir: string } | undefined): void => void (ownSite = site);

/** Addresses of a network reserved for tests (RFC 2544): everybody comes from another one, so that bounds by address hold nobody up. */
const someAddress = (): string => `198.18.${randomInt(256)}.${randomInt(256)}`;

/** A line to the API with a session of its own: what it answers with as cookies is sent from then on. */
export class Line {
  private readonly address = someAddress();
  private readonly jar = new Map<string, string>();

  constructor(readonly site = siteUrl()) {}

  /** What a browser would send. */
  get cookie(): string {
    return [...this.jar.values()].join('; ');
  }

  private keep(pair: string): void {
    this.jar.set(pair.slice(0, pair.indexOf('=')), pair);
  }

  /** The typed client of a slice's routes; each change is a change of its own. */
  api<R extends Routes>(routes: R): Client<R> {
    return createClient(routes, this.fetch);
  }

  readonly fetch: Fetch = async (path, { method, headers, body }) => {
    const given = { ...headers, origin: this.site, 'x-forwarded-for': this.address, [MUTATION_HEADER]: newId(), cookie: this.cookie };
    const answer = await fetch(this.site + path, { method, headers: given, body });
    for (const line of answer.headers.getSetCookie()) this.keep(line.split(';')[0]!);
    return answer;
  };
}
