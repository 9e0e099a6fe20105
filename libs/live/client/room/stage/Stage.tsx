import { useT } from '@minga/kernel/client';
import { Shape } from '@minga/ui';
import { personInitials } from '@minga/people/client';
import { STAKEHOLDER_SHAPE } from '@minga/people/contract';
import { clockText, elapsed, type RoomView } from '../../../contract';
import { useServerClock } from '../../clock';

/** Who has the floor, large; the moderator in charge beside. */
export function Stage({ room }: { room: RoomView }) {
  const { t } = useT();
  return (
    <div className="stage">
      <Speaker room={room} />
      {room.lead && (
        <div className="spk" data-n={personInitials(room.lead)}>
          <p>
            <b>{room.lead.name}</b>
            <span>{room.lead.id === room.mine.account?.id ? t('live.room.stage.you-moderate') : t('live.room.stage.moderates')}</span>
          </p>
        </div>
      )}
    </div>
  );
}

function Speaker({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const { turn } = room;
  if (!turn) {
    return (
      <div className="spk" data-n="">
        <p>
          <b>{t('live.room.stage.free')}</b>
          <span>{t(`live.room.stage.free-hint.${room.state === 'live' ? 'live' : 'not-live'}`)}</span>
        </p>
      </div>
    );
  }
  const { person, limitSeconds } = turn;
  return (
    <div className="spk on" data-n={personInitials(person)}>
      <span className="timer" suppressHydrationWarning>
        {clockText(elapsed(turn, at))}
        <small> {t('live.room.stage.of', { limit: clockText(limitSeconds * 1_000) })}</small>
      </span>
      <p>
        <b>{person.name}</b>
        <span>
          {person.stakeholderGroup && <Shape of={STAKEHOLDER_SHAPE[person.stakeholderGroup]} />} {t('live.room.stage.has-floor')}
        </span>
      </p>
    </div>
  );
}
