import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './addresses';
import { exchange } from './exchange';
import { OutgoingError } from './problem';

/** Every address that a name stands for. */
export type Resolve = (name: string) => Promise<string[]>;

export interface OutgoingRules {
  /** Lets requests go to this machine, and there in clear. For development and tests. */
  loopback?: boolean;
  resolve?: Resolve;
  /** Longest that a request may take with all its redirects, in milliseconds. */
  withinMs?: number;
  /** Largest answer, in bytes. */
  mostBytes?: number;
}

export interface OutgoingRequest {
  method?: string;
  headers?: Headers | Record<string, string>;
  body?: string | URLSearchParams;
  /** `manual` answers with the redirect itself. */
  redirect?: 'follow' | 'manual';
  signal?: AbortSignal;
}

/** Documents of protocols are a few kilobytes and come at once; a person is waiting. */
const WITHIN_MS = 10_000;
const MOST_BYTES = 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Never passed on: nobody's session, and no word about who asks. */
const KEPT_BACK = ['cookie', 'referer', 'origin'];

const resolveBySystem: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * The only way out to an address that somebody typed. Https to the open Internet, to the very address that was checked;
 * each redirect is checked the same way.
 */
export class Outgoing {
  private readonly loopback: boolean;
  private readonly resolve: Resolve;
  private readonly withinMs: number;
  private readonly mostBytes: number;

  constructor({ loopback = false, resolve = resolveBySystem, withinMs = WITHIN_MS, mostBytes = MOST_BYTES }: OutgoingRules = {}) {
    this.loopback = loopback;
    this.resolve = resolve;
    this.withinMs = withinMs;
    this.mostBytes = mostBytes;
  }

  /** True where plain http to this machine is let through. */
  get allowsLoopback(): boolean {
    return this.loopback;
  }

  /** As `fetch`, without cookies; only GET and HEAD follow redirects. @throws OutgoingError */
  async fetch(address: string | URL, request: OutgoingRequest = {}): Promise<Response> {
    const timer = AbortSignal.timeout(this.withinMs);
    const signal = request.signal ? AbortSignal.any([timer, request.signal]) : timer;
    let url = this.checked(String(address));
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await this.once(url, request, signal);
      const to = this.redirectOf(answer, request);
      if (to === null) return answer;
      url = this.checked(to, url);
    }
    throw new OutgoingError('too-many-redirects');
  }

  private async once(url: URL, request: OutgoingRequest, signal: AbortSignal): Promise<Response> {
    const headers = new Headers(request.headers);
    for (const name of KEPT_BACK) headers.delete(name);
    headers.set('accept-encoding', 'identity');
    const body = request.body === undefined ? undefined : String(request.body);
    if (body !== undefined) headers.set('content-length', String(Buffer.byteLength(body)));
    const pinned = await this.pin(url, signal);
    return exchange({ url, method: request.method ?? 'GET', headers, body, address: pinned, most: this.mostBytes, signal });
  }

  private redirectOf(answer: Response, { method = 'GET', redirect = 'follow' }: OutgoingRequest): string | null {
    if (!REDIRECTS.has(answer.status) || redirect === 'manual') return null;
    if (method !== 'GET' && method !== 'HEAD') throw new OutgoingError('too-many-redirects');
    return answer.headers.get('location');
  }

  private checked(address: string, base?: URL): URL {
    if (!URL.canParse(address, base)) throw new OutgoingError('address-refused');
    const url = new URL(address, base);
    const scheme = url.protocol === 'https:' || (url.protocol === 'http:' && this.loopback);
    if (!scheme || url.username || url.password) throw new OutgoingError('address-refused');
    return url;
  }

  /** One address of the name, when all that it stands for are permitted. */
  private async pin(url: URL, signal: AbortSignal): Promise<string> {
    const name = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(name) ? [name] : await this.resolved(name, signal);
    const permitted = (address: string): boolean =>
      (this.loopback && isLoopbackAddress(address)) || (url.protocol === 'https:' && isPublicAddress(address));
    const [first] = addresses;
    if (first === undefined) throw new OutgoingError('unknown-host');
    if (!addresses.every(permitted)) throw new OutgoingError('address-private');
    return first;
  }

  private async resolved(name: string, signal: AbortSignal): Promise<string[]> {
    const late = new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(new OutgoingError('too-slow')), { once: true });
    });
    try {
      return await Promise.race([this.resolve(name), late]);
    } catch (cause) {
      throw cause instanceof OutgoingError ? cause : new OutgoingError('unknown-host', { cause });
    }
  }
}
