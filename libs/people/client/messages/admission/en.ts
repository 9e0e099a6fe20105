import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  menu: 'Registrations',
  title: 'Registrations to approve',
  lead: 'People who proved their address and wait to be let in. What you decide is told to them by mail.',
  none: 'Nobody waits.',
  since: 'Waits since',
  asked: 'Asked',
  question: 'Question',
  answer: 'Answer',
  approve: 'Approve',
  'approve-label': 'Approve the registration of {name}',
  otherwise: 'Ask or refuse',
  text: 'Question or reason',
  'text-hint': 'It is mailed as you write it',
  ask: 'Ask',
  refuse: 'Refuse',
  'by-request': 'The stewards approve each new account: we will write to you when they have.',
  'by-invitation': 'This site is by invitation. Follow the link of yours to register.',
  invited: 'You register with an invitation.',
  'waiting-title': 'Your registration waits for approval',
  waiting: 'Your address is proved. The stewards look at your registration and will write to you.',
  home: 'Go to the start page',
  'answer-title': 'Answer the stewards',
  'your-answer': 'Your answer',
  send: 'Send the answer',
  answered: 'Answer sent. We will write to you when the stewards have decided.',
  over: 'This link was used already or has run out.',
};
export default en;
