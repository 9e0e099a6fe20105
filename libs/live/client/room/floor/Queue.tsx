import { useT } from '@minga/kernel/client';
import { Button, LinkButton, useUi } from '@minga/ui';
import { OPEN_STATES, QUEUE_MODES, type RoomView } from '../../../contract';
import { RoomForm } from '../room-acts';
import { useRoomAddress } from '../use-room-address';
import { QueueList } from './QueueList';

/** The moderators' queue, with the choice of its order. */
export function Queue({ room }: { room: RoomView }) {
  const { t, number } = useT();
  const { Link } = useUi();
  const addressOf = useRoomAddress();
  return (
    <>
      <div className="pn-h qh">
        <h2>
          {t('live.room.queue.title')} <span className="meta">{number(room.hands.length)}</span>
        </h2>
        {OPEN_STATES.includes(room.state) && (
          <div className="row row-s">
            <RoomForm intent="queue-mode" className="seg">
              {QUEUE_MODES.map((mode) => (
                <button key={mode} type="submit" name="mode" value={mode} aria-pressed={room.queueMode === mode}>
                  {t(`live.room.queue.modes.${mode}`)}
                </button>
              ))}
            </RoomForm>
            <LinkButton size="s" icon="plus" href={addressOf({ panel: 'people' })}>
              {t('live.room.queue.invite')}
            </LinkButton>
          </div>
        )}
      </div>
      <p className="meta queue-rule">
        {t(`live.room.queue.rule.${room.queueMode}`)} <Link href="/s/about-queue">{t('live.room.queue.rule.more')}</Link>
      </p>
      {room.queueClosed && (
        <RoomForm intent="queue-closed" fields={{ closed: 'false' }} className="row row-s">
          <span className="meta strong">{t('live.room.queue.closed')}</span>
          <Button type="submit" size="xs">
            {t('live.room.queue.open')}
          </Button>
        </RoomForm>
      )}
      <QueueList room={room} />
    </>
  );
}
