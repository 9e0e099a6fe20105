import type { PeopleApi } from '../people.queries';

type Asked = { signal: AbortSignal };

/** Registrations that wait for a steward. */
export const registrationsQuery = (api: PeopleApi) => ({
  queryKey: ['people', 'registrations'],
  queryFn: async ({ signal }: Asked) => (await api.listRegistrations({}, { signal })).items,
});

/** How people come to an account here. */
export const registrationModeQuery = (api: PeopleApi) => ({
  queryKey: ['people', 'registration-mode'],
  queryFn: async ({ signal }: Asked) => (await api.registrationMode({}, { signal })).mode,
});
