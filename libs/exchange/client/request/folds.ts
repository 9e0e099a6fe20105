import { PLEDGING, type RequestState, type RequestView } from '../../contract';
import type { RequestSection } from './sections';

/** What is at hand in a state, for everybody: on a phone the other sections wait behind their headings. */
const AT_HAND: Record<RequestState, readonly string[]> = {
  draft: ['need', 'matches'],
  'in-review': ['need', 'similar'],
  returned: ['need'],
  open: ['need', 'offers'],
  matched: ['offers', 'agreement'],
  agreed: ['agreement', 'engagement'],
  'under-way': ['engagement'],
  delivered: ['evaluation'],
  evaluated: ['evaluation', 'case'],
  published: ['evaluation', 'case'],
  withdrawn: ['need'],
  expired: ['need'],
  suspended: ['need'],
};

/** Whether a section begins open on a phone: what comes next, what the reader is party to, and what was just refused. */
export function opensAtOnce({ id, acts }: Pick<RequestSection, 'id' | 'acts'>, { state, parties }: Pick<RequestView, 'state' | 'parties'>, refusedIntent: string | undefined): boolean {
  if (refusedIntent !== undefined && acts && Object.hasOwn(acts, refusedIntent)) return true;
  if (id === 'waits' || AT_HAND[state].includes(id)) return true;
  if (id === 'need') return parties.length === 0;
  return id === 'funding' && (PLEDGING.includes(state) || parties.includes('funder'));
}
