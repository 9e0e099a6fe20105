import type { FastifyReply } from 'fastify';

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
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What a page may load and run. The other headers go out with every answer: see the kernel's `securityHeaders`. */
export class SecurityHeaders {
  private readonly headers: Record<string, string>;

  constructor(criticalHash: string) {
    this.headers = { 'content-security-policy': policyOf(criticalHash) };
  }

  put(reply: FastifyReply): FastifyReply {
    return reply.headers(this.headers);
  }
}
