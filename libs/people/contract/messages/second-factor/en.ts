import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'passkey-refused': 'The passkey did not work. Try again, or sign in another way.',
  'passkey-copied': 'This passkey may have been copied, so we do not accept it. Sign in another way and remove it from your account. We have told you by mail.',
  'passkey-known': 'This passkey is in an account already. Use another one.',
  'too-many-passkeys': 'You have 20 passkeys already. Remove one that you do not use.',
  'last-means': 'It is your only way to sign in. Add another one before you remove it.',
  'no-authenticator-draft': 'The set-up has expired. Start it again.',
  'no-authenticator': 'You have no authenticator app.',
  'no-second-factor': 'This account has no authenticator app to take away.',
  'no-pending-sign-in': 'Time ran out, or there were too many tries. Sign in with your password again.',
};
export const fields: SameKeys<typeof es.fields> = {
  'code-wrong': 'The code does not match. Type the one that your app shows now.',
  'code-used': 'This code was used already. Wait for the next one.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'second-factor-due': 'To do this your account needs a second factor. Set it up in your account, under “How you sign in”.',
  'second-factor-own': 'Your own second factor is removed in your account, under “How you sign in”. If you have lost your codes, ask another steward.',
};

export const mail: SameKeys<typeof es.mail> = {
  greeting: 'Hello {person},',
  'to-account': 'See how you sign in',
  'not-you': 'If it was not you, sign in now, end the other sessions, change your password and write to those who run the site.',
  'not-asked': 'If you did not ask for it, somebody may have passed themselves off as you: sign in now, change your password, set up a second factor again and write to those who run the site.',
  'passkey-added': { subject: 'New passkey on {site}', text: 'The passkey “{name}” was added to your account on {site}.' },
  'passkey-removed': { subject: 'A passkey was removed on {site}', text: 'The passkey “{name}” was removed from your account on {site}.' },
  'passkey-copied': {
    subject: 'A passkey may have been copied on {site}',
    text: 'Somebody tried to sign in to your account on {site} with the passkey “{name}”, but its counter went back, as happens when there is a copy. We did not let them in. Remove that passkey from your account.',
  },
  'password-removed': { subject: 'The password of your account on {site} was removed', text: 'The password of your account on {site} was removed. From now on it is signed in to in the other ways that you have.' },
  'authenticator-set': { subject: 'Two-step verification is on at {site}', text: 'From now on, signing in to your account on {site} with the password also asks for a code of your app.' },
  'authenticator-replaced': { subject: 'The authenticator app was replaced on {site}', text: 'The authenticator app of your account on {site} was replaced. Codes of the earlier one no longer work.' },
  'authenticator-removed': { subject: 'Two-step verification is off at {site}', text: 'Signing in to your account on {site} no longer asks for a code. The recovery codes no longer work either.' },
  'second-factor-reset': {
    subject: 'The second factor of your account on {site} was removed',
    text: 'A steward of {site} removed the authenticator app and the recovery codes from your account, and ended your sessions on all devices. Signing in no longer asks for a code. Sign in and set up a second factor again.',
  },
  'second-factor-reset-by-operator': {
    subject: 'The second factor of your account on {site} was removed',
    text: 'Those who run the server of {site} removed the authenticator app and the recovery codes from your account, and ended your sessions on all devices. Signing in no longer asks for a code. Sign in and set up a second factor again.',
  },
  'recovery-code-used': { subject: 'A recovery code was used on {site}', text: 'A recovery code of your account on {site} was used. {left} are left.' },
  'recovery-codes-renewed': { subject: 'New recovery codes on {site}', text: 'New recovery codes were made for your account on {site}. The earlier ones no longer work.' },
};
