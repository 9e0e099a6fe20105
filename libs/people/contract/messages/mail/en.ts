import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import { en as admission } from '../admission/mail/en';
import { en as ownData } from '../own-data/mail/en';

export const en: SameKeys<typeof es> = {
  ...admission,
  ...ownData,
  code: 'Or type this code on the page you left open:',
  'not-you': 'If it was not you, do nothing: without this message nobody can go on.',
  'not-you-act': 'If it was not you, change your password and end the other sessions from your account.',
  'unknown-browser': 'an unknown browser',
  'on-system': '{browser} on {system}',
  register: {
    subject: 'Confirm your address at {site}',
    text: 'You asked for an account at {site} with this address. Confirm it within {minutes} minutes to begin.',
    button: 'Confirm my address',
  },
  'have-account': {
    subject: 'You already have an account at {site}',
    text: 'Somebody, perhaps you, asked for an account at {site} with this address. You have one already: sign in with it. If you forgot the password, you can choose another.',
    button: 'Recover access',
  },
  recover: {
    subject: 'Recover your access to {site}',
    text: 'You asked for a new password for your account at {site}. This link works once, for {minutes} minutes.',
    button: 'Choose another password',
  },
  'sign-in': {
    subject: 'Your link to sign in to {site}',
    text: 'You asked to sign in to {site} without a password. This link works once, for {minutes} minutes.',
    button: 'Sign in',
  },
  'no-account': {
    subject: 'No account has this address at {site}',
    text: 'Somebody, perhaps you, asked to sign in to {site} with this address, but no account has it. Try another address of yours, or create an account.',
    button: 'Create an account',
  },
  'prove-address': {
    subject: 'Confirm your new address at {site}',
    text: 'You asked to use this address for your account at {site}. Confirm it within {minutes} minutes.',
    button: 'Confirm my address',
  },
  'address-in-use': {
    subject: 'This address already has an account at {site}',
    text: 'Somebody, perhaps you, asked to use this address for another account at {site}. It belongs to an account already, and stays there.',
    button: 'Recover access',
  },
  'address-changed': {
    subject: 'The address of your account at {site} has changed',
    text: 'The address of your account at {site} is now {address}. If it was not you, undo the change within {days} days: the account returns to this address and all sessions end.',
    button: 'Undo the change',
  },
  'new-device': {
    subject: 'New device signed in to your account at {site}',
    text: 'Somebody signed in to your account at {site} with {device}, which had not been used before. If it was you, there is nothing to do.',
    button: 'See your sessions',
  },
  'password-changed': {
    subject: 'The password of your account at {site} has changed',
    text: 'The password of your account at {site} was changed. The other sessions were ended. If it was not you, recover your access now.',
    button: 'Recover access',
  },
  'identity-linked': {
    subject: 'Your account at {site} was linked to {provider}',
    text: 'From now on your account at {site} can be entered with {provider}. If it was you, there is nothing to do.',
    button: 'See your account',
  },
  'identity-unlinked': {
    subject: 'Your account at {site} is no longer linked to {provider}',
    text: 'The link of your account at {site} to {provider} was removed: it can no longer be entered with it. If it was you, there is nothing to do.',
    button: 'See your account',
  },
};
