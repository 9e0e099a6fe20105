import { allow, deny, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { RequestFacts } from '../requests/requests.policy';

/** Who asks invites, and the stewards for them, while offers are wanted. */
export function canInvite(actor: PolicyActor, { parties, state }: Pick<RequestFacts, 'parties' | 'state'>): Verdict {
  if (!parties.includes('requester') && !isSteward(actor)) return deny('requesters-only');
  return state === 'open' || state === 'matched' ? allow : deny('not-in-this-state');
}
