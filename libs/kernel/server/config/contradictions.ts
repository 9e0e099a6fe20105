import { isLoopback } from './loopback';
import type { Values } from './config';

const S3_PARTS = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** Settings that are good alone and bad together; one line each, beginning with the variable to change. */
export function findContradictions(values: Values): string[] {
  return [...missingDatabase(values), ...halfS3(values), ...unreachable(values), ...plainHttp(values), ...reachableInside(values)];
}

function missingDatabase({ ROLE, DATABASE_URL }: Values): string[] {
  if (ROLE === 'all' || DATABASE_URL !== null) return [];
  return [`ROLE: "${ROLE}" expects DATABASE_URL, because the embedded database serves one process only`];
}

function halfS3(values: Values): string[] {
  const missing = S3_PARTS.filter((name) => values[name] === null);
  if (missing.length === 0 || missing.length === S3_PARTS.length) return [];
  return missing.map((name) => `${name}: expected together with the other S3_ settings, got nothing`);
}

// Changes are accepted from the site's own address only, so without one nobody else could do a thing.
function unreachable({ HOST, PUBLIC_URL, ROLE }: Values): string[] {
  if (PUBLIC_URL !== null || isLoopback(HOST) || ROLE === 'worker') return [];
  return [`PUBLIC_URL: expected the address that people type, because HOST ${HOST} serves other machines, got nothing`];
}

function plainHttp({ PUBLIC_URL, ALLOW_HTTP }: Values): string[] {
  if (PUBLIC_URL === null || ALLOW_HTTP) return [];
  const { protocol, hostname } = new URL(PUBLIC_URL);
  if (protocol === 'https:' || isLoopback(hostname)) return [];
  return [`PUBLIC_URL: expected an https address, because passwords would cross the network in clear (ALLOW_HTTP=1 permits it), got "${PUBLIC_URL}"`];
}

// Whoever may type an address could otherwise reach what listens on this machine for itself alone.
function reachableInside({ OUTGOING_LOOPBACK, HOST }: Values): string[] {
  if (!OUTGOING_LOOPBACK || isLoopback(HOST)) return [];
  return [`OUTGOING_LOOPBACK: expected 0, because HOST ${HOST} serves other machines, got "1"`];
}
