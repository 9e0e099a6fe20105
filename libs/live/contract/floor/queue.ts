import { elapsed } from '../clock';
import type { QueueMode } from '../words';
import type { Hand, Spoken } from './floor.views';
import { talkGroup, talkShares, type TalkFacts, type TalkShare } from './shares';

/** Whoever was passed by so many who asked later is passed by nobody any more. */
export const MOST_PASSED = 5;
/** Nor is whoever has waited for this many minutes. */
export const LONGEST_WAIT_MINUTES = 20;

const MINUTE_MS = 60_000;

/** All that the order of the queue follows from. */
export interface QueueFacts extends TalkFacts {
  queueMode: QueueMode;
  hands: readonly Hand[];
  latestTurnId: string | null;
}

/** Why somebody stands where they stand; worded under `live.room.why.<code>`. Shares in whole percent. */
export type Reason =
  | { code: 'moved' }
  | { code: 'point-of-order' }
  | { code: 'passed-enough'; passed: number }
  | { code: 'waited-enough'; minutes: number }
  | { code: 'reply' }
  | { code: 'behind-and-unheard'; spoke: number; present: number }
  | { code: 'unheard' }
  | { code: 'behind'; spoke: number; present: number }
  | { code: 'heard'; turns: number; minutes: number }
  | { code: 'arrival' };

export const REASON_CODES = ['moved', 'point-of-order', 'passed-enough', 'waited-enough', 'reply', 'behind-and-unheard', 'unheard', 'behind', 'heard', 'arrival'] as const satisfies readonly Reason['code'][];

/** A place in the queue. */
export interface QueuePlace {
  hand: Hand;
  /** From 1. */
  position: number;
  /** How many places before their place by arrival; negative: after it. */
  lift: number;
  reason: Reason;
}

const byArrival = (a: Hand, b: Hand): number => Date.parse(a.raisedAt) - Date.parse(b.raisedAt) || (a.id < b.id ? -1 : 1);

/** What is known of each when they are compared. */
interface Knowledge {
  at: number;
  latestTurnId: string | null;
  spoken: ReadonlyMap<string, Spoken>;
  shares: ReadonlyMap<string, TalkShare>;
  /** Somebody has spoken: before that no group is behind another. */
  begun: boolean;
}

/** One point of order a person and item goes first; another is a wish to speak like any. */
const goesFirst = (hand: Hand, spoken: Spoken | undefined): boolean => hand.kind === 'point-of-order' && !spoken?.pointsOfOrder.includes(hand.itemId);

/** Why a hand stands where it does in a balanced queue. The codes are in the order in which they are heard. */
function balancedReason(hand: Hand, { at, latestTurnId, spoken, shares, begun }: Knowledge): Reason {
  const own = spoken.get(hand.person.id);
  const minutes = Math.floor((at - Date.parse(hand.raisedAt)) / MINUTE_MS);
  if (goesFirst(hand, own)) return { code: 'point-of-order' };
  if (hand.passed >= MOST_PASSED) return { code: 'passed-enough', passed: hand.passed };
  if (minutes >= LONGEST_WAIT_MINUTES) return { code: 'waited-enough', minutes };
  if (hand.kind === 'reply' && hand.turnId === latestTurnId) return { code: 'reply' };
  const share = shares.get(talkGroup(hand.person.stakeholderGroup));
  const behind = begun && share !== undefined && share.spoke < share.present;
  if (behind) return { code: own ? 'behind' : 'behind-and-unheard', spoke: share.spoke, present: share.present };
  return own ? { code: 'heard', turns: own.turns, minutes: Math.ceil(own.spentMs / MINUTE_MS) } : { code: 'unheard' };
}

/** Ranks of the balanced rule: lower is heard before higher, equal ones by arrival. */
const RANKS: Readonly<Record<Reason['code'], number>> = {
  moved: 0, 'point-of-order': 0, 'passed-enough': 1, 'waited-enough': 1, reply: 2, 'behind-and-unheard': 3, unheard: 4, behind: 5, heard: 6, arrival: 6,
};

function knowledgeOf({ spoken, turn, attendance, latestTurnId }: QueueFacts, at: number): Knowledge {
  const shares = talkShares({ spoken, turn, attendance }, at);
  return {
    at, latestTurnId,
    spoken: new Map(spoken.map((one) => [one.accountId, one])),
    shares: new Map(shares.map((share) => [share.group, share])),
    begun: shares.some(({ spentMs }) => spentMs > 0),
  };
}

/** The moderator's hand puts somebody where it says, over the rule. */
function putByHand(ruled: readonly { hand: Hand; reason: Reason }[]): { hand: Hand; reason: Reason }[] {
  const order = ruled.filter(({ hand }) => hand.place === null);
  const moved = ruled.filter(({ hand }) => hand.place !== null).toSorted((a, b) => a.hand.place! - b.hand.place! || byArrival(a.hand, b.hand));
  for (const { hand } of moved) order.splice(hand.place! - 1, 0, { hand, reason: { code: 'moved' } });
  return order;
}

/**
 * Who is heard next, and why: the one rule of the queue. Follows from these facts and nothing else, so that the server and
 * every page have the same order. By arrival, or balanced: see `docs/decisions`. Points of order go first in both.
 * @param at the server's time in ms
 */
export function orderQueue(facts: QueueFacts, at: number): QueuePlace[] {
  const known = knowledgeOf(facts, at);
  const arrived = facts.hands.toSorted(byArrival);
  const reasonOf = (hand: Hand): Reason => {
    if (facts.queueMode === 'balanced') return balancedReason(hand, known);
    return goesFirst(hand, known.spoken.get(hand.person.id)) ? { code: 'point-of-order' } : { code: 'arrival' };
  };
  const ruled = arrived.map((hand) => ({ hand, reason: reasonOf(hand) })).toSorted((a, b) => RANKS[a.reason.code] - RANKS[b.reason.code]);
  return putByHand(ruled).map(({ hand, reason }, index) => ({ hand, reason, position: index + 1, lift: arrived.indexOf(hand) - index }));
}

/** So many turns make a mean worth trusting; before, each is taken to use its limit. */
const ENOUGH_TURNS = 3;

/** How long somebody at this position waits from now, in ms, if turns go on as they did. */
export function expectedWait({ spoken, turn, speakSeconds }: Pick<QueueFacts, 'spoken' | 'turn'> & { speakSeconds: number }, position: number, at: number): number {
  const turns = spoken.reduce((sum, one) => sum + one.turns, 0);
  const mean = turns >= ENOUGH_TURNS ? spoken.reduce((sum, one) => sum + one.spentMs, 0) / turns : speakSeconds * 1_000;
  const left = turn ? Math.max(0, turn.limitSeconds * 1_000 - elapsed(turn, at)) : 0;
  return left + (position - 1) * mean;
}
