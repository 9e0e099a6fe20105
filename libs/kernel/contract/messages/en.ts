import type { SameKeys } from '../i18n';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  problems: {
    'not-found': 'We cannot find what you are looking for. It may no longer exist, or you may not have access.',
    'invalid-input': 'Check the marked fields.',
    'malformed-body': 'We could not read what was sent. Reload the page and try again.',
    'body-too-large': 'What was sent is larger than allowed. Shorten it and send it again.',
    'unsupported-media-type': 'This format is not accepted.',
    'sign-in-required': 'Sign in to continue.',
    forbidden: 'You are not allowed to do this.',
    'foreign-origin': 'The request did not come from this site. Open the page here and try again.',
    'mutation-reused': 'This submission was already used for something else. Reload the page and try again.',
    'too-many-requests': 'You made many requests in a row. Wait {wait} and try again.',
    'too-many-attempts': 'There were too many attempts. Wait {wait} and try again.',
    'shutting-down': 'The site is restarting. Try again in a few seconds.',
    unavailable: 'The site did not answer. What you wrote is still here; try again.',
    internal: 'Something failed on our side. What you wrote is still here; try again.',
  },
  fields: {
    required: 'Fill in this field.',
    'too-long': 'Use at most {most} characters.',
    'too-short': 'Use at least {least} characters.',
    'too-large': 'The largest value is {most}.',
    'too-small': 'The smallest value is {least}.',
    'too-many': 'Choose at most {most}.',
    'too-few': 'Choose at least {least}.',
    'malformed-text': 'The text has characters that cannot be stored.',
    malformed: 'Check the format.',
    'not-an-option': 'Choose one of the options.',
    'unknown-field': 'This field does not exist.',
    invalid: 'Check this value.',
  },
  refusals: {},
};
