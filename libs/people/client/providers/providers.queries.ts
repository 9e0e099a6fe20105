import type { PeopleApi } from '../people.queries';

/** The buttons of the page for signing in. */
export const providerButtonsQuery = (api: PeopleApi) => ({
  queryKey: ['people', 'provider-buttons'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.providerButtons({}, { signal }),
});

/** The providers' accounts that open one's own. */
export const identitiesQuery = (api: PeopleApi) => ({
  queryKey: ['people', 'identities'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.listIdentities({}, { signal }),
});
