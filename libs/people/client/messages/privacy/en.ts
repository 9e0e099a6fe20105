import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  title: 'Privacy',
  lead: 'Who sees what of you. Your name and organisation always stand beside what you write.',
  email: {
    label: 'Your e-mail address',
    nobody: 'Nobody sees it',
    'signed-in': 'People who are signed in see it',
  },
  photo: {
    label: 'Your picture',
    everybody: 'Everybody sees it',
    'signed-in': 'People who are signed in see it',
  },
  presence: {
    label: 'While you read a page',
    named: 'Those who read the same see your name',
    counted: 'You are counted, without your name',
  },
  unlisted: 'Ask search engines to leave your page out',
  save: 'Save',
  'email-fact': 'E-mail',
};
export default en;
