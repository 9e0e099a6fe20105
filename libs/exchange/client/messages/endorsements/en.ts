import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  endorsements: {
    title: 'Endorsements',
    what: 'What an endorsement is',
    quote: '“{text}”',
    endorse: 'Endorse what they know',
    text: 'One sentence',
    hint: 'What you saw them do and how it went. It is shown with your name.',
    send: 'Endorse',
    withdraw: 'Withdraw',
    'withdraw-one': 'Withdraw my endorsement of {name}',
    remove: 'Remove',
    reason: 'Reason',
    told: 'Whoever wrote it gets the reason by mail.',
    about: 'Somebody of another organisation, with a verified affiliation, confirms in one sentence something that this expert can do. Everybody endorses each area once and may withdraw it. Nobody endorses themselves or their own organisation. Endorsements do not count in the score.',
  },
  record: {
    text: 'Message', 'text-hint': 'What you hope for from them. It is mailed with the invitation.', ask: 'Ask for help', 'sign-in': 'Sign in to invite',
    invite: 'Invite to a request',
    request: 'Request',
    delivered: 'Exchanges delivered',
    'in-time': '{count} of {of} in time',
    count: {
      one: '{count} exchange',
      other: '{count} exchanges',
    },
    facts: {
      one: '{year}, {count} week, {ways}.',
      other: '{year}, {count} weeks, {ways}.',
    },
    funders: 'Funds: {names}.',
    evaluations: 'Evaluations',
    outcome: 'Kept what was agreed',
    transfer: 'Passed knowledge on',
    again: 'Would ask again',
    of: '{count} of {of}',
  },
};
export default en;
