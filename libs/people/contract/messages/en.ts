import type { SameKeys } from '@minga/kernel/contract';
import { en as organisations } from './organisations/en';
import * as providers from './providers/en';
import * as factor from './second-factor/en';
import type { es } from './es';
import * as standing from './standing/en';

export const en: SameKeys<typeof es> = {
  problems: {
    'registration-decided': 'Another steward has acted on this registration already. See how it stands.',
    ...organisations.problems,
    ...providers.problems,
    ...factor.problems,
    ...standing.problems,
    'wrong-credentials': 'The e-mail address or the password does not match. Check them and try again.',
    'photo-too-large': 'The picture is too large. Choose one of up to 5 MB.',
    'photo-unreadable': 'The picture could not be read. Choose a JPEG, PNG, WebP, AVIF or GIF file.',
  },
  fields: {
    ...organisations.fields,
    ...providers.fields,
    ...factor.fields,
    'invalid-email': 'Write a complete address, for instance name@organisation.org',
    'password-too-short': 'Write a password of at least 10 characters. A phrase will do.',
    'password-wrong': 'The current password does not match. Write it again.',
    'password-same': 'Choose a password other than the current one.',
    'password-is-email': 'Choose a password other than your e-mail address.',
    'password-common': 'This password is among the first that are tried. Choose another; a phrase will do.',
    'password-own-words': 'Choose a password that is not made of your name, your address or the name of the site.',
    'mail-code-wrong': 'The code does not match or no longer works. Check it, or ask for another.',
    'link-over': 'This link was used already or has expired. Ask for another.',
    'email-same': 'This is the address of your account already.',
    'unknown-country': 'Choose a country from the list.',
    'unknown-stakeholder-group': 'Choose your organisation’s stakeholder group.',
    'unknown-language': 'Choose a language from the list.',
    'unknown-level': 'Say how well you know the language.',
    'unknown-organisation': 'This organisation is no longer here. Find it or add it again.',
    repeated: 'Remove the one that is there twice.',
    'invalid-handle': 'Use lower-case letters without accents, digits and hyphens.',
  },
  refusals: {
    'registration-by-invitation': 'To register here you need an invitation that holds for your address.',
    'registration-by-request': 'Register with your address: the stewards approve each new account.',
    'registration-waiting': 'Your registration waits for the stewards to approve it. We will write to you when they do.',
    'registration-refused': 'The stewards did not approve this registration. The reason is in the mail we sent.',
    'removal-forbidden': 'On this site what was written cannot be taken away on leaving: it stays without your name.',
    'last-steward': 'You are the only steward. Name another one before you leave.',
    ...organisations.refusals,
    ...factor.refusals,
    'step-up-required': 'Confirm who you are to continue.',
    'second-factor-required': 'Type the code of your second step to sign in.',
    'address-unverified': 'Your address is not confirmed. Ask for a link to sign in: that confirms it.',
    ...standing.refusals,
    'sign-in-required': 'Sign in to do this.',
  },
};
