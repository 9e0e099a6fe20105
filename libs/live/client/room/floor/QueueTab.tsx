import { useT } from '@minga/kernel/client';
import { WhoIsHere } from '../presence/WhoIsHere';
import type { RoomPartProps } from '../tabs';
import { QueueList } from './QueueList';
import { TalkBalance } from './TalkBalance';

/** Who waits for the floor and why in this order, who spoke how long and who is there, for who attends. */
export function QueueTab({ room }: RoomPartProps) {
  const { t } = useT();
  return (
    <div className="at-tab">
      <QueueList room={room} />
      <div className="pn-h qh">
        <h3>{t('live.room.talk.title')}</h3>
      </div>
      <TalkBalance room={room} />
      <div className="pn-h qh">
        <h3>{t('live.room.here.title')}</h3>
      </div>
      <WhoIsHere attendance={room.attendance} />
    </div>
  );
}
