import type { FormPage } from '@minga/kernel/client';
import type { PeopleApi } from '../people.queries';

/** What the forms of “How you sign in” do, by their hidden field `intent`. */
export const meansActs = {
  'rename-passkey': (api: PeopleApi, { field }: FormPage) => api.renamePasskey({ params: { passkeyId: field('passkeyId') }, body: { name: field('name') } }),
  'remove-passkey': (api: PeopleApi, { field }: FormPage) => api.removePasskey({ params: { passkeyId: field('passkeyId') } }),
  'remove-password': (api: PeopleApi) => api.removePassword({}),
  'remove-authenticator': (api: PeopleApi) => api.removeAuthenticator({}),
};
