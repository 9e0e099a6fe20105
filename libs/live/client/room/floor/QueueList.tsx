import { useT } from '@minga/kernel/client';
import { cx } from '@minga/ui';
import { PersonAvatar } from '@minga/people/client';
import { runsRoom, type QueuePlace, type RoomView } from '../../../contract';
import { queueAt } from './queue-now';
import { useServerClock } from '../../clock';
import { useStretch } from '../stretch';
import { memo } from 'react';
import { HandActs, type HandDesk } from './HandActs';
import { whyText } from './why';

/** Who waits for the floor in the order in which they are heard, each place with its reason. */
export function QueueList({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const runs = runsRoom(room);
  const queue = queueAt(room, at);
  if (queue.length === 0) return <p className="meta">{t(room.queueClosed ? 'live.room.queue.none-closed' : 'live.room.queue.none')}</p>;
  return <Places room={room} queue={queue} at={at} runs={runs} />;
}

function Places({ room, queue, at, runs }: { room: RoomView; queue: readonly QueuePlace[]; at: number; runs: boolean }) {
  const translator = useT();
  const mine = room.mine.account?.id;
  const { shown, rest } = useStretch('queue', queue, ({ hand }) => hand.person.id === mine);
  return (
    <>
      <ol className="ls" aria-label={translator.t('live.room.queue.title')}>
        {shown.map((place) => (
          <Row
            key={place.hand.id}
            hand={place.hand}
            position={place.position}
            why={whyText(translator, place, at)}
            mine={place.hand.person.id === mine}
            acts={runs ? { live: room.state === 'live', turnId: room.turn?.id ?? '', last: queue.length } : undefined}
          />
        ))}
      </ol>
      {rest}
    </>
  );
}

interface RowProps extends Pick<QueuePlace, 'hand' | 'position'> {
  /** Why it stands there, in words. */
  why: string;
  mine: boolean;
  /** For who runs the session. */
  acts: HandDesk | undefined;
}

/** Drawn again only when something of it changed: the queue is looked at each second. */
const Row = memo(PlaceRow, (before, after) =>
  before.hand === after.hand && before.position === after.position && before.why === after.why && before.mine === after.mine
  && before.acts?.live === after.acts?.live && before.acts?.turnId === after.acts?.turnId && before.acts?.last === after.acts?.last);

function PlaceRow({ hand, position, why, mine, acts }: RowProps) {
  const { t } = useT();
  return (
    <li className={cx('qr', (acts ? position === 1 : mine) && 'next')}>
      <span className="pos">{position}</span>
      <PersonAvatar person={hand.person} size="s" />
      <div>
        <b className="qn">{mine ? t('live.room.queue.you', { name: hand.person.name }) : hand.person.name}</b>
        <p className="why" suppressHydrationWarning>{why}</p>
      </div>
      {acts && <HandActs hand={hand} position={position} desk={acts} />}
    </li>
  );
}
