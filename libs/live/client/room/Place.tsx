import type { RoomView } from '../../contract';
import { PLACES, type RoomPlace } from './tabs';

/** What the parts of the slice put in this place. */
export const Place = ({ at, room }: { at: RoomPlace; room: RoomView }) =>
  PLACES[at].filter(({ hidden }) => !hidden?.(room)).map(({ id, Component }) => <Component key={id} room={room} />);
