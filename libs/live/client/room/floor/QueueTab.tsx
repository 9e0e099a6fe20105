import type { RoomPartProps } from '../tabs';
import { QueueList } from './QueueList';

/** Who waits for the floor and why in this order, for who attends. */
export function QueueTab({ room }: RoomPartProps) {
  return (
    <div className="at-tab">
      <QueueList room={room} />
    </div>
  );
}
