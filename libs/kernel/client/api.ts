import { use } from 'react';
import { createClient, type Client, type Fetch, type Routes } from '../contract';
import { FetchContext } from './page/environment';

const clients = new WeakMap<Fetch, WeakMap<Routes, unknown>>();

/** The typed client of a slice's routes over a fetch; the same object for the same pair, so that it may be a dependency. */
export function clientOf<R extends Routes>(routes: R, fetch: Fetch): Client<R> {
  const known = clients.get(fetch) ?? new WeakMap<Routes, unknown>();
  clients.set(fetch, known);
  if (!known.has(routes)) known.set(routes, createClient(routes, fetch));
  return known.get(routes) as Client<R>;
}

/** The browser's own fetch: cookies of this site only. */
export const browserFetch: Fetch = (url, init) => fetch(url, { ...init, credentials: 'same-origin' });

/** The typed client of `routes` for this page. */
export function useApi<R extends Routes>(routes: R): Client<R> {
  const fetch = use(FetchContext);
  if (!fetch) throw new Error('useApi needs a KernelProvider above it');
  return clientOf(routes, fetch);
}
