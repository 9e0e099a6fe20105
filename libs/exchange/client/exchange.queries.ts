import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { exchangeEvents, refetch, type BoardQuery, type BoardView, type DeskView, type exchangeRoutes, type OwnRequestsView, type RequestersView, type RequestView } from '../contract';

export type ExchangeApi = Client<typeof exchangeRoutes>;

/** A request's page, by its id. */
export const requestQuery = (api: ExchangeApi, requestId: string): LiveQuery<RequestView> => ({
  queryKey: ['exchange', 'request', requestId],
  queryFn: ({ signal }) => api.getRequest({ params: { address: requestId } }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<RequestView>['reduce'],
});

/** Who acts for a request. Its parties and stewards only. */
export const requestersQuery = (api: ExchangeApi, requestId: string): LiveQuery<RequestersView> => ({
  queryKey: ['exchange', 'requesters', requestId],
  queryFn: ({ signal }) => api.requesters({ params: { requestId } }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<RequestersView>['reduce'],
});

/** The board as the address asks for it. */
export const boardQuery = (api: ExchangeApi, query: BoardQuery): LiveQuery<BoardView> => ({
  queryKey: ['exchange', 'board', query],
  queryFn: ({ signal }) => api.exchangeBoard({ query }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<BoardView>['reduce'],
});

/** One’s own requests. Signed-in only. */
export const ownRequestsQuery = (api: ExchangeApi): LiveQuery<OwnRequestsView> => ({
  queryKey: ['exchange', 'own'],
  queryFn: ({ signal }) => api.ownRequests({}, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<OwnRequestsView>['reduce'],
});

/** What waits for the stewards. */
export const deskQuery = (api: ExchangeApi): LiveQuery<DeskView> => ({
  queryKey: ['exchange', 'desk'],
  queryFn: ({ signal }) => api.exchangeDesk({}, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<DeskView>['reduce'],
});
