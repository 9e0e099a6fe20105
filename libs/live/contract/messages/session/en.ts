import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'session-moved-on': 'The session changed state meanwhile. Reload the page and see what comes next.',
  'session-not-ready': 'Something is still missing for this step. The page says what.',
};
export const fields: Record<keyof typeof es.fields, string> = {};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-moved-on': 'In this state of the session that is no longer possible.',
  'session-moderators-only': 'Only who moderates the session can do this.',
  'session-rapporteurs-only': 'Only the session’s rapporteur can do this.',
  'session-captioners-only': 'Only the session’s captioner can do this.',
  'session-locked': 'The room is locked: nobody else comes in.',
  'removed-from-session': 'The moderators took you out of this session. The room says why, and how to object.',
};
