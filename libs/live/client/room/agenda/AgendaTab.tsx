import type { RoomPartProps } from '../tabs';
import { AgendaList } from './AgendaList';
import { Projection } from './Projection';

/** The agenda for who attends. */
export function AgendaTab({ room }: RoomPartProps) {
  return (
    <div className="at-tab">
      <AgendaList room={room} />
      <Projection room={room} />
    </div>
  );
}
