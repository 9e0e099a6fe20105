const SOMEWHERE = 'https://this.invalid';
/** Where nobody wants to come back to. */
const ENTRANCES = /^\/(sign-in|sign-out|register|verify|recover|enter|undo-address)(\/|$)/;

/**
 * Where to go after signing in: the path asked for when it is one of this site, else home. `//host`, `/\host`, other
 * schemes and control characters would lead elsewhere.
 */
export function safeReturn(next: string | null | undefined): string {
  if (!next?.startsWith('/') || !URL.canParse(next, SOMEWHERE)) return '/';
  const url = new URL(next, SOMEWHERE);
  if (url.origin !== SOMEWHERE || url.pathname.startsWith('//') || ENTRANCES.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}
