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

/** The first item begins with the session. */
function started(room: RoomView, at: string): RoomView {
  const first = room.items.find(({ startedAt }) => startedAt === null);
  const items = itemUnderWay(room.items) ? withItem(room.items, (item) => running(item, at)) : room.items.map((item) => (item === first ? { ...running(item, at), startedAt: at } : item));
  return { ...running(room, at), items, startedAt: room.startedAt ?? at };
}

const resumed = (room: RoomView, at: string): RoomView => ({
  ...running(room, at), items: withItem(room.items, (item) => running(item, at)), turn: room.turn && running(room.turn, at),
});

const paused = (room: RoomView, at: string): RoomView => ({
  ...halted(room, at), items: withItem(room.items, (item) => halted(item, at)), turn: room.turn && halted(room.turn, at),
});

/** The end takes the floor back, lets everybody's hand down and everybody go. */
const ended = (room: RoomView, at: string): RoomView => ({
  ...halted(room, at),
  items: withItem(room.items, (item) => ({ ...halted(item, at), endedAt: at })),
  turn: null,
  hands: [],
  attendance: NOBODY,
  endedAt: at,
  lead: null,
  leadlessSince: null,
  mine: { ...room.mine, present: false },
});

/** What every clock of the room shows after the session moved, as the server's own tables have it. */
export function moveRoom(room: RoomView, { act, state, at }: Moved): RoomView {
  const moved = { ...room, state, revision: room.revision + 1 };
  if (act === 'start') return started(moved, at);
  if (act === 'resume') return resumed(moved, at);
  if (act === 'pause') return paused(moved, at);
  if (act === 'end' || act === 'cancel') return ended(moved, at);
  return moved;
}
