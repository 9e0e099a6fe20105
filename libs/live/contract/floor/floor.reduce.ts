import type { EventOf } from '@minga/kernel/contract';
import type { RoomView } from '../room/room.views';
import type { floorEvents } from './floor.events';
import type { Hand, Spoken } from './floor.views';

type FloorEvent = EventOf<typeof floorEvents>;
type Of<T extends FloorEvent['type']> = Extract<FloorEvent, { type: T }>['payload'];

/** Asked before another one did: by instant, then by id. */
export const askedBefore = (a: Pick<Hand, 'id' | 'raisedAt'>, b: Pick<Hand, 'id' | 'raisedAt'>): boolean => a.raisedAt < b.raisedAt || (a.raisedAt === b.raisedAt && a.id < b.id);

const placed = (hands: readonly Hand[], places: Of<'live.hand-moved'>['places']): Hand[] => {
  const by = new Map(places.map(({ handId, place }) => [handId, place]));
  return hands.map((hand) => (by.has(hand.id) ? { ...hand, place: by.get(hand.id)! } : hand));
};

function raise(hands: readonly Hand[], hand: Hand): Hand[] {
  const others = hands.filter(({ id }) => id !== hand.id);
  return [...others, hand].toSorted((a, b) => (askedBefore(a, b) ? -1 : 1));
}

function end(hands: readonly Hand[], { handId, by, places }: Of<'live.hand-ended'>): Hand[] {
  const gone = hands.find(({ id }) => id === handId);
  const left = hands.filter(({ id }) => id !== handId);
  const passed = gone && by === 'given' ? left.map((hand) => (askedBefore(hand, gone) ? { ...hand, passed: hand.passed + 1 } : hand)) : left;
  return placed(passed, places);
}

/** One entry a person, by account id. */
const withSpoken = (all: readonly Spoken[], one: Spoken): Spoken[] =>
  [...all.filter(({ accountId }) => accountId !== one.accountId), one].toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1));

/** The floor and its queue after what happened. */
export function reduceFloor(room: RoomView, event: FloorEvent): RoomView {
  const { type, payload } = event;
  switch (type) {
    case 'live.hand-raised':
      return { ...room, hands: raise(room.hands, payload.hand) };
    case 'live.hand-ended':
      return { ...room, hands: end(room.hands, payload) };
    case 'live.hand-moved':
      return { ...room, hands: placed(room.hands, payload.places) };
    case 'live.turn-began':
      return { ...room, turn: payload.turn, latestTurnId: payload.turn.id };
    case 'live.turn-extended':
      return room.turn?.id === payload.turnId ? { ...room, turn: { ...room.turn, limitSeconds: payload.limitSeconds } } : room;
    case 'live.turn-ended':
      return { ...room, turn: room.turn?.id === payload.turnId ? null : room.turn, spoken: withSpoken(room.spoken, payload.spoken) };
    case 'live.queue-set':
      return { ...room, queueMode: payload.mode, queueClosed: payload.closed, speakSeconds: payload.speakSeconds };
  }
}
