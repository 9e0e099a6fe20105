import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { exchangeEvents, refetch, type exchangeRoutes, type RequestView } from '../contract';

export type ExchangeApi = Client<typeof exchangeRoutes>;

/** A request's page, by its id. */
export const requestQuery = (api: ExchangeApi, requestId: string): LiveQuery<RequestView> => ({
  queryKey: ['exchange', 'request', requestId],
  queryFn: ({ signal }) => api.getRequest({ params: { address: requestId } }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<RequestView>['reduce'],
});
