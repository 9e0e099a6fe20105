import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  menu: 'Invitations',
  title: 'Invitations to the site',
  lead: 'Links and mails by which somebody may register, also while registration is not open.',
  invite: 'Invite',
  emails: 'E-mail addresses',
  'emails-hint': 'One a line. Leave empty to make a link',
  role: 'Role',
  message: 'Message',
  'most-uses': 'People who may use the link',
  days: 'Days that it serves',
  submit: 'Make the invitation',
  'made-link': 'Copy the link now: it is not shown again.',
  'made-mails': { one: '{count} invitation was sent.', other: '{count} invitations were sent.' },
  list: 'Invitations made',
  none: 'There are no invitations yet.',
  link: 'Link',
  by: 'by {name}',
  used: '{used} of {most}',
  'used-by': 'Used by',
  until: 'until',
  withdrawn: 'withdrawn',
  withdraw: 'Withdraw',
  'withdraw-label': 'Withdraw the invitation of {whom}',
  page: {
    title: 'Invitation to {site}',
    by: '{name} invites you.',
    group: 'You join the group “{title}”.',
    role: 'Role: {role}',
    until: 'Serves until',
    register: 'Register',
    'sign-in': 'Sign in with your account',
    accept: 'Accept',
  },
};
export default en;
