import type { Cursor, RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import type { NowRow } from '../list/list.routes';
import type { SessionView } from './session.views';

/** What the page of a plan shows is changed by these; what happens in the room is none of its business. */
const PLAN_EVENTS: readonly string[] = ['live.moved', 'live.changed', 'live.agenda', 'live.named'];

/** A session's page: numbers of who signed up are reduced, a plan is fetched anew, and the room's events pass by. */
export function reduceSession(view: SessionView, event: RoomEvent<LiveEvent>): SessionView | undefined {
  if (event.seq <= (view.cursor[event.room] ?? 0)) return view;
  if (event.body.type === 'live.signed-up') {
    const { people, waiting } = event.body.payload;
    // Who waits may have got a place
    return view.signUps.mine === 'waiting' ? undefined : { ...view, signUps: { ...view.signUps, people, waiting } };
  }
  return PLAN_EVENTS.includes(event.body.type) ? undefined : view;
}

/** Lists show what their reader may see of each session: fetched anew when a session moved or changed; what goes on behind its door is told. */
export function reduceList<V extends { cursor: Cursor; now?: NowRow[] }>(view: V, event: RoomEvent<LiveEvent>): V | undefined {
  if (event.seq <= (view.cursor[event.room] ?? 0)) return view;
  if (event.body.type === 'live.door') {
    const { sessionId, door } = event.body.payload;
    return { ...view, now: view.now?.map((row) => (row.id === sessionId ? { ...row, door } : row)) };
  }
  return PLAN_EVENTS.includes(event.body.type) ? undefined : view;
}
