import { useConnection, useT } from '@minga/kernel/client';
import { Knot } from '@minga/ui';
import type { RoomView } from '../../contract';

/** The session's state in words, and that it may no longer be so where the line is down; what happens now is marked. */
export function RoomState({ room }: { room: RoomView }) {
  const { t } = useT();
  const connection = useConnection();
  return (
    // One piece of the head: what is empty most of the time would stand in it as a gap.
    <span>
      <Word state={room.state} />
      <span role="status">{connection === 'offline' && <span className="offline">{t('live.room.line')}</span>}</span>
    </span>
  );
}

function Word({ state }: Pick<RoomView, 'state'>) {
  const { t } = useT();
  const word = t(`live.states.${state}`);
  if (state !== 'live') return <span className="meta strong">{word}</span>;
  return (
    <span className="livet">
      <Knot kind="live" />
      {word}
    </span>
  );
}
