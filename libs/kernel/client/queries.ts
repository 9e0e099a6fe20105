import { QueryClient, defaultShouldDehydrateQuery, dehydrate, hydrate, type DehydratedState } from '@tanstack/react-query';
import { Refusal } from '../contract';

/** How long an answer serves without being asked for again, where no room keeps it fresh. */
const FRESH_MS = 60_000;
const RETRIES = 2;

/** A refusal says the same the second time; only a broken line or an unwell server is asked again. */
const worthRetrying = (failures: number, error: unknown): boolean =>
  failures < RETRIES && (!(error instanceof Refusal) || error.status >= 500);

/** The query cache of one page (or, on the server, of one request). */
export function newQueryClient(): QueryClient {
  const onServer = typeof document === 'undefined';
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, refetchOnWindowFocus: false, retry: onServer ? false : worthRetrying },
      mutations: { retry: false },
    },
  });
}

/** What the first response carries of the cache. Free of clock readings, so that the same page has the same bytes. */
export function packQueries(queries: QueryClient): DehydratedState {
  const state = dehydrate(queries, { shouldDehydrateQuery: defaultShouldDehydrateQuery });
  for (const query of state.queries) {
    query.state = { ...query.state, dataUpdatedAt: 0 };
    query.dehydratedAt = 0;
  }
  return state;
}

/** Fills the browser's cache from the first response; what it holds counts as fetched now. */
export function unpackQueries(queries: QueryClient, state: DehydratedState): void {
  const now = Date.now();
  for (const query of state.queries) query.state = { ...query.state, dataUpdatedAt: now };
  hydrate(queries, state);
}
