import type { LiveQuery } from '@minga/kernel/client';
import type { Language } from '@minga/kernel/contract';
import { exchangeEvents, refetch, type CapacityView, type ExpertFilter, type ExpertList, type ExpertView, type MatchList, type OwnExpertView, type PersonExpertView, type WeightsView } from '../../contract';
import type { ExchangeApi } from '../exchange.queries';

/** Terms in one language; they change so seldom that an hour’s age does no harm. */
const HOUR = 3_600_000;
export const taxonomyQuery = (api: ExchangeApi, lang: Language) => ({
  queryKey: ['exchange', 'taxonomy', lang] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => api.taxonomy({ query: { lang } }, { signal }),
  staleTime: HOUR,
});

export const expertsQuery = (api: ExchangeApi, query: ExpertFilter): LiveQuery<ExpertList> => ({
  queryKey: ['exchange', 'experts', query],
  queryFn: ({ signal }) => api.listExperts({ query }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<ExpertList>['reduce'],
});

export const expertQuery = (api: ExchangeApi, handle: string): LiveQuery<ExpertView> => ({
  queryKey: ['exchange', 'expert', handle],
  queryFn: ({ signal }) => api.getExpert({ params: { handle } }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<ExpertView>['reduce'],
});

export const personExpertQuery = (api: ExchangeApi, handle: string): LiveQuery<PersonExpertView> => ({
  queryKey: ['exchange', 'person-expert', handle],
  queryFn: ({ signal }) => api.personExpert({ params: { handle } }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<PersonExpertView>['reduce'],
});

export const capacityQuery = (api: ExchangeApi, organisationId: string): LiveQuery<CapacityView> => ({
  queryKey: ['exchange', 'capacity', organisationId],
  queryFn: ({ signal }) => api.getCapacity({ params: { organisationId } }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<CapacityView>['reduce'],
});

export const ownExpertQuery = (api: ExchangeApi): LiveQuery<OwnExpertView> => ({
  queryKey: ['exchange', 'own-expert'],
  queryFn: ({ signal }) => api.ownExpert({}, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<OwnExpertView>['reduce'],
});

export const matchesQuery = (api: ExchangeApi, requestId: string, page: number): LiveQuery<MatchList> => ({
  queryKey: ['exchange', 'matches', requestId, page],
  queryFn: ({ signal }) => api.requestMatches({ params: { requestId }, query: { page } }, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<MatchList>['reduce'],
});

export const weightsQuery = (api: ExchangeApi): LiveQuery<WeightsView> => ({
  queryKey: ['exchange', 'weights'],
  queryFn: ({ signal }) => api.matchingWeights({}, { signal }),
  events: exchangeEvents,
  reduce: refetch as LiveQuery<WeightsView>['reduce'],
});
