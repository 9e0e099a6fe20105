import { Refusal, type Translator } from '@minga/kernel/contract';
import { isRouteErrorResponse } from 'react-router';

export type ErrorKind = 'not-found' | 'forbidden' | 'signed-out' | 'offline' | 'broken';

const NOT_FOUND = 404;
const REFUSED = 403;
const SIGNED_OUT = 401;

/** What a page could not be shown for, as far as the reader is concerned. */
export function errorKind(error: unknown): ErrorKind {
  // A loader's refusal comes as a route's error; what a live view loses access to is thrown as it is.
  if (isRouteErrorResponse(error) || error instanceof Refusal) {
    if (error.status === NOT_FOUND) return 'not-found';
    if (error.status === SIGNED_OUT) return 'signed-out';
    return error.status === REFUSED ? 'forbidden' : 'broken';
  }
  // A fetch without a line, or a part of the page that could not be loaded, fails with a TypeError in every browser.
  const noLine = typeof navigator !== 'undefined' && 'onLine' in navigator && (navigator.onLine === false || error instanceof TypeError);
  return noLine ? 'offline' : 'broken';
}

export const errorTitle = (translator: Translator, kind: ErrorKind): string => translator.t(`web.errors.${kind}.title`);
