const SOMEWHERE = 'https://this.invalid';
/** `//host` and `/\host` are other hosts to a browser; white space and control characters it leaves out before it looks. */
const PLAIN = /^\/(?![/\\])[^\u0000-\u0020\u007f\\]*$/;

/**
 * A path of this site to go to, as it may stand in a header, or home: the one judge of every `next` and `return` that an
 * address, a form or a letter brings along.
 */
export function localPath(text: unknown): string {
  if (typeof text !== 'string' || !PLAIN.test(text) || !URL.canParse(text, SOMEWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(text, SOMEWHERE);
  return origin === SOMEWHERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
