import type { PeopleApi } from '../people.queries';

type Asked = { signal: AbortSignal };

/** What the holder of a link is invited to. */
export const invitationQuery = (api: PeopleApi, token: string) => ({
  queryKey: ['people', 'invitation', token],
  queryFn: ({ signal }: Asked) => api.showInvitation({ params: { token } }, { signal }),
});

/** Invitations to the site, for stewards. */
export const siteInvitationsQuery = (api: PeopleApi) => ({
  queryKey: ['people', 'site-invitations'],
  queryFn: async ({ signal }: Asked) => (await api.listSiteInvitations({}, { signal })).items,
});
