import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  problems: {
    'already-member': 'You are already a member of this group.',
    'request-closed': 'This request has already been answered or withdrawn.',
    'invitation-closed': 'This invitation has already been answered or withdrawn.',
    'stale-settings': 'Somebody changed these settings while you were writing. Compare with the current ones and save again.',
  },
  fields: {
    'banned-here': 'The moderators have banned this person from the group. Lift the ban first.',
    'unknown-choice': 'Choose one of the options.',
    'private-is-by-invitation': 'A private group can only be joined by invitation.',
    'unknown-handle': 'There is no account with this user name. Check it.',
    'invites-self': 'Enter somebody else’s user name.',
    'already-member': 'This person is already a member of the group.',
    'already-invited': 'This person already has an unanswered invitation.',
  },
  refusals: {
    'silenced-here': 'The moderators of this group have silenced you for now: you can read, not post.',
    'banned-here': 'The moderators of this group have banned you from it: you cannot post or come back in.',
    'not-oneself': 'You cannot do this to yourself.',
    'not-over-chairs': 'Nobody who chairs the group can be silenced or banned, and who moderates it only by a chair.',
    'already-member': 'You are already a member of this group.',
    'already-requested': 'Your request is waiting for an answer.',
    'joins-openly': 'No request is needed: join directly.',
    'joins-on-request': 'To become a member of this group, send a request.',
    'joins-by-invitation': 'This group is joined by invitation of its chairs.',
    'not-a-member': 'You are not a member of this group.',
    'last-chair': 'Appoint another chair first: the group cannot be left without one.',
    'observers-read': 'You are an observer in this group: you can read but not post.',
    'members-post': 'Only members of the group post. Join to take part.',
    'moderators-only': 'Only the group’s moderators and chairs can do this.',
    'chairs-only': 'Only the group’s chairs can do this.',
    'own-role': 'Nobody can give themselves a higher role. Ask another chair.',
    'own-request': 'Somebody else has to decide on your request.',
    'leave-instead': 'To leave yourself, use “Leave the group”.',
    'chairs-and-stewards-create':
      'Groups are opened by the network’s secretariat and by those who already chair one. Write to the secretariat to propose yours.',
  },
};
