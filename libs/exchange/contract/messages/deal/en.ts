import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'offered-already': 'You or your organisation already have an offer for this request. You can change it.',
  'offers-closed': 'The time to offer has passed.',
  'offer-moved': 'This offer changed in the meantime. Reload the page to see how it stands.',
  'team-unconfirmed': 'Somebody in the team has not confirmed yet. Wait for their answer, or ask for the team to be changed.',
  'stale-agreement': 'There is another version of the agreement. Read it before you write or sign.',
  'signed-already': 'This party has signed this version already.',
  'not-agreeing': 'The agreement is written and signed once an offer is accepted and until it is agreed.',
  'pledge-moved': 'This pledge changed in the meantime. Reload the page to see how it stands.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'malformed-day': 'Write a date: day, month and year.',
  'unknown-person': 'Nobody has this user name. Check it.',
  'own-side': 'This person is of the organisation that asks and cannot offer it help.',
  'not-your-organisation': 'You can only offer in the name of the organisation that you are verified for.',
  'not-asked-for': 'The request does not ask for money of this kind.',
  'above-ask': 'This is more than is missing. Left to cover: {left}.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'funders-only': 'Money is pledged by people with a verified affiliation to a government, bank, intergovernmental body, company, academic or technical organisation.',
};
