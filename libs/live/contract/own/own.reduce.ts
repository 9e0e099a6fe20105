import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import type { OwnPart } from './own.routes';

/** No event tells how somebody voted: their own part is fetched anew. */
export const reduceOwnPart = (view: OwnPart, event: RoomEvent<LiveEvent>): OwnPart | undefined =>
  event.body.type === 'live.own' && event.body.payload.sessionId === view.sessionId && event.seq > (view.cursor[event.room] ?? 0) ? undefined : view;
