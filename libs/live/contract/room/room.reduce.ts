import type { EventOf, RoomEvent } from '@minga/kernel/contract';
import { floorEvents } from '../floor/floor.events';
import { reduceFloor } from '../floor/floor.reduce';
import type { LiveEvent } from '../live.events';
import { moveRoom } from './moved.reduce';
import type { RoomView } from './room.views';

export type Happened = RoomEvent<LiveEvent>;

const ofFloor = (body: LiveEvent): body is EventOf<typeof floorEvents> => Object.hasOwn(floorEvents, body.type);

/** Roles of the room's reader, from all who were named. */
const rolesOf = ({ mine }: RoomView, named: RoomView['named']): RoomView['mine']['roles'] =>
  named.filter(({ person }) => person.id === mine.account?.id).map(({ role }) => role).toSorted();

const toldOfReader = ({ mine }: RoomView, accountId: string): boolean => mine.account?.id === accountId;

/** The room after what happened; undefined: the event does not tell all of what changed, fetch it anew. */
function change(room: RoomView, body: LiveEvent): RoomView | undefined {
  if (ofFloor(body)) return reduceFloor(room, body);
  switch (body.type) {
    case 'live.moved':
      return moveRoom(room, body.payload);
    case 'live.changed':
      // One's own room tells of one's other sessions as well
      return body.payload.sessionId === room.id ? undefined : room;
    case 'live.attendance':
    case 'live.agenda':
    case 'live.locked':
    case 'live.led':
      return { ...room, ...body.payload };
    case 'live.named': {
      const { named } = body.payload;
      // Who gets a part in it hears of it in more rooms.
      return rolesOf(room, named).join() === room.mine.roles.join() ? { ...room, named } : undefined;
    }
    case 'live.removed': {
      const { sessionId, accountId, removal } = body.payload;
      if (sessionId !== room.id || !toldOfReader(room, accountId)) return room;
      return { ...room, mine: { ...room.mine, removal, present: room.mine.present && !removal } };
    }
    default:
      return room;
  }
}

/** Takes an event that the view does not hold yet; any other changes nothing. */
export function reduceRoom(room: RoomView, event: Happened): RoomView | undefined {
  const held = room.cursor[event.room];
  if (held === undefined || event.seq <= held) return room;
  const next = change(room, event.body);
  return next && { ...next, cursor: { ...room.cursor, [event.room]: event.seq } };
}
