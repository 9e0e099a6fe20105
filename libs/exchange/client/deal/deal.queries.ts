import type { LiveQuery } from '@minga/kernel/client';
import type { Snapshot } from '@minga/kernel/contract';
import { exchangeEvents, refetch, type AgreementView, type FundingView, type OffersView, type QuestionsView } from '../../contract';
import type { ExchangeApi } from '../exchange.queries';

/** Fetched anew whenever anything of the exchange happens in its rooms: what it shows differs by reader. */
const live = <V extends Snapshot>(part: string, requestId: string, fetch: (signal: AbortSignal) => Promise<V>): LiveQuery<V> => ({
  queryKey: ['exchange', part, requestId],
  queryFn: ({ signal }) => fetch(signal),
  events: exchangeEvents,
  reduce: refetch as unknown as LiveQuery<V>['reduce'],
});

export const offersQuery = (api: ExchangeApi, requestId: string): LiveQuery<OffersView> =>
  live('offers', requestId, (signal) => api.listOffers({ params: { requestId } }, { signal }));
export const questionsQuery = (api: ExchangeApi, requestId: string): LiveQuery<QuestionsView> =>
  live('questions', requestId, (signal) => api.listQuestions({ params: { requestId } }, { signal }));
export const agreementQuery = (api: ExchangeApi, requestId: string): LiveQuery<AgreementView> =>
  live('agreement', requestId, (signal) => api.getAgreement({ params: { requestId } }, { signal }));
export const fundingQuery = (api: ExchangeApi, requestId: string): LiveQuery<FundingView> =>
  live('funding', requestId, (signal) => api.getFunding({ params: { requestId } }, { signal }));
