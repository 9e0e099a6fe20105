import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../config';

export interface Asker {
  /** Of the connection itself, not what a proxy says of it. */
  remoteAddress: string | undefined;
  headers: IncomingHttpHeaders;
}

/**
 * True if the figures may be shown: to whoever has the token, or, where none is set, to this machine itself.
 * A proxy on this machine asks for others, and says so in its headers.
 */
export function mayReadMetrics({ remoteAddress, headers }: Asker, token: string | null): boolean {
  if (token !== null) return sameText(headers.authorization ?? '', `Bearer ${token}`);
  const forwarded = headers.forwarded ?? headers['x-forwarded-for'] ?? headers['x-real-ip'];
  return forwarded === undefined && remoteAddress !== undefined && isLoopback(remoteAddress);
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
