import { allow, deny, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { RequestFacts } from '../requests/requests.policy';
import type { Exclusion } from './matching.words';
import type { Score } from './score';

/** Who asks invites, and the stewards for them, while offers are wanted. */
export function canInvite(actor: PolicyActor, { parties, state }: Pick<RequestFacts, 'parties' | 'state'>): Verdict {
  if (!parties.includes('requester') && !isSteward(actor)) return deny('requesters-only');
  return state === 'open' || state === 'matched' ? allow : deny('not-in-this-state');
}

/** Why a request is nothing to show an expert: they may look for work although they want no invitations. */
const KEEPS_AWAY: readonly (Exclusion | undefined)[] = ['same-organisation', 'declared-conflict'];

/** Is the request one for this expert to look at: they know something of what it asks, and nothing keeps them from it? */
export const isForExpert = (score: Score, excluded: Exclusion | undefined): boolean =>
  !KEEPS_AWAY.includes(excluded) && score.parts.some(({ part, points }) => part === 'themes' && points > 0);
