import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  title: 'People',
  search: 'Find somebody',
  'search-hint': 'Name, handle or the whole mail address',
  find: 'Find',
  'only-stewards': 'See stewards only',
  ended: 'Their sessions were ended.',
  changed: 'Their role was changed.',
  stewards: 'Stewards',
  accounts: 'Accounts, newest first',
  nobody: 'There is nobody.',
  more: 'See more',
  'is-steward': 'Steward',
  'no-email': 'No mail address',
  'no-organisation': 'No organisation',
  'no-factor': 'No second factor',
  passkeys: { one: '1 passkey', other: '{count} passkeys' },
  authenticator: 'Code app',
  sessions: { one: '1 open session', other: '{count} open sessions' },
  since: 'Since',
  seen: 'seen',
  acts: 'What can be done with the account of {name}',
  'make-member': 'Take from the stewards',
  'make-steward': 'Make a steward',
  'end-sessions': 'End all their sessions',
  reason: 'Reason (kept in the record)',
};
export default en;
