import { useT } from '@minga/kernel/client';
import { Button, LinkButton, Notice } from '@minga/ui';
import { nextActs, OPEN_STATES, OVER_STATES, type RoomView, type SessionAct } from '../../../contract';
import { RoomForm } from '../room-acts';

const BEGINNINGS: readonly SessionAct[] = ['open-lobby', 'start'];

/** Where the session is not under way: how it begins, or that it is over and what comes of it. */
export function Threshold({ room }: { room: RoomView }) {
  const { t } = useT();
  if (room.state === 'live' || room.state === 'paused') return null;
  const facts = { agenda: room.items.length > 0 };
  const next = nextActs(room.state, ['moderator'], facts).filter(({ act }) => BEGINNINGS.includes(act));
  const acts = next.filter(({ missing }) => missing.length === 0);
  const missing = new Set(next.flatMap((one) => one.missing));
  return (
    <Notice role="status">
      {room.state === 'lobby' && <p>{t('live.room.door.lobby-moderator')}</p>}
      {[...missing].map((need) => (
        <p key={need}>{t(`live.needs.${need}`)}</p>
      ))}
      {!OPEN_STATES.includes(room.state) && <p className="strong">{t(closedWord(room))}</p>}
      <div className="row row-s">
        {acts.map(({ act }) => (
          <RoomForm key={act} intent={act}>
            <Button type="submit" tone={act === 'start' ? 'live' : undefined} icon={act === 'start' ? 'live' : undefined}>
              {t(act === 'start' ? 'live.room.acts.start' : 'live.acts.open-lobby')}
            </Button>
          </RoomForm>
        ))}
        {!OPEN_STATES.includes(room.state) && <LinkButton href={room.address}>{t('live.room.to-page')}</LinkButton>}
        {OVER_STATES.includes(room.state) && <LinkButton href={`${room.address}/report`}>{t('live.report.title')}</LinkButton>}
      </div>
    </Notice>
  );
}

/** Why nobody comes in. */
export const closedWord = ({ state }: Pick<RoomView, 'state'>): string =>
  OVER_STATES.includes(state) ? 'live.room.over' : state === 'cancelled' ? 'live.page.cancelled' : 'live.room.not-open';
