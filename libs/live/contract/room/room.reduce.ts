import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import { moveRoom } from './moved.reduce';
import type { RoomView } from './room.views';

export type Happened = RoomEvent<LiveEvent>;

/** The room after what happened; undefined: the event does not tell all of what changed, fetch it anew. */
function change(room: RoomView, body: LiveEvent): RoomView | undefined {
  switch (body.type) {
    case 'live.moved':
      return moveRoom(room, body.payload);
    case 'live.changed':
      return undefined;
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
