import type { PeopleApi } from '../people.queries';

type Asked = { signal: AbortSignal };

/** Whether an archive is being made, or ready. */
export const ownDataQuery = (api: PeopleApi) => ({ queryKey: ['people', 'own-data'], queryFn: ({ signal }: Asked) => api.ownData({}, { signal }) });

/** What leaving would take away. */
export const deletionQuery = (api: PeopleApi) => ({ queryKey: ['people', 'deletion'], queryFn: ({ signal }: Asked) => api.deletion({}, { signal }) });
