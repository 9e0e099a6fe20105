import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'term-merged': 'This term was merged into another. Work with the one that stayed.',
  'too-many-terms': 'The vocabulary is full. Merge or retire terms before you add one.',
  'same-organisation': 'They belong to the organisation that asks and cannot be invited.',
  'declared-conflict': 'They declared a conflict of interest with the organisation that asks.',
  'opted-out': 'They do not want to be proposed for requests at present.',
  'monthly-limit': 'They have had all the invitations that they take this month.',
  'already-endorsed': 'You have endorsed this area already.',
};
export const fields: SameKeys<typeof es.fields> = {
  'unknown-term': 'Choose a term of the vocabulary.',
  'duplicate-term': 'There is a term with this name already.',
  circle: 'A term cannot stand below itself.',
  'too-deep': 'The vocabulary has four levels at most.',
  'out-of-range': 'The number is outside what is possible.',
  'unknown-organisation': 'Choose an organisation from the list.',
  'unknown-expert': 'Choose somebody from the directory of experts.',
  'malformed-weight': 'Write a part and its points on each line, for instance “themes 40”.',
  'not-hundred': 'Name each part once; together they must be 100.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'own-endorsement': 'Nobody endorses themselves.',
  'endorsers-verified': 'People with a verified affiliation to an organisation endorse. Verify yours in your profile.',
  'endorsers-of-others': 'Somebody of another organisation endorses.',
};
