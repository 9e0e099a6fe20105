import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { liveEvents, reduceRoom, type Happened, type liveRoutes, type RoomView } from '../../contract';

export type LiveApi = Client<typeof liveRoutes>;

export const roomKey = (sessionId: string) => ['live', 'room', sessionId] as const;

/** A session's room, by its id. */
export const roomQuery = (api: Pick<LiveApi, 'getRoom'>, sessionId: string): LiveQuery<RoomView> => ({
  queryKey: roomKey(sessionId),
  queryFn: ({ signal }) => api.getRoom({ params: { address: sessionId } }, { signal }),
  events: liveEvents,
  reduce: (view, event) => reduceRoom(view, event as Happened),
});
