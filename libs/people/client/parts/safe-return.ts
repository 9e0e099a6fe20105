import { localPath } from '@minga/kernel/contract';

/** Where nobody wants to come back to. */
const ENTRANCES = /^\/(sign-in|sign-out|register|verify|recover|enter|undo-address)(\/|\?|#|$)/;

/** Where to go after signing in: the path asked for when it is one of this site, else home. */
export function safeReturn(next: string | null | undefined): string {
  const path = localPath(next);
  return ENTRANCES.test(path) ? '/' : path;
}
