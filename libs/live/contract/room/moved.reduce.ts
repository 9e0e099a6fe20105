import { halted, running } from '../clock';
import type { LiveEvent } from '../live.events';
import { NOBODY } from '../presence/presence.views';
import type { AgendaItem } from '../session/session.views';
import type { RoomView } from './room.views';

type Moved = Extract<LiveEvent, { type: 'live.moved' }>['payload'];

/** The item that is under way: begun and not over. */
export const itemUnderWay = (items: readonly AgendaItem[]): AgendaItem | undefined => items.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);

const withItem = (items: readonly AgendaItem[], change: (item: AgendaItem) => AgendaItem): AgendaItem[] => {
  const current = itemUnderWay(items);
  return items.map((item) => (item === current ? change(item) : item));
};

/** The item under way goes on; where there is none, the next begins, as the first does with the session. */
function goingOn(room: RoomView, at: string): RoomView {
  const next = itemUnderWay(room.items) ? undefined : room.items.find(({ startedAt }) => startedAt === null);
  const items = withItem(room.items, (item) => running(item, at)).map((item) => (item === next ? { ...running(item, at), startedAt: at } : item));
  return { ...running(room, at), items, turn: room.turn && running(room.turn, at), startedAt: room.startedAt ?? at };
}

const paused = (room: RoomView, at: string): RoomView => ({
  ...halted(room, at), items: withItem(room.items, (item) => halted(item, at)), turn: room.turn && halted(room.turn, at),
});

/** The end lets everybody's hand down and everybody go; that the floor was taken back was told before. */
const ended = (room: RoomView, at: string): RoomView => ({
  ...halted(room, at),
  items: withItem(room.items, (item) => ({ ...halted(item, at), endedAt: at })),
  turn: null,
  hands: [],
  attendance: NOBODY,
  lead: null,
  leadlessSince: null,
  mine: { ...room.mine, present: false },
});

/** What every clock of the room shows after the session moved, as the server's own tables have it. */
export function moveRoom(room: RoomView, { act, state, at }: Moved): RoomView {
  const moved = { ...room, state, revision: room.revision + 1 };
  if (act === 'start' || act === 'resume') return goingOn(moved, at);
  if (act === 'pause') return paused(moved, at);
  if (act === 'end') return { ...ended(moved, at), endedAt: at };
  return act === 'cancel' ? ended(moved, at) : moved;
}
