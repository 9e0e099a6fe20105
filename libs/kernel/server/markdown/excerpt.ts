import type { Token } from 'markdown-it';
import { EXCERPT_LENGTH } from './limits';
import { plainText } from './plain-text';

/** Enough source words for one excerpt even after white space is folded. */
const ENOUGH = EXCERPT_LENGTH * 4;
/** Controls, and the marks that reorder text: in a list they would reach beyond their own line. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu;
/** A cut looks for the end of a word this far back before it cuts inside one. */
const LONGEST_TAIL = 60;

/** Plain text of at most 280 characters: the author's own words; else those they quote; else code. */
export function excerptOf(tokens: readonly Token[], lang: string): string {
  const own: string[] = [];
  const borrowed: string[] = [];
  let quoteDepth = 0;
  let length = 0;
  for (const token of tokens) {
    quoteDepth += token.tag === 'blockquote' ? token.nesting : 0;
    const target = quoteDepth > 0 || token.type === 'fence' || token.type === 'code_block' ? borrowed : own;
    const words = token.type === 'inline' ? plainText(token.children ?? []) : token.content;
    if (words) target.push(words.slice(0, ENOUGH));
    if (target === own) length += words.length;
    if (length > ENOUGH) break;
  }
  return shorten(fold(own) || fold(borrowed.slice(0, ENOUGH)), lang);
}

const fold = (parts: readonly string[]): string => parts.join(' ').replace(INVISIBLE, ' ').trim();

/** Cuts at the end of a word where there is one near, and never inside a character, however many code points it has. */
export function shorten(text: string, lang: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const room = EXCERPT_LENGTH - 1;
  const space = text.lastIndexOf(' ', room);
  const end = space >= room - LONGEST_TAIL ? space : lastWholeCharacter(text, room, lang);
  return `${text.slice(0, end).trimEnd()}…`;
}

function lastWholeCharacter(text: string, room: number, lang: string): number {
  const segments = new Intl.Segmenter(knownLocale(lang), { granularity: 'grapheme' }).segment(text.slice(0, room + 1));
  const start = segments.containing(room)?.index ?? room;
  // One "character" as long as the whole excerpt is a prank: it is cut all the same, only not inside a pair.
  if (start > 0) return start;
  return /[\uD800-\uDBFF]/.test(text[room - 1]!) ? room - 1 : room;
}

function knownLocale(lang: string): string | undefined {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : undefined;
}
