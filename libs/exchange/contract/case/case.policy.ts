import { allow, deny, isSteward, maySpeak, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { Party, RequestState } from '../words';

/** States in which the text of a case is written; what is published may be put right. */
export const CASE_STATES: readonly RequestState[] = ['evaluated', 'published'];

/** May somebody who sees the request write its case? */
export function canWriteCase(actor: PolicyActor, { state, parties }: { state: RequestState; parties: readonly Party[] }): Verdict {
  const speaks = maySpeak(actor);
  if (!speaks.allowed) return speaks;
  if (!parties.includes('requester') && !isSteward(actor)) return deny('requesters-only');
  return CASE_STATES.includes(state) ? allow : deny('not-in-this-state');
}
