import type { IncomingHttpHeaders } from 'node:http';
import type { SiteSettings } from '@minga/kernel/server';

const SOMEWHERE = 'https://this.invalid';

/** A path of this site to come back to, else home: `//host`, `/\host` and other schemes would lead elsewhere. */
export function ownPath(next: string | undefined): string {
  if (!next?.startsWith('/') || !URL.canParse(next, SOMEWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(next, SOMEWHERE);
  return origin === SOMEWHERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
}

/**
 * True when a page of this site led here. A link has no Origin; browsers say where it stood in `Sec-Fetch-Site`, and
 * where they do not (in clear), in the `Referer` that our own pages send to us alone.
 */
export function fromOwnPage(headers: IncomingHttpHeaders, { origins }: SiteSettings): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { referer } = headers;
  return referer !== undefined && URL.canParse(referer) && origins.includes(new URL(referer).origin);
}
