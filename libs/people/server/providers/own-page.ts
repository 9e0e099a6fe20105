import type { IncomingHttpHeaders } from 'node:http';
import type { SiteSettings } from '@minga/kernel/server';

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
