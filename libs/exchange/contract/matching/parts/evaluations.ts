import type { Asked, Brought, Share } from '../score';

/** Who was never evaluated begins in the middle, as if one of two were content: nobody is last for being new. */
const PRIOR_AGAIN = 1;
const PRIOR = 2;

export function evaluationsPart(_asked: Asked, { evaluations, again }: Brought): Share {
  return {
    share: (again + PRIOR_AGAIN) / (evaluations + PRIOR),
    found: evaluations > 0 ? { code: 'evaluated', facts: { again, evaluations } } : { code: 'not-evaluated', facts: {} },
    more: { code: 'more-evaluations', facts: {} },
  };
}
