import { STAKEHOLDER_GROUPS, type PersonCard, type StakeholderGroup } from '@minga/people/contract';
import fc from 'fast-check';
import { askedBefore } from './floor.reduce';
import type { Hand, Spoken } from './floor.views';
import { expectedWait, LONGEST_WAIT_MINUTES, MOST_PASSED, orderQueue, REASON_CODES, type QueueFacts, type QueuePlace } from './queue';
import { talkShares } from './shares';

const AT = Date.parse('2026-11-22T12:00:00.000Z');
const MINUTE_MS = 60_000;

const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const person = (n: number, stakeholderGroup: StakeholderGroup | null): PersonCard => ({
  id: idOf(n), handle: `p${n}`, name: `P${n}`, stakeholderGroup, country: null, organisation: null, photo: null, imported: false,
});
const instant = (ms: number): string => new Date(ms).toISOString();

/** One of the room: their group, whether and how they wait, what they spoke. */
const Somebody = fc.record({
  group: fc.option(fc.constantFrom(...STAKEHOLDER_GROUPS.slice(0, 3)), { nil: null }),
  waits: fc.boolean(),
  kind: fc.constantFrom('speak' as const, 'reply' as const, 'point-of-order' as const),
  askedAgo: fc.integer({ min: 0, max: (LONGEST_WAIT_MINUTES + 2) * MINUTE_MS }),
  passed: fc.integer({ min: 0, max: MOST_PASSED }),
  turns: fc.integer({ min: 0, max: 3 }),
  spentMs: fc.integer({ min: 0, max: 600_000 }),
  place: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null, freq: 6 }),
  heardPoint: fc.boolean(),
});
type Somebody = typeof Somebody extends fc.Arbitrary<infer T> ? T : never;

const handOf = (one: Somebody, n: number): Hand => ({
  id: idOf(n), person: person(n, one.group), kind: one.kind, turnId: one.kind === 'reply' ? idOf(900) : null, itemId: idOf(800),
  raisedAt: instant(AT - one.askedAgo), passed: one.passed, place: one.place,
});
const spokenOf = (one: Somebody, n: number): Spoken => ({
  accountId: idOf(n), stakeholderGroup: one.group, turns: one.turns, spentMs: one.spentMs, pointsOfOrder: one.heardPoint ? [idOf(800)] : [],
});

function factsOf(people: readonly Somebody[], queueMode: QueueFacts['queueMode'] = 'balanced'): QueueFacts {
  const groups: Partial<Record<StakeholderGroup, number>> = {};
  for (const { group } of people) if (group) groups[group] = (groups[group] ?? 0) + 1;
  return {
    queueMode,
    hands: people.flatMap((one, n) => (one.waits ? [handOf(one, n)] : [])),
    spoken: people.flatMap((one, n) => (one.turns > 0 ? [spokenOf(one, n)] : [])),
    turn: null, latestTurnId: idOf(900), attendance: { people: people.length, groups, countries: {} },
  };
}

const Room = fc.array(Somebody, { minLength: 1, maxLength: 12 });
const ids = (queue: readonly QueuePlace[]): string[] => queue.map(({ hand }) => hand.id);
const arrival = (a: Hand, b: Hand): number => (askedBefore(a, b) ? -1 : 1);

/** What a reason says, asked of the facts again by other means. */
function holds(facts: QueueFacts, { hand, reason }: QueuePlace): boolean {
  const own = facts.spoken.find(({ accountId }) => accountId === hand.person.id);
  const share = talkShares(facts, AT).find(({ group }) => group === (hand.person.stakeholderGroup ?? 'none'))!;
  const waited = Math.floor((AT - Date.parse(hand.raisedAt)) / MINUTE_MS);
  switch (reason.code) {
    case 'moved':
      return hand.place !== null;
    case 'point-of-order':
      return hand.kind === 'point-of-order' && !own?.pointsOfOrder.includes(hand.itemId);
    case 'passed-enough':
      return hand.passed === reason.passed && reason.passed >= MOST_PASSED;
    case 'waited-enough':
      return reason.minutes === waited && waited >= LONGEST_WAIT_MINUTES;
    case 'reply':
      return hand.kind === 'reply' && hand.turnId === facts.latestTurnId;
    case 'behind-and-unheard':
      return !own && share.spoke === reason.spoke && share.present === reason.present && reason.spoke < reason.present;
    case 'unheard':
      return !own;
    case 'behind':
      return !!own && share.spoke === reason.spoke && share.present === reason.present && reason.spoke < reason.present;
    case 'heard':
      return own?.turns === reason.turns && reason.minutes === Math.ceil(own.spentMs / MINUTE_MS);
    case 'arrival':
      return facts.queueMode === 'arrival';
  }
}

describe('the order of the queue', () => {
  it('follows from the facts alone, in whatever order they come', () => {
    fc.assert(fc.property(Room, fc.nat(), (people, seed) => {
      const facts = factsOf(people);
      const turned = seed % Math.max(1, facts.hands.length);
      const shuffled = { ...facts, hands: [...facts.hands.slice(turned), ...facts.hands.slice(0, turned)], spoken: facts.spoken.toReversed() };
      expect(orderQueue(shuffled, AT)).toEqual(orderQueue(facts, AT));
    }));
  });

  it('has everybody who waits once, at numbered places', () => {
    fc.assert(fc.property(Room, (people) => {
      const facts = factsOf(people);
      const queue = orderQueue(facts, AT);
      expect(ids(queue).toSorted()).toEqual(facts.hands.map(({ id }) => id).toSorted());
      expect(queue.map(({ position }) => position)).toEqual(queue.map((_, index) => index + 1));
    }));
  });

  it('says of each place what is true, and by how much it is lifted', () => {
    fc.assert(fc.property(Room, fc.constantFrom('balanced' as const, 'arrival' as const), (people, mode) => {
      const facts = factsOf(people, mode);
      const arrived = facts.hands.toSorted(arrival).map(({ id }) => id);
      for (const place of orderQueue(facts, AT)) {
        expect(REASON_CODES).toContain(place.reason.code);
        expect([place.reason.code, holds(facts, place)]).toEqual([place.reason.code, true]);
        expect(place.lift).toBe(arrived.indexOf(place.hand.id) + 1 - place.position);
      }
    }));
  });

  it('hears points of order first, and puts where the moderator’s hand says', () => {
    fc.assert(fc.property(Room, (people) => {
      const queue = orderQueue(factsOf(people), AT);
      const byRule = queue.filter(({ reason }) => reason.code !== 'moved').map(({ reason }) => reason.code === 'point-of-order');
      expect(byRule).toEqual(byRule.toSorted((a, b) => Number(b) - Number(a)));
      const moved = queue.filter(({ reason }) => reason.code === 'moved');
      if (moved.length === 1) expect(moved[0]!.position).toBe(Math.min(moved[0]!.hand.place!, queue.length));
    }));
  });

  it('is by arrival where it is not balanced', () => {
    fc.assert(fc.property(Room, (people) => {
      const plain = people.map((one) => ({ ...one, place: null, kind: 'speak' as const }));
      const facts = factsOf(plain, 'arrival');
      expect(ids(orderQueue(facts, AT))).toEqual(facts.hands.toSorted(arrival).map(({ id }) => id));
    }));
  });
});

/** A step of a meeting: somebody of a group asks, or the first of the queue is heard for so long. */
const Step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ asks: fc.constantFrom(...STAKEHOLDER_GROUPS.slice(0, 3)), again: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ heardMs: fc.integer({ min: 1_000, max: 240_000 }) }) },
);

/** What the server does when the first is heard: who asked before is passed. */
function hear(facts: QueueFacts, first: Hand, heardMs: number): QueueFacts {
  const hands = facts.hands.filter(({ id }) => id !== first.id).map((hand) => (askedBefore(hand, first) ? { ...hand, passed: hand.passed + 1 } : hand));
  const before = facts.spoken.find(({ accountId }) => accountId === first.person.id);
  const spoken = { accountId: first.person.id, stakeholderGroup: first.person.stakeholderGroup, turns: (before?.turns ?? 0) + 1, spentMs: (before?.spentMs ?? 0) + heardMs, pointsOfOrder: [] };
  return { ...facts, hands, spoken: [...facts.spoken.filter(({ accountId }) => accountId !== first.person.id), spoken] };
}

describe('waiting in the balanced queue', () => {
  it('ends: nobody is passed more often than the bound, and everybody is heard', () => {
    fc.assert(fc.property(fc.array(Step, { minLength: 5, maxLength: 80 }), (steps) => {
      let at = AT;
      let facts = factsOf([]);
      facts = { ...facts, attendance: { people: 30, groups: { government: 20, 'civil-society': 6, 'technical-community': 4 }, countries: {} } };
      let next = 0;
      const hearFirst = (heardMs: number) => {
        const first = orderQueue(facts, at)[0]?.hand;
        if (first) facts = hear(facts, first, heardMs);
        at += heardMs;
      };
      for (const step of steps) {
        if ('heardMs' in step) hearFirst(step.heardMs);
        else {
          at += 1_000;
          const again = step.again ? facts.spoken.find(({ accountId }) => !facts.hands.some(({ person: one }) => one.id === accountId)) : undefined;
          const who = again ? { ...person(0, again.stakeholderGroup), id: again.accountId } : person(next++, step.asks);
          facts = { ...facts, hands: [...facts.hands, { id: idOf(2_000 + at - AT), person: who, kind: 'speak', turnId: null, itemId: null, raisedAt: instant(at), passed: 0, place: null }] };
        }
        expect(Math.max(0, ...facts.hands.map(({ passed }) => passed))).toBeLessThanOrEqual(MOST_PASSED);
      }
      const waiting = facts.hands.length;
      for (let heard = 0; heard < waiting; heard++) hearFirst(60_000);
      expect(facts.hands).toEqual([]);
    }));
  });

  it('takes what is left of the turn and the mean of turns before', () => {
    const spoken: Spoken[] = [{ accountId: idOf(1), stakeholderGroup: null, turns: 4, spentMs: 4 * 90_000, pointsOfOrder: [] }];
    const turn = { id: idOf(9), person: person(2, null), kind: 'speak' as const, itemId: null, beganAt: instant(AT), runningSince: instant(AT - 60_000), spentMs: 0, limitSeconds: 180 };
    expect(expectedWait({ spoken, turn, speakSeconds: 180 }, 2, AT)).toBe(120_000 + 90_000);
    expect(expectedWait({ spoken: [], turn: null, speakSeconds: 180 }, 3, AT)).toBe(360_000);
  });
});
