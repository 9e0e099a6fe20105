/** Text folded for finding: no accents, no case, words parted by one space; nothing is left that LIKE gives a meaning. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
