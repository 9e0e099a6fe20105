import { useClock, useT } from '@minga/kernel/client';
import { OPEN_STATES, paceOf, type RoomView } from '../../../contract';
import { useServerClock } from '../../clock';

/** When it ends at this pace, in the reader's zone. */
export function Projection({ room }: { room: RoomView }) {
  const { t, date } = useT();
  const { zone } = useClock();
  const at = useServerClock(room.now);
  if (!OPEN_STATES.includes(room.state)) return null;
  const { endsAt, lateMinutes } = paceOf(room, at);
  const time = date(new Date(endsAt), { hour: 'numeric', minute: '2-digit', timeZone: zone });
  const late = lateMinutes === 0 ? 'on-time' : lateMinutes > 0 ? 'late' : 'early';
  return (
    <p className="meta proj" suppressHydrationWarning>
      {t(`live.room.pace.${late}`, { time, count: Math.abs(lateMinutes) })}
    </p>
  );
}
