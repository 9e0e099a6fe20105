import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  kicker: 'Report no. {number}',
  draft: 'Draft report',
  session: 'Session of {date}, {at} ({zone})',
  published: 'Published on {date}. Version {version}.',
  moderated: 'Moderated by: {names}',
  people: 'Participants: {count}',
  who: 'By: {who}',
  due: 'Due: {due}',
  how: 'Drafted by rule from the agenda, captions, minutes and votes, and corrected by the rapporteur. In brackets, the moment of the session that each sentence comes from.',
  sample: 'Sample content',
  certificate: {
    title: 'Certificate of attendance',
    said: '{name} attended the training “{title}” on {date}, for {percent}% of its length.',
    organised: 'Organised by: {group}.',
    code: 'Code: {code}',
    verify: 'Verify this certificate at:',
    issued: 'Issued on {date}.',
  },
};
