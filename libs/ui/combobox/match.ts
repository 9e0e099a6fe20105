/** Letters without marks and case, one for each letter of `text`, so that places in both are the same. */
function fold(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD').charAt(0).toLowerCase() || letter).join('');
}

/** Splits `text` around the first place where `query` occurs, accents and case forgiven; all in the first part if nowhere. */
export function matchParts(text: string, query: string): [before: string, match: string, after: string] {
  const wanted = fold(query.trim());
  const letters = [...text];
  const at = wanted ? fold(text).indexOf(wanted) : -1;
  if (at < 0) return [text, '', ''];
  const end = at + wanted.length;
  return [letters.slice(0, at).join(''), letters.slice(at, end).join(''), letters.slice(end).join('')];
}
