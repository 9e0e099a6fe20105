import { WORD_EFFECTS, type TrialResult, type WatchedWord, type WordEffect, type WordMatch } from '../../contract';

/** Letters of other alphabets that pass for Latin ones; both sides of a comparison are folded the same way. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j',
  α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i',
};

/** A run of letters and digits, with the marks and invisible characters that people put between them. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const UNSEEN = /[\p{M}\p{Cf}]+/gu;

/** Has nothing to fold: most words, and each text is read whole. */
const PLAIN = /^[\x20-\x7e]*$/;

const fold = (token: string): string =>
  PLAIN.test(token) ? token.toLowerCase() : [...token.normalize('NFKD').replace(UNSEEN, '').toLowerCase()].map((letter) => LOOKALIKES[letter] ?? letter).join('');

interface Token {
  word: string;
  start: number;
  end: number;
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }));

interface Part {
  word: string;
  /** Any ending fits. */
  open: boolean;
}

/** A word with an optional star at its end. Nothing else of a pattern means anything: what stewards type is never a program. */
const PART = /([\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)(\*?)/gu;
const partsOf = (pattern: string): Part[] => Array.from(pattern.matchAll(PART), (match) => ({ word: fold(match[1]!), open: match[2] === '*' }));

/** True for a pattern that can meet something. */
export const isPattern = (pattern: string): boolean => partsOf(pattern).length > 0;

interface Compiled extends WatchedWord {
  parts: Part[];
}

export type Watch = readonly Compiled[];
export const compile = (words: readonly WatchedWord[]): Watch =>
  words.map((word) => ({ ...word, parts: partsOf(word.pattern) })).filter(({ parts }) => parts.length > 0);

const fits = ({ word }: Token, part: Part): boolean => (part.open ? word.startsWith(part.word) : word === part.word);

const meets = (tokens: readonly Token[], from: number, parts: readonly Part[]): boolean =>
  parts.every((part, index) => {
    const token = tokens[from + index];
    return token !== undefined && fits(token, part);
  });

/** Each pattern that the text meets, with where it does so first. Time grows with the length of text times the number of patterns. */
export function matchesIn(watch: Watch, text: string): WordMatch[] {
  if (watch.length === 0) return [];
  const tokens = tokensOf(text);
  return watch.flatMap(({ pattern, effect, parts }) => {
    const at = tokens.findIndex((_, index) => meets(tokens, index, parts));
    if (at < 0) return [];
    return [{ pattern, effect, found: text.slice(tokens[at]!.start, tokens[at + parts.length - 1]!.end) }];
  });
}

/** The strongest of what the matches ask for. */
export const strongest = (matches: readonly WordMatch[]): WordEffect | null =>
  WORD_EFFECTS.findLast((effect) => matches.some((match) => match.effect === effect)) ?? null;

export function tryOut(watch: Watch, text: string): TrialResult {
  const matches = matchesIn(watch, text);
  return { effect: strongest(matches), matches };
}

/** The same words in the same order, whatever their case, marks and punctuation. */
export const sameText = (text: string): string => tokensOf(text).map(({ word }) => word).join(' ');
