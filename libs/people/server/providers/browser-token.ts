import { createHash, randomBytes } from 'node:crypto';
import { setCookie, type HttpContext, type SiteSettings } from '@minga/kernel/server';

/** Names the browser that went to a provider, so that what comes back is taken from no other. */
const cookieName = (settings: SiteSettings): string => (settings.secure ? '__Host-minga_visit' : 'minga_visit');
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** Longer than any visit and any waiting; the server decides when they end. */
const COOKIE_SECONDS = 60 * 60;

export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** What is kept of this browser's token; undefined when it has none. */
export function browserHash({ cookies }: HttpContext, settings: SiteSettings): string | undefined {
  const token = cookies[cookieName(settings)];
  return token && TOKEN.test(token) ? digestOf(token) : undefined;
}

/** The same, with a token given to a browser that has none: visits in two of its tabs go side by side. */
export function markBrowser(http: HttpContext, settings: SiteSettings): string {
  const before = http.cookies[cookieName(settings)];
  const token = before && TOKEN.test(before) ? before : newToken();
  http.reply.header('set-cookie', setCookie(cookieName(settings), token, { secure: settings.secure, maxAge: COOKIE_SECONDS }));
  return digestOf(token);
}
