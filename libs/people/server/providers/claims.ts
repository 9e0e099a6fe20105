import { wellFormed } from '@minga/kernel/contract';
import { Email, NAME_LENGTH, TITLE_LENGTH } from '../../contract';

export type ClaimValue = string | number | boolean | ClaimValue[] | { [name: string]: ClaimValue };
/** What a provider says of somebody, without what belongs to the token itself. */
export type Claims = Record<string, ClaimValue>;

/** What we take from the claims: everything of it was checked for form. */
export interface Visitor {
  subject: string;
  /** In lower case; null when the provider names none that could be delivered to. */
  email: string | null;
  /** The provider says that the address is this person's. */
  emailProven: boolean;
  name: string | null;
  title: string | null;
}

/** Claims of the token, not of the person. */
const OF_THE_TOKEN = new Set(['iss', 'aud', 'exp', 'iat', 'nbf', 'nonce', 'at_hash', 'c_hash', 's_hash', 'sid', 'auth_time', 'jti', 'azp', 'acr', 'amr']);
const LONGEST_VALUE = 1000;
const MOST_ENTRIES = 200;
/** Claims that nest deeper than `realm_access.roles` name nobody's group. */
const DEEPEST = 3;
/** OpenID Connect Core 2: at most 255 ASCII characters. */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;

const usable = (text: string): boolean => text.length <= LONGEST_VALUE && wellFormed(text);

function kept(value: unknown, depth: number): ClaimValue | undefined {
  if (typeof value === 'string') return usable(value) ? value : undefined;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return undefined;
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ENTRIES).map((item) => kept(item, depth + 1)).filter((item) => item !== undefined);
  }
  return keptObject(value, depth + 1);
}

function keptObject(value: object, depth: number): { [name: string]: ClaimValue } {
  const entries = Object.entries(value).slice(0, MOST_ENTRIES).filter(([name]) => usable(name));
  return Object.fromEntries(entries.flatMap(([name, item]) => {
    const value = kept(item, depth);
    return value === undefined ? [] : [[name, value]];
  }));
}

/** The claims about the person, bounded and storable. */
export function claimsOf(payload: object): Claims {
  return keptObject(Object.fromEntries(Object.entries(payload).filter(([name]) => !OF_THE_TOKEN.has(name))), 0);
}

const line = (value: ClaimValue | undefined, most: number): string | null => {
  if (typeof value !== 'string') return null;
  // eslint-disable-next-line no-control-regex -- a name is one line
  const text = [...value.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()].slice(0, most).join('');
  return text.slice(0, most).toWellFormed() || null;
};

function emailIn(value: ClaimValue | undefined): string | null {
  const email = Email.safeParse(value);
  return email.success ? email.data : null;
}

/** Undefined when the claims name nobody. */
export function visitorIn(claims: Claims): Visitor | undefined {
  const { sub, email: address, email_verified: proven, name, given_name: given, family_name: family, preferred_username: username, title } = claims;
  if (typeof sub !== 'string' || !SUBJECT.test(sub)) return undefined;
  const email = emailIn(address);
  const whole = [line(given, NAME_LENGTH), line(family, NAME_LENGTH)].filter(Boolean).join(' ');
  return {
    subject: sub,
    email,
    emailProven: email !== null && (proven === true || proven === 'true'),
    name: line(name, NAME_LENGTH) ?? line(whole, NAME_LENGTH) ?? line(username, NAME_LENGTH) ?? line(email?.split('@')[0], NAME_LENGTH),
    title: line(title, TITLE_LENGTH),
  };
}

/** The domain of an address, in lower case. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
