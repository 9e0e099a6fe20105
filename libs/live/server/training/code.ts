import { randomBytes } from 'node:crypto';
import { sha256 } from '@minga/kernel/server';

/** Letters and digits that are not taken for one another when they are copied by hand (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 24 of 32 letters: 120 bits, which nobody guesses. */
const LETTERS = 24;
const GROUP = 4;

/** A fresh code: `7KQ2-…`, six groups of four. */
export function newCode(): string {
  const letters = [...randomBytes(LETTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]!).join('');
  return letters.match(new RegExp(`.{${GROUP}}`, 'gu'))!.join('-');
}

/** What is kept of a code. Written with spaces or small letters it is the same. */
export const codeDigest = (code: string): string => sha256(code.toUpperCase().replace(/[\s-]/gu, ''));
