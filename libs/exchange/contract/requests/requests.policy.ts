import { allow, deny, invisible, isSteward, maySpeak, type AudienceKey, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import { PLEDGING } from '../funding/funding.words';
import type { Party, RequestState } from '../words';

/** What the policy needs to know of a request and of the actor’s part in it. */
export interface RequestFacts {
  state: RequestState;
  /** Its present audience (see `audienceOf`). */
  audience: AudienceKey;
  /** What the actor is to it. `steward` and `system` are known from the actor. */
  parties: readonly Party[];
}

/** States in which a request is its maker’s and the stewards’ only. A draft is not even theirs. */
export const BEFORE_OPEN: readonly RequestState[] = ['draft', 'in-review', 'returned'];
/** States in which its need may be changed. */
export const EDITABLE: readonly RequestState[] = ['draft', 'returned'];
/** States in which help is sought: offers are taken, and experts proposed. */
export const WANTING_OFFERS: readonly RequestState[] = ['open', 'matched'];
/** States of which the board shows the work that goes on. */
export const LIVE_STATES: readonly RequestState[] = ['open', 'matched', 'agreed', 'under-way', 'delivered'];

/** May these keys and this part see it? */
function sees(actor: PolicyActor, audiences: readonly AudienceKey[], facts: RequestFacts): boolean {
  if (actor.kind === 'system' || facts.parties.includes('requester') || audiences.includes(facts.audience)) return true;
  if (facts.state === 'draft') return false;
  return isSteward(actor) || facts.parties.includes('provider') || facts.parties.includes('funder');
}

const signedIn = (actor: PolicyActor): Verdict => (actor.kind === 'guest' ? deny('sign-in-required') : allow);

const verbs = {
  view: () => allow,
  /** Writing the need. */
  edit(_actor, { parties, state }) {
    if (!parties.includes('requester')) return deny('requesters-only');
    return EDITABLE.includes(state) ? allow : deny('not-in-this-state');
  },
  /** Having colleagues act for it as well. */
  name(actor, { parties }) {
    if (!maySpeak(actor).allowed) return maySpeak(actor);
    return parties.includes('requester') || isSteward(actor) ? allow : deny('requesters-only');
  },
  follow: (_actor, { state }) => (BEFORE_OPEN.includes(state) ? deny('not-in-this-state') : allow),
  /** Offering help: the requesting side does not offer to itself. Who may in whose name is asked by the offers. */
  offer(actor, { parties, state }) {
    if (!maySpeak(actor).allowed) return maySpeak(actor);
    if (parties.includes('requester')) return deny('own-request');
    return WANTING_OFFERS.includes(state) ? allow : deny('not-in-this-state');
  },
  /** Calling those together who may help: who asks, and the stewards. */
  gather(actor, { parties, state }) {
    if (!maySpeak(actor).allowed) return maySpeak(actor);
    if (!parties.includes('requester') && !isSteward(actor)) return deny('requesters-only');
    return LIVE_STATES.includes(state) && state !== 'delivered' ? allow : deny('not-in-this-state');
  },
  pledge(actor, { state }) {
    if (!maySpeak(actor).allowed) return maySpeak(actor);
    return PLEDGING.includes(state) ? allow : deny('not-in-this-state');
  },
  /** Being in on what the parties say to each other. */
  partake: (actor, { parties }) => (parties.length > 0 || isSteward(actor) ? allow : deny('parties-only')),
  review: (actor) => (isSteward(actor) ? allow : deny('stewards-only')),
} as const satisfies Record<string, (actor: PolicyActor, facts: RequestFacts) => Verdict>;

export type RequestVerb = keyof typeof verbs;
export const REQUEST_VERBS = Object.keys(verbs) as RequestVerb[];

/** May the actor do this with the request? Who may not see it cannot tell that it exists. */
export function canWithRequest(actor: PolicyActor & { audiences: readonly AudienceKey[] }, verb: RequestVerb, facts: RequestFacts): Verdict {
  if (!sees(actor, actor.audiences, facts)) return invisible;
  if (verb === 'view') return allow;
  const signed = signedIn(actor);
  return signed.allowed ? verbs[verb](actor, facts) : signed;
}

/** Only somebody whom an organisation is known to have sent asks in its name. */
export function canAsk(actor: PolicyActor, { verified }: { verified: boolean }): Verdict {
  if (!maySpeak(actor).allowed) return maySpeak(actor);
  return verified ? allow : deny('affiliation-not-verified');
}
