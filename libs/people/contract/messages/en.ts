import type { SameKeys } from '@minga/kernel/contract';
import { en as organisations } from './organisations/en';
import * as providers from './providers/en';
import * as factor from './second-factor/en';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  problems: {
    ...organisations.problems,
    ...providers.problems,
    ...factor.problems,
    'wrong-credentials': 'The e-mail address or the password does not match. Check them and try again.',
    'too-many-attempts': 'There were too many attempts. Wait a few minutes and try again.',
    'photo-too-large': 'The picture is too large. Choose one of up to 5 MB.',
    'photo-unreadable': 'The picture could not be read. Choose a JPEG, PNG, WebP, AVIF or GIF file.',
  },
  fields: {
    ...organisations.fields,
    ...providers.fields,
    ...factor.fields,
    'invalid-email': 'Write a complete address, for instance name@organisation.org',
    'email-taken': 'There is an account with this address already. Sign in with it or use another address.',
    'password-too-short': 'Write a password of at least 10 characters. A phrase will do.',
    'password-wrong': 'The current password does not match. Write it again.',
    'password-same': 'Choose a password other than the current one.',
    'password-is-email': 'Choose a password other than your e-mail address.',
    'unknown-country': 'Choose a country from the list.',
    'unknown-stakeholder-group': 'Choose your organisation’s stakeholder group.',
    'unknown-language': 'Choose a language from the list.',
    'unknown-level': 'Say how well you know the language.',
    'unknown-organisation': 'This organisation is no longer here. Find it or add it again.',
    repeated: 'Remove the one that is there twice.',
    'invalid-handle': 'Use lower-case letters without accents, digits and hyphens.',
  },
  refusals: {
    ...organisations.refusals,
    ...factor.refusals,
    'step-up-required': 'Confirm who you are to continue.',
    'second-factor-required': 'Type the code of your second step to sign in.',
    'address-unverified': 'Confirm your e-mail address to sign in. We sent you a message.',
    'sign-in-required': 'Sign in to do this.',
  },
};
