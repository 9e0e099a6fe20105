import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  'no-offer-hours': {
    label: 'Hours without an offer before a reminder',
    hint: 'How long a published request waits without offers before its requester is written to.',
  },
  'unanswered-days': { label: 'Days an offer goes unanswered', hint: 'Then the requester is written to.' },
  'unsigned-days': { label: 'Days an agreement goes unsigned', hint: 'Then both sides are written to.' },
  'milestone-days': { label: 'Days before a milestone', hint: 'So long before, the provider is written to.' },
  'judgement-days': { label: 'Days a deliverable goes unreviewed', hint: 'Then the requester is written to.' },
  'evaluation-days': { label: 'Days without an evaluation', hint: 'Then the side that is missing is written to.' },
  'case-days': { label: 'Days a case goes unpublished', hint: 'Then the requester is written to.' },
  'draft-days': { label: 'Days a draft lies unchanged', hint: 'Then whoever began it is written to.' },
};
export default en;
