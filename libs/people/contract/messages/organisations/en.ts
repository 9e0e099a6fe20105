import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  problems: {
    'claim-decided': 'Somebody has already decided about this affiliation. The list is up to date now.',
    'organisation-not-confirmed': 'Confirm the organisation first.',
    'organisation-merged': 'This organisation has already been merged into another.',
  },
  fields: {
    'invalid-site': 'Enter a complete address, for example https://www.organisation.org',
    'not-a-domain': 'Enter a domain, for example organisation.org',
    'public-suffix': 'Many organisations share this domain. Enter its own, for example organisation.gov.jm',
    'public-mail': 'Anybody can have an address at this domain: it says nothing about the organisation.',
    'organisation-exists': 'There is an organisation with this name in the country already. You can merge them.',
    'organisation-refused': 'This organisation was not accepted into the network. Choose another or write to the stewards.',
    'same-organisation': 'Choose another organisation: this is the same one.',
  },
  refusals: {
    'stewards-only': 'Only the stewards of the network can do this.',
    'representatives-only': 'Only those who represent the organisation can do this.',
    'own-affiliation': 'Somebody else decides about your own affiliation.',
    'affiliation-not-verified': 'Verify the affiliation first.',
    'organisation-confirmed': 'The organisation is confirmed already. If it is a duplicate, merge it into the other.',
  },
  mail: {
    greeting: 'Dear {person}',
    reason: 'Reason: {reason}',
    confirmed: {
      subject: 'The organisation you added was confirmed',
      text: 'The stewards of {site} confirmed “{organisation}”. It is in the directory now.',
      button: 'See the organisation',
      closing: 'You receive this notice because you added it.',
    },
    refused: {
      subject: '“{organisation}” was not accepted',
      text: 'The stewards of {site} did not accept “{organisation}”. Affiliations with it have ended.',
      button: 'Name another organisation',
      closing: 'If you think this is a mistake, write to the stewards of the network.',
    },
    verified: {
      subject: 'Your affiliation with {organisation} was verified',
      text: 'From now on {organisation} is shown as verified beside your name.',
      button: 'See the organisation',
      closing: 'If your organisation or title changes, it has to be verified again.',
    },
    'claim-refused': {
      subject: 'Your affiliation with {organisation} was not verified',
      text: 'Your affiliation with {organisation} was not verified and is no longer shown beside your name.',
      button: 'Review your profile',
      closing: 'If you think this is a mistake, name it again with a verified address of the organisation.',
    },
    representative: {
      subject: 'You represent {organisation} on {site}',
      text: 'From now on you can verify other people of {organisation} and describe the organisation.',
      button: 'See the organisation',
      closing: 'You can lay this role down at any time, on the organisation’s page.',
    },
    'representative-ended': {
      subject: 'You no longer represent {organisation} on {site}',
      text: 'Your role as representative of {organisation} has ended. Your affiliation is still verified.',
      button: 'See the organisation',
      closing: 'If you think this is a mistake, write to the stewards of the network.',
    },
  },
};
