/** What becomes of a secret wherever one turns up. */
export const REDACTED = '[redacted]';

/** Query parameters that open something: invitations, feeds for one reader, confirmations. */
const SECRET_PARAMETERS = new Set(['token', 'key', 'code', 'secret', 'password', 'signature', 'state']);
/** Deeper causes say nothing new, and a cycle would never end. */
const DEEPEST_CAUSE = 3;

interface Request {
  id?: unknown;
  method?: string;
  url?: string;
  ip?: string;
}

/** A request without headers and body, and with a query that opens nothing. */
export function requestForLog({ id, method, url = '', ip }: Request): Record<string, unknown> {
  return { id, method, url: safeUrl(url), ip };
}

/** An answer without headers and body. */
export function replyForLog({ statusCode }: { statusCode?: number }): Record<string, unknown> {
  return { statusCode };
}

/**
 * An error by its name, words, place and code only: database errors carry their statement, its parameters and a detail,
 * which are what people wrote.
 */
export function errorForLog(error: unknown, depth = 0): unknown {
  if (typeof error !== 'object' || error === null || !('message' in error)) return error;
  const { name, message, stack, code, cause } = error as Error & { code?: unknown };
  return {
    type: name,
    message,
    stack: stack ?? '',
    ...(code === undefined ? {} : { code }),
    ...(cause === undefined || depth >= DEEPEST_CAUSE ? {} : { cause: errorForLog(cause, depth + 1) }),
  };
}

function safeUrl(url: string): string {
  const at = url.indexOf('?');
  if (at < 0) return url;
  const query = new URLSearchParams(url.slice(at + 1));
  for (const name of query.keys()) if (SECRET_PARAMETERS.has(name.toLowerCase())) query.set(name, REDACTED);
  return `${url.slice(0, at)}?${query}`;
}
