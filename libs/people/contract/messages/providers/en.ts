import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'foreign-origin': 'This is done from a page of this site. Go back to it and try again.',
  'logout-token-refused': 'The notice of sign-out is not valid.',
  'provider-taken': 'That identity is linked already, or your account has one of this provider.',
};
export const fields: SameKeys<typeof es.fields> = {
  'invalid-issuer': 'Write a complete address, for example https://login.example.gov',
  'invalid-domain': 'Write mail domains, for example example.gov',
  'issuer-taken': 'There is a provider with this issuer already.',
  'issuer-in-use': 'Accounts are linked by this issuer. Add another provider instead of changing it.',
  'unknown-group': 'Choose a group from the list.',
};
export const words: SameKeys<typeof es.words> = {
  'member-title': 'Member',
};
