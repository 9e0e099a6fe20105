import { useT } from '@minga/kernel/client';
import { Button } from '@minga/ui';
import type { RoomView } from '../../../contract';
import { RoomForm } from '../room-acts';

/** What the end does, and the button that ends. */
export function EndPanel({ room }: { room: RoomView }) {
  const { t } = useT();
  const running = room.state === 'live' || room.state === 'paused';
  if (!running) return <p>{t('live.room.end.not-running')}</p>;
  return (
    <RoomForm intent="end" className="stack">
      <p>{t('live.room.end.about', { hands: room.hands.length, people: room.attendance.people })}</p>
      <Button type="submit" tone="err" icon="stop">
        {t('live.room.end.now')}
      </Button>
    </RoomForm>
  );
}
