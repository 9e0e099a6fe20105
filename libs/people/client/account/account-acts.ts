import type { FormPage } from '@minga/kernel/client';
import type { Language } from '@minga/kernel/contract';
import { peopleRoutes } from '../../contract';
import type { PeopleApi } from '../people.queries';
import { privacyInput } from '../privacy/privacy-input';
import { orConfirm } from '../second-factor/or-confirm';
import { meansActs } from '../second-factor/means-acts';
import { profileInput } from './profile-form';

type Act = (api: PeopleApi, page: FormPage) => Promise<unknown>;

/** What the forms of the account's page do, by their hidden field `intent`. */
const acts: Record<string, Act> = {
  profile: (api, { form, mutationId }) => api.updateProfile({ body: profileInput(form) }, { mutationId }),
  preferences: (api, { field }) => api.changePreferences({ body: { language: field('language') as Language } }),
  password: (api, { field }) => api.changePassword({ body: { currentPassword: field('currentPassword') || undefined, newPassword: field('newPassword') } }),
  'end-session': (api, { field }) => api.endSession({ params: { sessionId: field('sessionId') } }),
  'end-others': (api) => api.endOtherSessions({}),
  privacy: (api, { form }) => api.changePrivacy({ body: privacyInput(form) }),
  ...meansActs,
  'unlink-identity': (api, { field }) => orConfirm(() => api.unlinkIdentity({ params: { identityId: field('identityId') } }), '/account#providers'),
  'remove-photo': (api) => api.removePhoto({}),
};

/** The name of an act that a form may ask for; undefined for anything else. */
export const knownAct = (intent: string | null): string | undefined => (intent && Object.hasOwn(acts, intent) ? intent : undefined);

/** What was done, here or on the page for the address, and is said here. */
export const knownDone = (done: string | null): string | undefined => (done === 'address' ? done : knownAct(done));

/** Does what the form asks for. @throws Refusal as the server gives it */
export async function perform(page: FormPage): Promise<string | undefined> {
  const act = knownAct(page.field('intent'));
  if (act) await acts[act]!(page.api(peopleRoutes), page);
  return act;
}
