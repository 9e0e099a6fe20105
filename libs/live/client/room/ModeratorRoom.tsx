import { useT } from '@minga/kernel/client';
import { Button, LinkButton } from '@minga/ui';
import { boxOf, clockText, elapsed, itemUnderWay, OPEN_STATES, timeBox, type RoomView } from '../../contract';
import { useServerClock } from '../clock';
import { AgendaList } from './agenda/AgendaList';
import { CurrentItem } from './agenda/CurrentItem';
import { Projection } from './agenda/Projection';
import { ByHand } from './ByHand';
import { FloorControls } from './floor/FloorControls';
import { Queue } from './floor/Queue';
import { TalkBalance } from './floor/TalkBalance';
import { ModeratorFoot } from './moderate/ModeratorFoot';
import { Panel } from './moderate/Panel';
import { Threshold } from './moderate/Threshold';
import { useRoomKeys } from './moderate/use-room-keys';
import { Place } from './Place';
import { DoorNotice, LeadNotice } from './presence/Notices';
import { useStay } from './presence/use-stay';
import { WhoIsHere } from './presence/WhoIsHere';
import { Refused } from './Refused';
import { RoomForm } from './room-acts';
import { RoomState } from './RoomState';
import { OpenTab, RoomTabs } from './RoomTabs';
import { CallLink } from './stage/CallLink';
import { Stage } from './stage/Stage';
import { TimeLeft } from './Timer';
import { useRoomAddress } from './use-room-address';

/** The moderators' screen: agenda, stage and queue, participation; everything at hand and under a key. */
export function ModeratorRoom({ room }: { room: RoomView }) {
  const { t } = useT();
  const refused = useStay(room);
  const open = OPEN_STATES.includes(room.state);
  return (
    <main id="main" className="rm">
      <Keys room={room} />
      <Head room={room} />
      <section className="rm-m" aria-label={t('live.room.middle')}>
        <ByHand />
        <Refused />
        <DoorNotice room={room} refused={refused} resume={<Resume />} />
        <LeadNotice room={room} />
        <Threshold room={room} />
        {open && <Panel room={room} />}
        <Stage room={room} />
        <CallLink url={room.callUrl} />
        <FloorControls room={room} />
        <Place at="captions" room={room} />
        <Queue room={room} />
        <Place at="middle" room={room} />
      </section>
      <section className="rm-l" aria-labelledby="room-agenda">
        <AgendaSide room={room} />
      </section>
      <section className="rm-r" aria-label={t('live.room.participation')}>
        <RoomTabs room={room} />
        <div className="rm-s">
          <OpenTab room={room} />
          <Place at="aside" room={room} />
        </div>
      </section>
      {open && <ModeratorFoot room={room} />}
    </main>
  );
}

/** Apart, so that the second that passes draws nothing else again. */
function Keys({ room }: { room: RoomView }) {
  useRoomKeys(room);
  return null;
}

function Head({ room }: { room: RoomView }) {
  const { t, number } = useT();
  const at = useServerClock(room.now);
  return (
    <header className="rm-h">
      <div className="rm-t">
        <RoomState room={room} />
        <h1 className="h4" lang={room.lang}>{room.title}</h1>
      </div>
      <div className="rm-c">
        <span className="meta">
          <b className="num">{number(room.attendance.people)}</b> {t('live.room.in-room', { count: room.attendance.people })}
        </span>
        <span className="timer num" role="timer" aria-label={t('live.room.session-time')} suppressHydrationWarning>
          {clockText(elapsed(room, at))}
        </span>
      </div>
      <ItemNow room={room} />
    </header>
  );
}

/** On a phone the agenda stands far below: what is under way, and the way to its controls. */
function ItemNow({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const item = itemUnderWay(room.items);
  if (!item) return null;
  return (
    <a className="rm-now" href="#room-agenda">
      <span>
        <small>{t('live.room.agenda.place', { number: room.items.indexOf(item) + 1, count: room.items.length })}</small> <span lang={room.lang}>{item.title}</span>
      </span>
      <TimeLeft box={timeBox(elapsed(item, at), boxOf(item))} label={t('live.room.agenda.left')} />
    </a>
  );
}

/** Where it says that the session is halted, whatever of the agenda is in sight. */
function Resume() {
  const { t } = useT();
  return (
    <RoomForm intent="resume">
      <Button type="submit" tone="primary" size="s">
        {t('live.room.acts.go-on')}
      </Button>
    </RoomForm>
  );
}

function AgendaSide({ room }: { room: RoomView }) {
  const { t } = useT();
  const addressOf = useRoomAddress();
  return (
    <>
      <div className="pn-h">
        <h2 id="room-agenda">{t('live.room.agenda.title')}</h2>
        {OPEN_STATES.includes(room.state) && (
          <LinkButton size="xs" icon="edit" href={addressOf({ panel: 'agenda' })}>
            {t('live.room.agenda.edit')}
          </LinkButton>
        )}
      </div>
      <AgendaList room={room} current={<CurrentItem room={room} />} />
      <Projection room={room} />
      <div className="pn-h">
        <h2>{t('live.room.talk.title')}</h2>
      </div>
      <TalkBalance room={room} />
      <div className="pn-h qh">
        <h2>{t('live.room.here.title')}</h2>
      </div>
      <WhoIsHere attendance={room.attendance} />
    </>
  );
}
