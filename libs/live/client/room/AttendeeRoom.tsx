import { useT } from '@minga/kernel/client';
import { Button, LinkButton } from '@minga/ui';
import { PersonAvatar } from '@minga/people/client';
import { boxOf, clockText, elapsed, itemUnderWay, timeBox, type RoomView } from '../../contract';
import { useServerClock } from '../clock';
import { ByHand } from './ByHand';
import { AttendeeFoot } from './floor/AttendeeFoot';
import { Place } from './Place';
import { DoorNotice, LeadNotice } from './presence/Notices';
import { useStay } from './presence/use-stay';
import { Refused } from './Refused';
import { RoomForm } from './room-acts';
import { RoomState } from './RoomState';
import { CallLink } from './stage/CallLink';
import { OpenTab, RoomTabs } from './RoomTabs';
import { TimeBar, TimeLeft } from './Timer';

/** The room for who attends, a phone first: who speaks, captions, the item, what one may take part in. */
export function AttendeeRoom({ room }: { room: RoomView }) {
  const refused = useStay(room);
  return (
    <main id="main" className="at-m">
      <Head room={room} />
      <ByHand />
      <Refused />
      <DoorNotice room={room} refused={refused} />
      <LeadNotice room={room} />
      <Speaking room={room} />
      <Place at="captions" room={room} />
      <CurrentItem room={room} />
      <RoomTabs room={room} />
      <div className="at-b">
        <OpenTab room={room} />
      </div>
      <AttendeeFoot room={room} refused={refused !== undefined} />
    </main>
  );
}

function Head({ room }: { room: RoomView }) {
  const { t } = useT();
  return (
    <header className="at-h">
      <div className="row row-s between">
        <RoomState room={room} />
        <span className="meta">{t('live.room.people', { count: room.attendance.people })}</span>
        {room.mine.present ? (
          <RoomForm intent="leave">
            <Button type="submit" size="xs" icon="out">
              {t('live.room.exit')}
            </Button>
          </RoomForm>
        ) : (
          <LinkButton size="xs" icon="out" href={room.address}>
            {t('live.room.exit')}
          </LinkButton>
        )}
      </div>
      <h1 className="h3" lang={room.lang}>{room.title}</h1>
      <CallLink url={room.callUrl} />
    </header>
  );
}

function Speaking({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const { turn } = room;
  if (!turn) return null;
  const limitMs = turn.limitSeconds * 1_000;
  const spent = elapsed(turn, at);
  return (
    <section className="at-s" aria-label={t('live.room.stage.label')}>
      <PersonAvatar person={turn.person} />
      <div>
        <b>{turn.person.name}</b>
        <p className="meta" suppressHydrationWarning>{t('live.room.stage.speaks', { spent: clockText(spent), limit: clockText(limitMs) })}</p>
      </div>
      <TimeBar box={timeBox(spent, limitMs)} />
    </section>
  );
}

function CurrentItem({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const item = itemUnderWay(room.items);
  if (!item) return null;
  const box = timeBox(elapsed(item, at), boxOf(item));
  return (
    <div className="at-p">
      <p className="at-pt">
        <span>
          <b>{t('live.room.agenda.place', { number: room.items.indexOf(item) + 1, count: room.items.length })}</b> <span lang={room.lang}>{item.title}</span>
        </span>
        <TimeLeft box={box} label={t('live.room.agenda.left')} />
      </p>
      <TimeBar box={box} />
    </div>
  );
}
