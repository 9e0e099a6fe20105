import { newId, Refusal, type Translator } from '@minga/kernel/contract';
import type { CreatedCredential, GivenCredential } from '../../contract';
import type { PeopleApi } from '../people.queries';

/** What only those load who use a passkey. */
const library = () => import('@simplewebauthn/browser');

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

/** Why this browser, at this address, has no passkeys; undefined when it has them. Called after hydration only. */
export function hindrance(): 'unsupported' | 'wrong-host' | undefined {
  if (ADDRESS.test(window.location.hostname)) return 'wrong-host';
  return window.isSecureContext && 'PublicKeyCredential' in window ? undefined : 'unsupported';
}

/** The address at which passkeys work on this machine. */
export const workingAddress = (): string => window.location.origin.replace(window.location.hostname, 'localhost');

/** Has the device make a passkey, and the server keep it. @throws Refusal, or what the browser says */
export async function makePasskey(api: PeopleApi, name: string): Promise<void> {
  const [{ startRegistration }, options] = await Promise.all([library(), api.passkeyCreation({})]);
  const credential = (await startRegistration({ optionsJSON: options as never })) as CreatedCredential;
  await api.addPasskey({ body: { name, credential } }, { mutationId: newId() });
}

/** Has the person show a passkey. @param offer in the list under an e-mail field, instead of a dialog @throws Refusal, or what the browser says */
export async function showPasskey(api: PeopleApi, offer = false): Promise<GivenCredential> {
  const [{ startAuthentication }, options] = await Promise.all([library(), api.passkeyRequest({})]);
  return (await startAuthentication({ optionsJSON: options as never, useBrowserAutofill: offer })) as GivenCredential;
}

/** Whether this browser offers passkeys under an e-mail field. */
export async function canOffer(): Promise<boolean> {
  if (hindrance()) return false;
  const { isConditionalMediationAvailable: available } = window.PublicKeyCredential as { isConditionalMediationAvailable?: () => Promise<boolean> };
  return (await available?.call(window.PublicKeyCredential)) ?? false;
}

/** Takes an offer under an e-mail field back. */
export async function withdrawOffer(): Promise<void> {
  const { WebAuthnAbortService } = await library();
  WebAuthnAbortService.cancelCeremony();
}

/** What to say of a passkey that did not come to be used. */
export function passkeyFailure(error: unknown, { t }: Pick<Translator, 't'>): string {
  if (error instanceof Refusal) return error.problem?.title ?? t(`problems.${error.code}`);
  const name = (error as { name?: string } | undefined)?.name;
  if (name === 'InvalidStateError') return t('people.second-factor.passkeys.here-already');
  // A line that broke, as elsewhere
  if (name === 'TypeError') return t('problems.unavailable');
  return t('people.second-factor.passkeys.cancelled');
}
