import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'report-stale': 'Somebody else saved this paragraph while you were editing it. Compare both texts and save again.',
  'report-being-drafted': 'The report is being drafted. Open the page again in a moment.',
  'report-is-out': 'The report is published. Edit it and publish a new version.',
  'report-review-over': 'The time for proposing corrections is over.',
  'report-empty': 'The report has no paragraph.',
  'report-not-drafted': 'This paragraph does not come from the draft.',
  'correction-decided': 'This proposal was decided already.',
  'attendance-short': 'Your attendance falls short of what this training asks for.',
  'certificate-revoked': 'This certificate was revoked.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'moment-missing': 'Each sentence must end with its moment in brackets, for example [0:12:34].',
  'moment-outside': 'That moment is after the end of the session.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-speakers-only': 'Only who took the floor in the session can do this.',
  'report-review-over': 'The time for proposing corrections is over.',
};
