import { isIP } from 'node:net';
import * as z from 'zod';

// The kinds of value that settings are made of: each takes text and gives what the program uses.

const LARGEST_PORT = 65_535;
const WHOLE_NUMBER = /^\d{1,9}$/;
/** Names of address ranges that Fastify knows. */
const RANGES = new Set(['loopback', 'linklocal', 'uniquelocal']);
const PREFIX_BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

export const text = z.string().trim().min(1);

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): z.ZodType<number, string> =>
  z.string().regex(WHOLE_NUMBER).transform(Number).pipe(z.number().min(least).max(most));

export const port = whole(1, LARGEST_PORT);

export const flag = z.enum(['1', '0', 'true', 'false']).transform((word) => word === '1' || word === 'true');

/** A URL of one of these schemes ("https:"), kept as it was written. */
export const urlOf = (...schemes: string[]): z.ZodType<string, string> =>
  z.string().refine((word) => URL.canParse(word) && schemes.includes(new URL(word).protocol));

/** An address without path, as a browser sends it in `Origin`. */
export const origin = z.string().transform((word, context): string => {
  const url = URL.canParse(word) ? new URL(word) : null;
  const bare = url !== null && url.href === `${url.origin}/`;
  if (bare && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  context.addIssue('not an origin');
  return z.NEVER;
});

/** PostgreSQL's URLs may leave the host out (`postgres://user@/name?host=/folder`), which is no URL to Node. */
export const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/);

/** `none`, or addresses, ranges (10.0.0.0/8) and names of ranges, with commas. */
export const proxies = z.string().transform((word, context): false | string[] => {
  if (word.trim() === 'none') return false;
  const parts = word.split(',').map((part) => part.trim());
  if (parts.every(isProxy)) return parts;
  context.addIssue('not an address');
  return z.NEVER;
});

function isProxy(word: string): boolean {
  const [address = '', bits, ...rest] = word.split('/');
  const most = PREFIX_BITS[isIP(address)];
  if (most === undefined) return RANGES.has(word);
  return rest.length === 0 && (bits === undefined || (WHOLE_NUMBER.test(bits) && Number(bits) >= 1 && Number(bits) <= most));
}
