import { allow, deny, isSteward, maySpeak, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { Party, RequestState } from '../words';
import { otherSide, type Side } from './engagement.words';

export interface EngagementFacts {
  state: RequestState;
  parties: readonly Party[];
}

/** On which side somebody works; null for those on neither, and for who would be on both: nobody deals with themselves. */
export function sideOf(parties: readonly Party[]): Side | null {
  const [asks, helps] = [parties.includes('requester'), parties.includes('provider')];
  if (asks === helps) return null;
  return asks ? 'requester' : 'provider';
}

/** States in which the work is planned and done. */
export const AT_WORK: readonly RequestState[] = ['agreed', 'under-way'];
/** States in which there is an engagement to be shown. */
export const ENGAGED: readonly RequestState[] = ['agreed', 'under-way', 'delivered', 'evaluated', 'published'];

const inState = (facts: EngagementFacts, states: readonly RequestState[]): Verdict => (states.includes(facts.state) ? allow : deny('not-in-this-state'));
const ofSide = (facts: EngagementFacts, side: Side | null, states: readonly RequestState[]): Verdict => {
  const own = sideOf(facts.parties);
  if (!own) return deny('parties-only');
  return side && own !== side ? deny(`${side}s-only`) : inState(facts, states);
};

const verbs = {
  plan: (facts) => ofSide(facts, null, AT_WORK),
  /** Handing something over. */
  deliver: (facts) => ofSide(facts, 'provider', ['under-way']),
  /** Taking it, or sending it back. */
  judge: (facts) => ofSide(facts, 'requester', ['under-way']),
  'log-hours': (facts) => ofSide(facts, null, ['under-way']),
  write: (facts) => ofSide(facts, null, ['agreed', 'under-way', 'delivered']),
  'raise-problem': (facts) =>
    facts.parties.some((party) => party === 'requester' || party === 'provider' || party === 'funder')
      ? inState(facts, ['agreed', 'under-way', 'delivered', 'suspended'])
      : deny('parties-only'),
  'answer-problem': (_facts, actor) => (isSteward(actor) ? allow : deny('stewards-only')),
} as const satisfies Record<string, (facts: EngagementFacts, actor: PolicyActor) => Verdict>;

export type EngagementVerb = keyof typeof verbs;
export const ENGAGEMENT_VERBS = Object.keys(verbs) as EngagementVerb[];

/** May somebody who sees the request do this with the work? */
export function canWithEngagement(actor: PolicyActor, verb: EngagementVerb, facts: EngagementFacts): Verdict {
  const speaks = maySpeak(actor);
  return speaks.allowed ? verbs[verb](facts, actor) : speaks;
}

/** A change of date is confirmed by the side that did not propose it. */
export const confirms = (side: Side | null, proposedBy: Side): boolean => side === otherSide(proposedBy);
