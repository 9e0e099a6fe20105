import type * as es from './es';

export const problems: typeof es.problems = {
  'session-not-live': 'The session is not live: wait for it to begin or go on.',
  'session-full': 'The room is full. You can follow the session on this page without taking part.',
  'queue-closed': 'Nobody asks for the floor for now: the moderators closed the queue.',
  'hand-already-raised': 'You have already asked for the floor. Withdraw that before you ask again.',
  'hand-has-floor': 'You already have the floor.',
  'hand-nothing-to-answer': 'Nobody has spoken yet whom you could answer. Ask for the floor.',
  'hand-gone': 'That hand no longer waits. Look at the queue as it is.',
  'floor-moved-on': 'Another moderator moved the floor first. See who has it and try again.',
  'floor-not-present': 'That person is no longer in the room.',
  'agenda-moved-on': 'The agenda changed in the meantime. Look at it and try again.',
  'agenda-full': 'The agenda takes no more items.',
  'item-over': 'That item has already begun or ended: it cannot be changed like this.',
  'person-moderates': 'Moderators are not removed from the room. Take that role from them first.',
  'person-not-present': 'That person is not in the room.',
  'person-not-removed': 'That person had not been removed from the room.',
};
export const fields: typeof es.fields = {};
export const refusals: typeof es.refusals = {
  'session-come-in-first': 'Come into the room first.',
};
