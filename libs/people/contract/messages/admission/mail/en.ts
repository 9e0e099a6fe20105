import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  invited: {
    subject: '{name} invites you to {site}',
    text: '{name} invites you to take part in {site}. The invitation serves for {days} days.',
    button: 'See the invitation',
  },
  'invited-with': {
    subject: '{name} invites you to {site}',
    text: '{name} invites you to take part in {site}, and says: “{message}”. The invitation serves for {days} days.',
    button: 'See the invitation',
  },
  'registration-approved': {
    subject: 'Your account at {site} is ready',
    text: 'The stewards of {site} approved your registration. You can sign in now.',
    button: 'Sign in',
  },
  'registration-refused': {
    subject: 'Your registration at {site}',
    text: 'The stewards of {site} did not approve your registration. Reason: {reason}',
    button: 'Go to the site',
  },
  'registration-asked': {
    subject: 'A question about your registration at {site}',
    text: 'Before they approve your registration, the stewards of {site} ask: {question}',
    button: 'Answer',
  },
};
