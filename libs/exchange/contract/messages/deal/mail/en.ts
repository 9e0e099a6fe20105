import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  open: 'See the request',
  offered: { subject: 'There is an offer for your request', about: '{who} offers help for “{title}”. Read it and compare it with the others.' },
  accepted: { subject: 'Your offer was accepted', about: 'Your offer for “{title}” was accepted. Next, both sides write and sign the agreement.' },
  declined: { subject: 'About your offer of help', about: 'Thank you for offering help for “{title}”. It will not be taken up this time.' },
  withdrawn: { subject: 'An offer was withdrawn', about: '{who} withdrew its offer for “{title}”.' },
  team: { subject: 'You are asked to be part of a team', about: '{who} names you in the team of an offer for “{title}”. Say whether you take part.' },
  asked: { subject: 'A question about your request', about: '{who} asks about “{title}”:' },
  answered: { subject: 'Your question was answered', about: 'Your question about “{title}” has an answer:' },
  version: { subject: 'There is a version of the agreement to read', about: '{who} wrote a version of the agreement of “{title}”. Read it and sign it, or write another.' },
  agreed: { subject: 'The agreement is signed', about: 'All parties have signed the agreement of “{title}”.' },
  pledged: { subject: 'There is a pledge for your request', about: '{who} pledges money for “{title}”.' },
  why: {
    'other-offer': 'Another offer was chosen that covers what is asked for.',
    'other-skills': 'Another experience is needed for this task.',
    dates: 'The dates do not match those of the request.',
    cost: 'The cost is above what can be paid.',
    scope: 'What is offered differs from what is asked for.',
  },
};
