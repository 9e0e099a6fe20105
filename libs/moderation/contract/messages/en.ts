import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import * as conduct from './conduct/en';

export const en: SameKeys<typeof es> = {
  problems: {
    ...conduct.problems,
    'already-decided': 'Somebody else has already decided this case. The list is up to date.',
    'claimed-by-other': 'Somebody else has this case open. Choose another one or wait until they leave it.',
  },
  fields: {
    ...conduct.fields,
    'blocked-word': 'The text contains an expression that is not published on this site. Change it.',
    'new-account-links': 'Your account is new: for now you can put up to {most} links in a post.',
    'new-account-mentions': 'Your account is new: for now you can mention up to {most} people in a post.',
    'empty-pattern': 'Write at least one letter or digit.',
    'unknown-choice': 'Choose one of the options.',
  },
  refusals: {
    ...conduct.refusals,
    'own-subject': 'This is yours: you can change or delete it without reporting it.',
    'stewards-only': 'Only the network’s secretariat can do this.',
    'nobody-to-ask': 'This case has no author to ask.',
    'already-with-stewards': 'The secretariat already has this case.',
    'not-offered': 'This decision does not fit this case. Reload the page and choose another.',
    'held-first': 'A new account’s first posts are read by a moderator before they appear.',
    'held-links': 'It has many links: a moderator reads it first.',
    'held-word': 'It contains a watched expression: a moderator reads it first.',
    'held-duplicate': 'The same text was posted less than an hour ago: a moderator reads it first.',
  },
};
