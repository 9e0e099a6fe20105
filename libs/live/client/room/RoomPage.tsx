import '@minga/ui/styles/screens/session-room.css';
import '@minga/ui/styles/screens/session-agenda.css';
import '@minga/ui/styles/screens/session-stage.css';
import '@minga/ui/styles/screens/session-attendee.css';
import '@minga/ui/styles/screens/session-desk.css';
import '@minga/ui/styles/screens/session-floor.css';
import '@minga/ui/styles/screens/session-participation.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { redirect, useLoaderData } from 'react-router';
import { liveRoutes, runsRoom, type RoomView } from '../../contract';
import { AttendeeRoom } from './AttendeeRoom';
import { ModeratorRoom } from './ModeratorRoom';
import { peopleQuery } from './presence/people.query';
import type { QueuedActs } from './queued/queued-act';
import { performRoomAct, QUEUED_FLOOR_ACTS } from './room-act';
import { RoomActsProvider } from './room-acts';
import { roomKey, roomQuery } from './room.query';
import { roomParts } from './tabs';
import { LIVE_SLOTS } from '../slots';

const idIn = (params: Readonly<Record<string, string | undefined>>): string => {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async (page) => {
  const sessionId = idIn(page.params);
  const room = await page.queries.ensureQueryData(liveOptions(roomQuery(page.api(liveRoutes), sessionId)));
  const people = runsRoom(room) && page.url.searchParams.get('panel') === 'people';
  await Promise.all([
    ...roomParts().map(async (part) => part.hidden?.(room) || part.load?.(page, room)),
    page.slots.load(LIVE_SLOTS),
    people && page.queries.ensureQueryData(peopleQuery(page.api(liveRoutes), sessionId)),
  ]);
  return { sessionId };
});

/** Each part's acts, then the room's own; whatever else a form asks for is not there. With script the page stays as it is. */
export const action = pageAction(async (page) => {
  const sessionId = idIn(page.params);
  const theirs = roomParts().find(({ acts }) => acts && Object.hasOwn(acts, page.field('intent')))?.acts?.[page.field('intent')];
  const answer = await (theirs ?? performRoomAct)(page, sessionId);
  if (answer instanceof Response) return answer;
  return typeof document === 'undefined' ? redirect(page.url.pathname + page.url.search) : null;
});

export const handle: PageHandle<{ sessionId: string }> = {
  nav: 'sessions',
  bare: true,
  slots: LIVE_SLOTS,
  meta({ data, queries }) {
    const room = queries.getQueryData<RoomView>(roomKey(data.sessionId))!;
    return { title: room.title, lang: room.lang, canonical: room.address, hidden: true };
  },
};

/** What each part has that outlives a lost line, and one's own hand. */
const QUEUED: QueuedActs = Object.assign({}, QUEUED_FLOOR_ACTS, ...roomParts().map(({ queued }) => queued));

/** A session while it happens: the moderators' screen, or that of those who attend. */
export function Component() {
  const { sessionId } = useLoaderData<typeof loader>();
  const room = useLiveQuery(roomQuery(useApi(liveRoutes), sessionId));
  return (
    <RoomActsProvider sessionId={sessionId} queued={QUEUED}>
      {runsRoom(room) ? <ModeratorRoom room={room} /> : <AttendeeRoom room={room} />}
    </RoomActsProvider>
  );
}
