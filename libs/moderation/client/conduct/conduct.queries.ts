import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import type { AppealState, AppealsView, conductRoutes, ConductView, OwnActsView } from '../../contract';

export type ConductApi = Client<typeof conductRoutes>;

/** These rooms only say that something moved: each event has the view fetched anew. */
const fetched = { events: {}, reduce: <V>(view: V): V => view };

export const conductQuery = (api: ConductApi, accountId: string): LiveQuery<ConductView> => ({
  queryKey: ['conduct', accountId],
  queryFn: ({ signal }) => api.conduct({ params: { accountId } }, { signal }),
  ...fetched,
});

export const ownActsQuery = (api: ConductApi, query: { before?: number | undefined }): LiveQuery<OwnActsView> => ({
  queryKey: ['acts', 'own', query],
  queryFn: ({ signal }) => api.listOwnActs({ query }, { signal }),
  ...fetched,
});

export const appealsQuery = (api: ConductApi, query: { state: AppealState; after?: string | undefined }): LiveQuery<AppealsView> => ({
  queryKey: ['appeals', query],
  queryFn: ({ signal }) => api.listAppeals({ query }, { signal }),
  ...fetched,
});
