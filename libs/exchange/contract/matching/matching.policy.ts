import { allow, deny, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { RequestFacts } from '../requests/requests.policy';
import type { Exclusion } from './matching.words';
import { exclusionOf, type Asked, type Brought } from './score';

/** Who asks invites, and the stewards for them, while offers are wanted. */
export function canInvite(actor: PolicyActor, { parties, state }: Pick<RequestFacts, 'parties' | 'state'>): Verdict {
  if (!parties.includes('requester') && !isSteward(actor)) return deny('requesters-only');
  return state === 'open' || state === 'matched' ? allow : deny('not-in-this-state');
}

/** Why a request is nothing to show an expert: they may look for work although they want no invitations. */
const KEEPS_AWAY: readonly (Exclusion | undefined)[] = ['same-organisation', 'declared-conflict'];

/** Do they know something of what is asked, itself or what is near it? Where nothing in particular is asked, everybody does. */
export const knowsOf = ({ terms, near }: Pick<Asked, 'terms' | 'near'>, { areas }: Pick<Brought, 'areas'>): boolean =>
  terms.length === 0 || areas.some(([termId]) => near(termId) !== undefined);

/** Who counts as matching a request, wherever that is counted: may be proposed for it, and knows something of what it asks. */
export const isMatch = (asked: Pick<Asked, 'organisationId' | 'terms' | 'near'>, brought: Brought): boolean => knowsOf(asked, brought) && exclusionOf(asked, brought) === undefined;

/** Is the request one for this expert to look at: they know something of what it asks, and nothing keeps them from it? */
export const isForExpert = (asked: Pick<Asked, 'organisationId' | 'terms' | 'near'>, brought: Brought): boolean => knowsOf(asked, brought) && !KEEPS_AWAY.includes(exclusionOf(asked, brought));
