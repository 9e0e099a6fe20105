/** More words than anybody types into a completion. */
const MOST_WORDS = 6;

/** Text folded for finding: no accents, no case, words parted by one space. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What was typed as a `tsquery` of word beginnings, all of them wanted; undefined when nothing that can be found was typed. */
export function prefixQuery(typed: string): string | undefined {
  const words = searchKey(typed).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  return words.length > 0 ? words.map((word) => `${word}:*`).join(' & ') : undefined;
}

/** A folded text as the beginning of a LIKE pattern. Folding has left no character that LIKE gives a meaning. */
export const startsWith = (typed: string): string => `${searchKey(typed)}%`;
