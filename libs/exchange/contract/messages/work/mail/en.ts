import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  open: 'See the request',
  untitled: 'Untitled request',
  once: 'We write about this once only. What waits is always shown on the request’s page.',
  'draft-lying': { subject: 'Your draft request has not been sent', about: 'Your draft “{title}” has not changed for a while.', what: 'Complete and send it, or withdraw it if it is no longer needed.' },
  'no-offer': { subject: 'Your request has no offers yet', about: 'Nobody has offered help for “{title}” yet.', what: 'Invite experts who match, or share it with more groups.' },
  unanswered: { subject: 'An offer waits for your answer', about: 'Somebody who offered help for “{title}” waits to know what you decide.', what: 'Accept the offer, shortlist it, or decline it with a kind reason.' },
  unsigned: { subject: 'The agreement waits for signatures', about: 'The agreement on “{title}” has not been signed by both sides yet.', what: 'Read the last version and sign it, or propose another.' },
  'milestone-due': { subject: 'The date of a milestone comes near', about: 'In “{title}” this is due soon: {what}', what: 'Deliver what was agreed, or propose another date.' },
  'judgement-due': { subject: 'A deliverable waits for you to review it', about: 'In “{title}” this was delivered: {what}', what: 'Accept it, or send it back with the reason.' },
  'evaluation-due': { subject: 'Evaluate the exchange that ended', about: 'The work of “{title}” is delivered and your evaluation is missing.', what: 'Nobody reads it until both are in or the time is over.' },
  'case-due': { subject: 'Publish what was learnt', about: 'The exchange “{title}” is evaluated and its case is not published.', what: 'Review the draft and publish it, so that it serves the next country.' },
};
