import type { Token } from 'markdown-it';

/** The words of inline tokens: code included, line breaks as spaces, an image by its description. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(wordsOf).join('');
}

function wordsOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  if (token.type === 'image') return plainText(token.children ?? []);
  return token.content;
}
