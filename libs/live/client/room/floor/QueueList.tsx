import { useT } from '@minga/kernel/client';
import { List, ListRow } from '@minga/ui';
import { PersonAvatar } from '@minga/people/client';
import type { RoomView } from '../../../contract';

/** Who waits for the floor. */
export function QueueList({ room }: { room: RoomView }) {
  const { t } = useT();
  if (room.hands.length === 0) return <p className="meta">{t('live.room.queue.none')}</p>;
  return (
    <List>
      {room.hands.map(({ id, person }, index) => (
        <ListRow key={id} className="qr">
          <span className="pos">{index + 1}</span>
          <PersonAvatar person={person} size="s" />
          <b className="qn">{person.name}</b>
        </ListRow>
      ))}
    </List>
  );
}
