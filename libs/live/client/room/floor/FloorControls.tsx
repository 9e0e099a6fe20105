import { useT } from '@minga/kernel/client';
import { Button } from '@minga/ui';
import { type RoomView } from '../../../contract';
import { queueAt } from './queue-now';
import { useServerClock } from '../../clock';
import { RoomForm } from '../room-acts';

/** Under who speaks: thank and call the next, thank, more time. */
export function FloorControls({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const { turn } = room;
  if (!turn) return null;
  const [next] = queueAt(room, at);
  return (
    <div className="row row-s floor-acts">
      {next && room.state === 'live' && (
        <RoomForm intent="give" fields={{ hand: next.hand.id, after: turn.id }}>
          <Button type="submit" size="s">
            {t('live.room.floor.thank-and-next')}
          </Button>
        </RoomForm>
      )}
      <RoomForm intent="thank" fields={{ turn: turn.id }}>
        <Button type="submit" size="s">
          {t('live.room.floor.thank')}
        </Button>
      </RoomForm>
      <RoomForm intent="extend-turn" fields={{ turn: turn.id }}>
        <Button type="submit" size="s">
          {t('live.room.floor.extend')}
        </Button>
      </RoomForm>
    </div>
  );
}
