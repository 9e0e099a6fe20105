import { useT } from '@minga/kernel/client';
import { clockText, elapsed, type RoomView } from '../../contract';
import { useServerClock } from '../clock';
import { AgendaList } from './agenda/AgendaList';
import { Projection } from './agenda/Projection';
import { QueueList } from './floor/QueueList';
import { Place } from './Place';
import { Refused } from './Refused';
import { RoomState } from './RoomState';
import { OpenTab, RoomTabs } from './RoomTabs';
import { Stage } from './stage/Stage';

/** The moderators' screen: agenda, stage and queue, participation; everything at hand. */
export function ModeratorRoom({ room }: { room: RoomView }) {
  const { t, number } = useT();
  const at = useServerClock(room.now);
  return (
    <main id="main" className="rm">
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
      </header>
      <section className="rm-m" aria-label={t('live.room.middle')}>
        <Refused />
        <Stage room={room} />
        <Place at="captions" room={room} />
        <QueueList room={room} />
        <Place at="middle" room={room} />
      </section>
      <section className="rm-l" aria-labelledby="room-agenda">
        <div className="pn-h">
          <h2 id="room-agenda">{t('live.room.agenda.title')}</h2>
        </div>
        <AgendaList room={room} />
        <Projection room={room} />
      </section>
      <section className="rm-r" aria-label={t('live.room.participation')}>
        <RoomTabs room={room} />
        <div className="rm-s">
          <OpenTab room={room} />
          <Place at="aside" room={room} />
        </div>
      </section>
    </main>
  );
}
