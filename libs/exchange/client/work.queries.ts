import type { LiveQuery } from '@minga/kernel/client';
import { exchangeEvents, refetch, type CaseDraftView, type CasesQuery, type CasesView, type CaseView, type EngagementView, type EvaluationView, type WaitsView } from '../contract';
import type { ExchangeApi } from './exchange.queries';

/** Each is fetched anew when anything of the family happens in its rooms. */
const live = { events: exchangeEvents, reduce: refetch } as unknown as Pick<LiveQuery<never>, 'events' | 'reduce'>;

export const engagementQuery = (api: ExchangeApi, requestId: string): LiveQuery<EngagementView> => ({
  queryKey: ['exchange', 'engagement', requestId],
  queryFn: ({ signal }) => api.engagement({ params: { requestId } }, { signal }),
  ...(live as Pick<LiveQuery<EngagementView>, 'events' | 'reduce'>),
});

export const evaluationQuery = (api: ExchangeApi, requestId: string): LiveQuery<EvaluationView> => ({
  queryKey: ['exchange', 'evaluation', requestId],
  queryFn: ({ signal }) => api.evaluations({ params: { requestId } }, { signal }),
  ...(live as Pick<LiveQuery<EvaluationView>, 'events' | 'reduce'>),
});

export const waitsQuery = (api: ExchangeApi, requestId: string): LiveQuery<WaitsView> => ({
  queryKey: ['exchange', 'waits', requestId],
  queryFn: ({ signal }) => api.requestWaits({ params: { requestId } }, { signal }),
  ...(live as Pick<LiveQuery<WaitsView>, 'events' | 'reduce'>),
});

export const caseDraftQuery = (api: ExchangeApi, requestId: string): LiveQuery<CaseDraftView> => ({
  queryKey: ['exchange', 'case-draft', requestId],
  queryFn: ({ signal }) => api.caseDraft({ params: { requestId } }, { signal }),
  ...(live as Pick<LiveQuery<CaseDraftView>, 'events' | 'reduce'>),
});

export const caseQuery = (api: ExchangeApi, address: string): LiveQuery<CaseView> => ({
  queryKey: ['exchange', 'case', address],
  queryFn: ({ signal }) => api.exchangeCase({ params: { address } }, { signal }),
  ...(live as Pick<LiveQuery<CaseView>, 'events' | 'reduce'>),
});

export const casesQuery = (api: ExchangeApi, query: CasesQuery): LiveQuery<CasesView> => ({
  queryKey: ['exchange', 'cases', query],
  queryFn: ({ signal }) => api.exchangeCases({ query }, { signal }),
  ...(live as Pick<LiveQuery<CasesView>, 'events' | 'reduce'>),
});
