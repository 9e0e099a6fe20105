import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  open: 'See the request',
  'go-on': 'Complete the request',
  why: 'Reason: {reason}',
  untitled: 'untitled',
  named: { subject: 'You now act for a request of your organisation', about: '{who} gave you a part in the request “{title}”: you can complete it, choose offers and sign in the name of your organisation.' },
  return: { subject: 'Your request needs a change', about: 'The secretariat read your request “{title}” and returns it for you to complete.' },
  publish: { subject: 'Your request is published', about: 'The secretariat published your request “{title}”. The network can offer help now.' },
  suspend: { subject: 'Your request is on hold', about: 'The secretariat put your request “{title}” on hold. Only its parties see it meanwhile.' },
  resume: { subject: 'Your request goes on', about: 'The secretariat resumed your request “{title}”. It goes on where it was.' },
  expire: { subject: 'The deadline of your request has passed', about: 'The deadline for offers to “{title}” passed before you chose one. You can reopen it with another deadline.' },
};
