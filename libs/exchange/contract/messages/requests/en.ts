import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'not-in-this-state': 'The request moved on in the meantime. Reload the page to see what comes next.',
  'not-ready': 'Something is still missing for this step. The page says what.',
  'stale-request': 'Somebody changed this request while you were writing. Compare it with what is saved and send it again.',
  'last-requester': 'Who made the request keeps acting for it, and somebody always does. Name another person first.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'unknown-choice': 'Choose one of the options.',
  'unknown-currency': 'Choose a currency from the list.',
  'malformed-amount': 'Write an amount like 12000 or 12000.50, without a sign.',
  'malformed-number': 'Write a whole number.',
  'malformed-link': 'Write a full address that begins with https://',
  'too-much': 'The amount is too large. Check it.',
  'too-many': 'There are too many. Remove some.',
  'twice': 'This is in the list already.',
  'in-the-past': 'Choose a date from today on.',
  'reversed-dates': 'The end date is before the start date.',
  'too-far': 'This date is too far away. Choose one within the next ten years.',
  'unknown-colleague': 'Choose somebody whose affiliation to the requesting organisation is verified and who does not help with this request.',
  'unknown-group': 'Choose a group that you belong to.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'not-in-this-state': 'This can no longer be done in the state the request is in.',
  'not-yours-to-do': 'This step belongs to another party to the request.',
  'requesters-only': 'Only those who ask, in the name of their organisation, can do this.',
  'own-request': 'This is your organisation’s request: it cannot offer help to itself.',
  'parties-only': 'Only the parties to this request can see this.',
  'affiliation-not-verified': 'Help is asked for by people with a verified affiliation to an organisation. Verify yours in your profile.',
};
