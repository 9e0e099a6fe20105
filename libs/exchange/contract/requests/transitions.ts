import type { Need, Party, RequestAct, RequestState } from '../words';

export interface Transition {
  act: RequestAct;
  from: readonly RequestState[];
  /** `before`: the state that it was suspended in. */
  to: RequestState | 'before';
  who: readonly Party[];
  needs: readonly Need[];
}

/**
 * A request’s life as one table: the server moves by it, the page offers what it says, the specs walk every cell of it.
 * What depends on something else than the state stands in `needs`.
 */
export const TRANSITIONS: readonly Transition[] = [
  { act: 'submit', from: ['draft', 'returned'], to: 'in-review', who: ['requester'], needs: ['complete'] },
  { act: 'return', from: ['in-review'], to: 'returned', who: ['steward'], needs: ['reason'] },
  { act: 'publish', from: ['in-review'], to: 'open', who: ['steward'], needs: ['complete'] },
  { act: 'match', from: ['open'], to: 'matched', who: ['requester'], needs: ['accepted-offer'] },
  { act: 'unmatch', from: ['matched'], to: 'open', who: ['requester', 'provider'], needs: ['no-accepted-offer'] },
  { act: 'agree', from: ['matched'], to: 'agreed', who: ['requester', 'provider'], needs: ['signed'] },
  { act: 'start', from: ['agreed'], to: 'under-way', who: ['requester', 'provider'], needs: [] },
  { act: 'start', from: ['agreed'], to: 'under-way', who: ['system'], needs: ['start-reached'] },
  { act: 'deliver', from: ['under-way'], to: 'delivered', who: ['requester', 'provider'], needs: ['deliverables-accepted'] },
  { act: 'evaluate', from: ['delivered'], to: 'evaluated', who: ['system'], needs: ['evaluations-in'] },
  { act: 'publish-case', from: ['evaluated'], to: 'published', who: ['requester', 'steward'], needs: ['case-text'] },
  { act: 'withdraw', from: ['draft', 'in-review', 'returned', 'open', 'matched'], to: 'withdrawn', who: ['requester'], needs: ['reason'] },
  { act: 'expire', from: ['open'], to: 'expired', who: ['system'], needs: ['deadline-passed', 'no-accepted-offer'] },
  { act: 'reopen', from: ['expired', 'withdrawn'], to: 'draft', who: ['requester'], needs: [] },
  { act: 'suspend', from: ['open', 'matched', 'agreed', 'under-way'], to: 'suspended', who: ['steward'], needs: ['reason'] },
  { act: 'resume', from: ['suspended'], to: 'before', who: ['steward'], needs: [] },
];

/** What the needs are judged by. What nobody said holds not. */
export type Facts = Partial<Record<Need, boolean>>;

/** Where a request stands. */
export interface Standing {
  state: RequestState;
  /** What it was suspended in; null unless it is. */
  before: RequestState | null;
}

/** An act that somebody may do, now or when what is missing is there. */
export interface NextAct {
  act: RequestAct;
  to: RequestState;
  missing: Need[];
}

const target = (transition: Transition, at: Standing): RequestState | null => (transition.to === 'before' ? at.before : transition.to);

/** What these parties may do from here, in the order of the table. An act with nothing missing may be done at once. */
export function next(at: Standing, parties: readonly Party[], facts: Facts = {}): NextAct[] {
  return TRANSITIONS.flatMap((transition) => {
    const to = target(transition, at);
    if (!to || !transition.from.includes(at.state) || !transition.who.some((who) => parties.includes(who))) return [];
    return [{ act: transition.act, to, missing: transition.needs.filter((need) => !facts[need]) }];
  });
}

/** The act among `next`; the one with the least missing where two parties’ ways differ. */
export function nextAct(at: Standing, act: RequestAct, parties: readonly Party[], facts: Facts = {}): NextAct | undefined {
  return next(at, parties, facts)
    .filter((found) => found.act === act)
    .sort((a, b) => a.missing.length - b.missing.length)[0];
}

/** Who would move it on from here, and by what: what a page tells those who may not. */
export const awaited = (at: Standing): readonly Transition[] =>
  TRANSITIONS.filter((transition) => transition.from.includes(at.state) && !WAYS_OUT.includes(transition.act));

/** Acts that end or halt a request: a page keeps them apart from those that move it on. */
export const WAYS_OUT: readonly RequestAct[] = ['withdraw', 'expire', 'suspend', 'unmatch', 'return'];
