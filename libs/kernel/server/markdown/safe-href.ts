import { MAX_HREF_LENGTH } from './limits';

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
/** Stands for "this site" while an address is resolved; reserved by RFC 2606, so nobody can link to it by mistake. */
const HERE = 'https://here.invalid';

/**
 * Whether a (normalised) address may become a link: http, https, mailto, or a path of this site.
 * Decided on what a browser would resolve it to, not on how it is spelt, so that `//host`, `/\host` and
 * `java\tscript:` find no way in; an address with a user name in front of the host is a disguise and refused too.
 */
export function isSafeHref(href: string): boolean {
  if (href.length > MAX_HREF_LENGTH) return false;
  const url = URL.parse(href, HERE);
  if (!url || !SCHEMES.has(url.protocol) || url.username || url.password) return false;
  if (href.startsWith('/')) return url.origin === HERE;
  return /^(?:https?:\/\/|mailto:)/i.test(href);
}

/** Whether a safe address leads out of the site (its origin, when the caller tells it). */
export function isExternal(href: string, origin?: string): boolean {
  if (href.startsWith('/')) return false;
  if (!origin) return true;
  return URL.parse(href)?.origin !== origin;
}
