import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

/** Sentences about the work, its evaluation and the case. */
export const problems: SameKeys<typeof es.problems> = {
  'too-many-milestones': 'The plan has {most} milestones already. Remove one before you add another.',
  'milestone-begun': 'Something of this milestone was delivered already: it cannot be removed.',
  'already-answered': 'This has been answered already. Reload the page.',
  'already-accepted': 'This deliverable was accepted already.',
  'not-delivered': 'This deliverable has not been handed over: there is nothing to accept yet.',
  'already-evaluated': 'You have evaluated this exchange already.',
  'stale-case': 'Somebody changed the case while you were writing. Compare with what is saved and send again.',
};
export const fields: SameKeys<typeof es.fields> = {
  'too-much-time': 'A day has no more than 24 hours.',
  'in-the-future': 'Choose today or a day before.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'providers-only': 'Only the side that helps may do this.',
  'other-side-confirms': 'The other side confirms: you proposed it.',
  'own-evaluation': 'You are on both sides of this exchange: nobody evaluates themselves.',
  'already-evaluated': 'Your side has evaluated this exchange already.',
};
