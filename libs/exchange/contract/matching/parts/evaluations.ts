import type { PartRule, Reason } from '../score';

/** Who was never evaluated begins in the middle, as if one of two were content: nobody is last for being new. */
const PRIOR_AGAIN = 1;
const PRIOR = 2;

export const evaluationsPart: PartRule = {
  share: (_asked, { evaluations, again }) => (again + PRIOR_AGAIN) / (evaluations + PRIOR),
  reason: (_asked, { evaluations, again }): Reason => ({
    found: evaluations > 0 ? { code: 'evaluated', facts: { again, evaluations } } : { code: 'not-evaluated', facts: {} },
    more: { code: 'more-evaluations', facts: {} },
  }),
};
