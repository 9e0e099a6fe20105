import type { SiteSettings } from './settings';

/** `__Host-` binds the cookie to this host and to https; over plain http (loopback) browsers refuse it. */
export const sessionCookieName = (settings: SiteSettings): string => (settings.secure ? '__Host-minga_session' : 'minga_session');

export const LANGUAGE_COOKIE = 'minga_language';

/** The cookies of a header. Values that are no valid encoding are left as they are. */
export function parseCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 1) continue;
    const raw = part.slice(at + 1).trim();
    try {
      cookies[part.slice(0, at).trim()] = decodeURIComponent(raw);
    } catch {
      cookies[part.slice(0, at).trim()] = raw;
    }
  }
  return cookies;
}

export interface CookieOptions {
  secure: boolean;
  /** Seconds; without it the cookie ends with the browser. */
  maxAge?: number;
  httpOnly?: boolean;
}

/** A `Set-Cookie` line. Always SameSite=Lax and for the whole site. */
export function setCookie(name: string, value: string, { secure, maxAge, httpOnly = true }: CookieOptions): string {
  const parts = [`${name}=${encodeURIComponent(value)}`, 'Path=/', 'SameSite=Lax'];
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  if (httpOnly) parts.push('HttpOnly');
  if (secure) parts.push('Secure');
  return parts.join('; ');
}
