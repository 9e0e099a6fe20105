import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './words.es';

export const en: SameKeys<typeof es> = {
  skip: 'Skip to content',
  home: 'Home',
  'main-navigation': 'Main',
  ligero: 'Low data',
  'ligero-hint': 'Use less data: no fonts, no photos and no scripts',
  'ligero-on': 'Turn on low-data mode',
  'ligero-off': 'Back to full mode',
  'ligero-live': 'Load the interactive version',
  'language-is': 'Language: {language}',
  theme: 'Appearance',
  themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  'your-account': 'Your account: {name}',
  'sign-in': 'Sign in',
  'sign-out': 'Sign out',
  loading: 'Loading the page',
  connecting: 'Connecting…',
  connected: 'Connected',
  offline: 'Offline',
  weight: 'This page took {size} KB',
  zone: 'Times: {zone}',
  errors: {
    'not-found': { title: 'This page is not here', text: 'It may have been removed, the address may be wrong, or you may not have access.' },
    forbidden: { title: 'You are not allowed to do this', text: 'Ask whoever coordinates the group, or sign in with another account.' },
    offline: { title: 'There is no connection', text: 'The page will load by itself when the connection is back. What you wrote is kept on this device.' },
    broken: { title: 'Something failed on our side', text: 'It has been recorded. Try again in a moment; what you wrote is kept on this device.' },
    refused: 'We could not take what was sent',
    retry: 'Try again',
    home: 'Go to the home page',
  },
};
