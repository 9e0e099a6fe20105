import { everybody, routeKey, type MatrixRow } from '@minga/kernel/testing';
import { peopleRoutes as routes } from '../contract';
import { providersMatrix } from './providers/matrix';
import { organisationsMatrix } from './organisations.matrix';

type Expect = MatrixRow['expect'];

/** Roles in groups give nothing here: one is signed in or one is not. */
const signedIn: Expect = { ...everybody('ok'), guest: 'sign-in' };
/** What is somebody's own is hidden from all others, stewards too; the author is whose it is. */
const ownersOnly: Expect = { ...everybody('hidden'), guest: 'sign-in', author: 'ok' };

/** Pages of the stewards' are not there for others. */
const stewardsOnly: Expect = { ...everybody('hidden'), guest: 'sign-in', steward: 'ok' };

const row = (route: keyof typeof routes, state: string, expect: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

/** Who may do what with people and organisations. */
export const peopleMatrix: readonly MatrixRow[] = [
  row('register', 'free address', everybody('ok')),
  row('pendingRegistration', 'none', everybody('ok')),
  row('resendRegistration', 'none', everybody('hidden')),
  row('correctRegistration', 'none', everybody('hidden')),
  row('verifyRegistration', 'by link', everybody('ok')),
  row('requestRecovery', 'an address', everybody('ok')),
  row('recover', 'by link', everybody('ok')),
  row('requestLink', 'an address', everybody('ok')),
  row('signInWithLink', 'by link', everybody('ok')),
  row('changeAddress', 'own', signedIn),
  row('proveAddress', 'own', signedIn),
  row('undoAddress', 'by the old address', everybody('ok')),
  row('signIn', 'right password', everybody('ok')),
  row('signOut', 'own session or none', everybody('ok')),
  row('me', 'any', everybody('ok')),
  row('getPerson', 'a person', everybody('ok')),
  row('getPerson', 'an imported name', everybody('hidden')),
  row('searchPeople', 'any', signedIn),
  row('searchOrganisations', 'any', everybody('ok')),
  row('addOrganisation', 'any', signedIn),
  row('updateProfile', 'own', signedIn),
  row('uploadPhoto', 'own', signedIn),
  row('removePhoto', 'own', signedIn),
  row('changePreferences', 'own', signedIn),
  row('changePassword', 'own', signedIn),
  row('registrationMode', 'any', everybody('ok')),
  ...(['stewardPeople', 'setSiteRole', 'endSessionsOf'] as const).map((name) => row(name, 'a person', { ...stewardsOnly, guest: 'hidden' })),
  row('listRegistrations', 'any', stewardsOnly),
  row('decideRegistration', 'one that waits', stewardsOnly),
  row('registrationQuestion', 'any', everybody('ok')),
  row('answerRegistration', 'a link of the mail', everybody('ok')),
  row('listSiteInvitations', 'any', stewardsOnly),
  row('inviteToSite', 'any', stewardsOnly),
  row('withdrawSiteInvitation', 'one to the site', stewardsOnly),
  row('showInvitation', 'one that holds', everybody('ok')),
  row('acceptSiteInvitation', 'one that holds', signedIn),
  row('ownData', 'own', signedIn),
  row('askForOwnData', 'own', signedIn),
  row('openOwnData', 'the author’s', ownersOnly),
  row('deletion', 'own', signedIn),
  row('askForDeletion', 'own', signedIn),
  row('privacy', 'own', signedIn),
  row('changePrivacy', 'own', signedIn),
  row('personEmail', 'a person', signedIn),
  row('confirm', 'own', signedIn),
  row('signInMeans', 'own', signedIn),
  row('beginAuthenticator', 'own', signedIn),
  row('authenticatorDraft', 'own', signedIn),
  row('confirmAuthenticator', 'own, with its code', signedIn),
  row('removeAuthenticator', 'own', signedIn),
  row('renewRecoveryCodes', 'own', signedIn),
  row('pendingSignIn', 'any', everybody('ok')),
  row('signInWithCode', 'a code is owed', everybody('ok')),
  row('passkeyCreation', 'own', signedIn),
  row('addPasskey', 'own', signedIn),
  row('renamePasskey', 'the author’s', ownersOnly),
  row('removePasskey', 'the author’s', ownersOnly),
  row('removePassword', 'own, with a passkey', signedIn),
  row('passkeyRequest', 'any', everybody('ok')),
  row('signInWithPasskey', 'a passkey', everybody('ok')),
  row('listSessions', 'own', signedIn),
  row('endSession', 'the author’s', ownersOnly),
  row('endOtherSessions', 'own', signedIn),
  ...organisationsMatrix,
  ...providersMatrix,
];
