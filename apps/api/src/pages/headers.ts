import type { SiteSettings } from '@minga/kernel/server';
import type { FastifyReply } from 'fastify';

/** Two years, as preload lists ask. */
const HSTS = 'max-age=63072000; includeSubDomains';

/**
 * No nonce: a page revalidated with 304 keeps the stored nonce, and its scripts die. Style attributes carry numbers for
 * drawn figures (`--n: 24`) and run nothing.
 */
const policyOf = (criticalHash: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${criticalHash}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The headers that every page and file goes out with. */
export class SecurityHeaders {
  private readonly headers: Record<string, string>;

  constructor(settings: SiteSettings, criticalHash: string) {
    this.headers = {
      'content-security-policy': policyOf(criticalHash),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      ...(settings.secure ? { 'strict-transport-security': HSTS } : {}),
    };
  }

  put(reply: FastifyReply): FastifyReply {
    return reply.headers(this.headers);
  }
}
