import { useT } from '@minga/kernel/client';
import { Button, LinkButton } from '@minga/ui';
import type { RoomView } from '../../../contract';
import { RoomForm } from '../room-acts';
import { useRoomAddress } from '../use-room-address';

/** What moderators reach for whatever they look at. */
export function ModeratorFoot({ room }: { room: RoomView }) {
  const { t } = useT();
  const addressOf = useRoomAddress();
  return (
    <footer className="rm-f">
      <div className="row row-s">
        <LinkButton size="s" icon="users" href={addressOf({ panel: 'people' })}>
          {t('live.room.panels.people')}
        </LinkButton>
        <LinkButton size="s" icon="key" className="desk-only" href={addressOf({ panel: 'keys' })}>
          {t('live.room.panels.keys')}
        </LinkButton>
        <LinkButton size="s" icon="out" className="desk-only" href={`${room.address}/screen`}>
          {t('live.room.screen.open')}
        </LinkButton>
      </div>
      <div className="row row-s mid">
        <RoomForm intent="queue-closed" fields={{ closed: String(!room.queueClosed) }}>
          <Button type="submit" size="s" icon="hand" pressed={room.queueClosed}>
            {t('live.room.queue.close')}
          </Button>
        </RoomForm>
        <RoomForm intent="lock" fields={{ locked: String(!room.locked) }}>
          <Button type="submit" size="s" icon="lock" pressed={room.locked}>
            {t('live.room.acts.lock')}
          </Button>
        </RoomForm>
      </div>
      <LinkButton size="s" tone="err" icon="stop" href={addressOf({ panel: 'end' })}>
        {t('live.room.panels.end')}
      </LinkButton>
    </footer>
  );
}
