import { halted, running } from '../clock';
import { withSpoken } from '../floor/floor.reduce';
import type { Spoken } from '../floor/floor.views';
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

/** As the server lists them: by id, what was between items last. */
const byItem = (a: string | null, b: string | null): number => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

/** What somebody has spoken when the turn that runs is over at this instant. */
function spokenAfter({ spoken, turn }: RoomView, at: string): RoomView['spoken'] {
  if (!turn) return spoken;
  const { person, kind, itemId } = turn;
  const before: Pick<Spoken, 'turns' | 'spentMs' | 'pointsOfOrder'> = spoken.find(({ accountId }) => accountId === person.id) ?? { turns: 0, spentMs: 0, pointsOfOrder: [] };
  const raised = kind === 'point-of-order' && !before.pointsOfOrder.includes(itemId);
  const pointsOfOrder = raised ? [...before.pointsOfOrder, itemId].toSorted(byItem) : before.pointsOfOrder;
  return withSpoken(spoken, {
    accountId: person.id, stakeholderGroup: person.stakeholderGroup, turns: before.turns + 1, spentMs: before.spentMs + halted(turn, at).spentMs, pointsOfOrder,
  });
}

/** The end takes the floor back, lets everybody's hand down and everybody go. */
const ended = (room: RoomView, at: string): RoomView => ({
  ...halted(room, at),
  items: withItem(room.items, (item) => ({ ...halted(item, at), endedAt: at })),
  spoken: spokenAfter(room, at),
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
