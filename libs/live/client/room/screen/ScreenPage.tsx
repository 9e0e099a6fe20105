import '@minga/ui/styles/screens/session-floor.css';
import '@minga/ui/styles/screens/session-participation.css';
import '@minga/ui/styles/screens/session-screen.css';
import { liveOptions, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { Shape } from '@minga/ui';
import { STAKEHOLDER_SHAPE } from '@minga/people/contract';
import { useLoaderData } from 'react-router';
import { boxOf, clockText, elapsed, itemUnderWay, liveRoutes, timeBox, type RoomView } from '../../../contract';
import { queueAt } from '../floor/queue-now';
import { useServerClock } from '../../clock';
import { Place } from '../Place';
import { roomKey, roomQuery } from '../room.query';
import { RoomState } from '../RoomState';
import { PLACES } from '../tabs';
import { TimeLeft } from '../Timer';

/** Read from the last row. */
const FIRST_IN_QUEUE = 5;

export const loader = pageLoader(async (page) => {
  const sessionId = idFromAddress(page.params['address'] ?? '');
  if (!sessionId) throw notFound();
  const room = await page.queries.ensureQueryData(liveOptions(roomQuery(page.api(liveRoutes), sessionId)));
  await Promise.all(PLACES.screen.map(async (part) => part.hidden?.(room) || part.load?.(page, room)));
  return { sessionId };
});

export const handle: PageHandle<{ sessionId: string }> = {
  nav: 'sessions',
  projected: true,
  meta({ data, queries, translator }) {
    const room = queries.getQueryData<RoomView>(roomKey(data.sessionId))!;
    return { title: `${room.title} · ${translator.t('live.room.screen.title')}`, lang: room.lang, canonical: room.address, hidden: true };
  },
};

/** The room for a projector: the item, who speaks, the clock, who is next. Nothing to press. */
export function Component() {
  const { sessionId } = useLoaderData<typeof loader>();
  const room = useLiveQuery(roomQuery(useApi(liveRoutes), sessionId));
  const { t } = useT();
  return (
    <main id="main" className="scr">
      <div className="scr-top">
        <RoomState room={room} />
        <span className="meta">{t('live.room.people', { count: room.attendance.people })}</span>
      </div>
      <h1 lang={room.lang}>{room.title}</h1>
      <Item room={room} />
      <Speaker room={room} />
      <div className="scr-two">
        <Next room={room} />
        <Place at="screen" room={room} />
      </div>
    </main>
  );
}

function Item({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const item = itemUnderWay(room.items);
  if (!item) return null;
  return (
    <section className="scr-item" aria-label={t('live.room.agenda.title')}>
      <div>
        <h2>{t('live.room.agenda.place', { number: room.items.indexOf(item) + 1, count: room.items.length })}</h2>
        <p lang={room.lang}>{item.title}</p>
      </div>
      <TimeLeft box={timeBox(elapsed(item, at), boxOf(item))} label={t('live.room.agenda.left')} />
    </section>
  );
}

function Speaker({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const { turn } = room;
  return (
    <section className="scr-now" aria-label={t('live.room.stage.label')}>
      {turn ? (
        <>
          <div>
            <h2>{t('live.room.screen.speaks')}</h2>
            <p className="scr-name">
              {turn.person.stakeholderGroup && <Shape of={STAKEHOLDER_SHAPE[turn.person.stakeholderGroup]} big />} {turn.person.name}
            </p>
          </div>
          <TimeLeft box={timeBox(elapsed(turn, at), turn.limitSeconds * 1_000)} label={t('live.room.stage.of', { limit: clockText(turn.limitSeconds * 1_000) })} />
        </>
      ) : (
        <p>{t('live.room.stage.free')}</p>
      )}
    </section>
  );
}

function Next({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  const first = queueAt(room, at).slice(0, FIRST_IN_QUEUE);
  if (first.length === 0) return null;
  return (
    <section>
      <h2>{t('live.room.queue.title')}</h2>
      <ol className="scr-queue">
        {first.map(({ hand, position }) => (
          <li key={hand.id}>
            <span className="num">{position}</span>
            <span>{hand.person.name}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
