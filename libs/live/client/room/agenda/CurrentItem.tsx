import { useT } from '@minga/kernel/client';
import { Button } from '@minga/ui';
import { boxOf, elapsed, itemUnderWay, timeBox, type RoomView } from '../../../contract';
import { useServerClock } from '../../clock';
import { RoomForm } from '../room-acts';
import { TimeBar, TimeLeft } from '../Timer';

/** The time box of the item under way, with what moderators do with it. */
export function CurrentItem({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const item = itemUnderWay(room.items);
  if (!item) return null;
  const box = timeBox(elapsed(item, at), boxOf(item));
  return (
    <div className="box3">
      <TimeLeft box={box} label={t('live.room.agenda.left')} />
      <span className="meta">{t(box.state === 'over' ? 'live.room.agenda.over' : 'live.room.agenda.to-close')}</span>
      <TimeBar box={box} />
      <div className="row row-s">
        <RoomForm intent="item-extend" fields={{ item: item.id }}>
          <Button type="submit" size="xs">
            {t('live.room.agenda.extend')}
          </Button>
        </RoomForm>
        <PauseOrResume room={room} />
        <RoomForm intent="item-next" fields={{ after: item.id }}>
          <Button type="submit" size="xs" disabled={room.state !== 'live'}>
            {t('live.room.agenda.next')}
          </Button>
        </RoomForm>
      </div>
    </div>
  );
}

/** Halts every clock of the session, or lets them go on. */
export function PauseOrResume({ room }: { room: RoomView }) {
  const { t } = useT();
  if (room.state !== 'live' && room.state !== 'paused') return null;
  const act = room.state === 'live' ? 'pause' : 'resume';
  return (
    <RoomForm intent={act}>
      <Button type="submit" size="xs">
        {t(`live.room.acts.${act}`)}
      </Button>
    </RoomForm>
  );
}
