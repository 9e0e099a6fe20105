import { invalidField } from '@minga/kernel/contract';
import { bare, folded, isCommon } from './common-passwords';

/** What a password must not be made of. */
export interface OwnWords {
  email?: string | undefined;
  name?: string | undefined;
  site?: string | undefined;
}

/** Shorter parts of a name stand in too many words. */
const SHORTEST_WORD = 3;
/** So many characters must be left when the own words are taken out. */
const LEAST_LEFT = 6;

const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST_WORD);

/** What is left of a password without the words that everybody knows of its owner. */
function without(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, ''), text);
}

/** Length counts, not composition; what is refused is what would be guessed first. @throws Refusal 422 naming the field */
export function insistOnStrength(password: string, field: string, { email = '', name = '', site = '' }: OwnWords): void {
  const text = folded(password);
  if (email && text === folded(email)) throw invalidField(field, 'password-is-email');
  if (isCommon(password)) throw invalidField(field, 'password-common');
  const words = [...new Set([email, name, site, 'minga'].flatMap(wordsOf))].sort((a, b) => b.length - a.length);
  const left = without(text, words);
  if (left !== text && bare(left).length < LEAST_LEFT) throw invalidField(field, 'password-own-words');
}
