import { useT } from '@minga/kernel/client';
import { cx } from '@minga/ui';
import { PersonAvatar } from '@minga/people/client';
import { orderQueue, runsRoom, type QueuePlace, type RoomView } from '../../../contract';
import { useServerClock } from '../../clock';
import { HandActs } from './HandActs';
import { whyText } from './why';

/** Who waits for the floor in the order in which they are heard, each place with its reason. */
export function QueueList({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const runs = runsRoom(room);
  const queue = orderQueue(room, at);
  if (queue.length === 0) return <p className="meta">{t(room.queueClosed ? 'live.room.queue.none-closed' : 'live.room.queue.none')}</p>;
  return (
    <ol className="ls" aria-label={t('live.room.queue.title')}>
      {queue.map((place) => (
        <Row key={place.hand.id} room={room} place={place} at={at} runs={runs} last={place.position === queue.length} />
      ))}
    </ol>
  );
}

interface RowProps {
  room: RoomView;
  place: QueuePlace;
  at: number;
  runs: boolean;
  last: boolean;
}

function Row({ room, place, at, runs, last }: RowProps) {
  const translator = useT();
  const { hand, position } = place;
  const mine = hand.person.id === room.mine.account?.id;
  return (
    <li className={cx('qr', (runs ? position === 1 : mine) && 'next')}>
      <span className="pos">{position}</span>
      <PersonAvatar person={hand.person} size="s" />
      <div>
        <b className="qn">{mine ? translator.t('live.room.queue.you', { name: hand.person.name }) : hand.person.name}</b>
        <p className="why" suppressHydrationWarning>{whyText(translator, place, at)}</p>
      </div>
      {runs && <HandActs room={room} place={place} last={last} />}
    </li>
  );
}
