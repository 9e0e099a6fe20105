const BASE = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_BYTES = 10;

/** A UUIDv7: 48 bits of milliseconds, then randomness; sorts by time of making. */
export function newId(now: number = Date.now()): string {
  const bytes = new Uint8Array(16);
  crypto.getRandomValues(bytes.subarray(16 - RANDOM_BYTES));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id as 22 characters for addresses (`/t/{shortId}-{slug}`); reversible, no second key to store. */
export function shortId(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '')}`);
  let text = '';
  for (let i = 0; i < 22; i++) {
    text = BASE[Number(rest % 62n)]! + text;
    rest /= 62n;
  }
  return text;
}

/** The id behind an address part such as `{shortId}` or `{shortId}-{slug}`; undefined when it is none. */
export function idFromAddress(part: string): string | undefined {
  const match = /^([0-9A-Za-z]{22})(?:-.*)?$/.exec(part);
  if (!match) return undefined;
  let value = 0n;
  for (const char of match[1]!) value = value * 62n + BigInt(BASE.indexOf(char));
  const hex = value.toString(16).padStart(32, '0');
  if (hex.length > 32) return undefined;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** True for an id as ours are written; whether anything has it is another question. */
export const isId = (text: string | null | undefined): text is string => ID.test(text ?? '');

const SLUG_LENGTH = 60;

/** The readable tail of an address. Not unique and never looked up, so that it reveals nothing. */
export function slugify(title: string): string {
  const plain = title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, SLUG_LENGTH).replace(/^-+|-+$/g, '');
}

/** `{shortId}-{slug}`, or the short id alone when the title leaves nothing readable. */
export function addressPart(id: string, title: string): string {
  const slug = slugify(title);
  return slug ? `${shortId(id)}-${slug}` : shortId(id);
}
