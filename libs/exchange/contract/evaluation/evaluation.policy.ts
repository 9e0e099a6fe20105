import { allow, deny, maySpeak, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import { sideOf } from '../engagement/engagement.policy';
import type { Party, RequestState } from '../words';

export interface EvaluationFacts {
  state: RequestState;
  parties: readonly Party[];
  /** Their side has evaluated. */
  done: boolean;
}

/** States in which the seal is broken: `evaluate` moved it there. */
export const UNSEALED: readonly RequestState[] = ['evaluated', 'published'];

/** May somebody who sees the request evaluate it for their side? Who would be on both sides evaluates neither. */
export function canEvaluate(actor: PolicyActor, { state, parties, done }: EvaluationFacts): Verdict {
  const speaks = maySpeak(actor);
  if (!speaks.allowed) return speaks;
  if (parties.includes('requester') && parties.includes('provider')) return deny('own-evaluation');
  if (!sideOf(parties)) return deny('parties-only');
  if (state !== 'delivered') return deny('not-in-this-state');
  return done ? deny('already-evaluated') : allow;
}
