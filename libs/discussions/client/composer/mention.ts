/** A name that is being typed after an `@`. */
export interface Mentioning {
  /** Where the `@` stands. */
  from: number;
  /** Where the caret is. */
  to: number;
  query: string;
}

/** `@` at the beginning of a word, then up to three words of a name, up to the caret. */
const TYPED = /(?:^|[\s(>])@([\p{L}\p{N}][\p{L}\p{N}.·-]*(?: [\p{L}\p{N}·][\p{L}\p{N}.·-]*){0,2})?$/u;
/** A line longer than this before the caret is not searched. */
const LOOK_BACK = 80;

/** The mention that the caret stands in; undefined when it stands in none. */
export function mentionAt(text: string, caret: number): Mentioning | undefined {
  const before = text.slice(Math.max(0, caret - LOOK_BACK), caret);
  const match = TYPED.exec(before.slice(before.lastIndexOf('\n') + 1));
  if (!match) return undefined;
  const query = match[1] ?? '';
  return { from: caret - query.length - 1, to: caret, query };
}
