import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'session-stale': 'Somebody else changed the session meanwhile. What you wrote is still here: reload the page in another tab, compare and save.',
};
export const fields: Record<keyof typeof es.fields, string> = {
  'session-link': 'Write a full address that begins with https:// or http://.',
  'session-call': 'The address of the call must begin with https://.',
  'session-twice': 'Take out what is there twice.',
  'session-number': 'Write a whole number.',
  'session-day': 'Choose a date.',
  'session-time': 'Write the time like 15:30.',
  'session-zone': 'Choose a time zone from the list.',
  'session-past': 'That time has passed. Choose another date or time.',
  'session-too-far': 'Choose a date within the next three years.',
  'session-too-wide': 'The session cannot be shown to more people than its group.',
  'session-repeat': 'Say how many sessions there are, or until which day.',
  'session-in-series': 'This session is part of a series already.',
  'session-no-series': 'There is no other one until that day. Choose another day.',
  'session-item': 'This item is no longer on the agenda. Reload the page.',
  'session-nobody': 'We did not find this person. Check their user name.',
  'session-unseen': 'This person cannot see the session. Invite them to the group first.',
};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-conveners-only': 'Chairs and moderators of a group call its sessions; those of the whole network, the secretariat.',
  'session-about-theirs': 'A session about this is called by those who run it, while it goes on.',
};
