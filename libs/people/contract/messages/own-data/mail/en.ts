import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  'deletion-asked': {
    subject: 'Your account at {site} will be deleted',
    text: 'You asked to delete your account at {site}. It is erased on {date}. If you change your mind, sign in before then and the account stays.',
    button: 'Sign in and keep the account',
  },
  'deletion-undone': {
    subject: 'Your account at {site} stays',
    text: 'You signed in to {site}, so your account will not be deleted.',
    button: 'See your account',
  },
  'data-ready': {
    subject: 'Your data from {site} are ready',
    text: 'The file with your data from {site} is ready. You can download it for {days} days from your account.',
    button: 'Go to the download',
  },
  'not-you-sign-in': 'If this was not you, sign in now and change your password.',
};
