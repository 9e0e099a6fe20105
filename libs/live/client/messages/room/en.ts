import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  tabs: { label: 'Participation', agenda: 'Agenda', queue: 'Queue' },
  middle: 'Stage and queue',
  participation: 'Participation',
  'in-room': { one: 'in the room', other: 'in the room' },
  people: { one: '{count} in the room', other: '{count} in the room' },
  'session-time': 'Session time',
  exit: 'Leave',
  agenda: {
    title: 'Agenda',
    none: 'The agenda has no items yet.',
    box: { one: '{count} min', other: '{count} min' },
    took: { one: '{spent} of {count} min', other: '{spent} of {count} min' },
    place: { one: 'Item {number} of {count}', other: 'Item {number} of {count}' },
    left: 'Time left for this item',
  },
  pace: {
    'on-time': 'At this pace it ends at {time}, as planned.',
    late: { one: 'At this pace it ends at {time}, {count} minute later than planned.', other: 'At this pace it ends at {time}, {count} minutes later than planned.' },
    early: { one: 'At this pace it ends at {time}, {count} minute earlier than planned.', other: 'At this pace it ends at {time}, {count} minutes earlier than planned.' },
  },
  queue: { title: 'Speaking queue', none: 'Nobody is waiting for the floor.' },
  stage: {
    label: 'Who is speaking',
    free: 'Nobody has the floor',
    'free-hint': { live: 'The moderator gives it', 'not-live': 'It is given while the session is live' },
    'has-floor': 'has the floor',
    speaks: 'has the floor, {spent} of {limit}',
    of: 'of {limit}',
    moderates: 'moderates',
    'you-moderate': 'you moderate',
  },
};
export default en;
