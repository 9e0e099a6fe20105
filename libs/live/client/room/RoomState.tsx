import { useT } from '@minga/kernel/client';
import { Knot } from '@minga/ui';
import type { RoomView } from '../../contract';

/** The session's state in words; what happens now is marked. */
export function RoomState({ room }: { room: RoomView }) {
  const { t } = useT();
  const word = t(`live.states.${room.state}`);
  if (room.state !== 'live') return <span className="meta strong">{word}</span>;
  return (
    <span className="livet">
      <Knot kind="live" />
      {word}
    </span>
  );
}
