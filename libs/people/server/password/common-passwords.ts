import { inflateRawSync } from 'node:zlib';
import { COMMON_PASSWORDS } from './common-passwords.data';

let kept: ReadonlySet<string> | undefined;

/** Common and leaked passwords and the words that they are made of; unpacked when the first password is chosen. */
const common = (): ReadonlySet<string> => (kept ??= new Set(inflateRawSync(Buffer.from(COMMON_PASSWORDS, 'base64')).toString('utf8').split('\n')));

/** What guessing programs make of a password first: no capitals, no accents. */
export const folded = (password: string): string => password.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Digits and signs around a word are what rules of composition brought into the world; they are tried first. */
export const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** The part that a text repeats: `abcabc` → `abc`. */
const repeated = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text;

const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'qwertyuiopasdfghjklñzxcvbnm'].map(folded);
const inRow = (text: string): boolean => ROWS.some((row) => row.includes(text) || [...row].reverse().join('').includes(text));

/** A text of fewer different parts than this is one key held down. */
const FEWEST = 3;

/** Whether a password is among the first that anybody would try. */
export function isCommon(password: string): boolean {
  const text = folded(password);
  const unit = repeated(text);
  const tries = [text, bare(text), unit, bare(unit), repeated(bare(text))];
  return new Set(unit).size < FEWEST || inRow(text) || inRow(unit) || tries.some((one) => common().has(one));
}
