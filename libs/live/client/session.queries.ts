import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { liveEvents, reduceList, reduceSession, type listRoutes, type sessionRoutes, type SessionListQuery, type SessionListView, type SessionView } from '../contract';

export const sessionKey = (sessionId: string) => ['live', 'session', sessionId] as const;

/** A session's page, by its id. */
export const sessionQuery = (api: Pick<Client<typeof sessionRoutes>, 'getSession'>, sessionId: string): LiveQuery<SessionView> => ({
  queryKey: sessionKey(sessionId),
  queryFn: ({ signal }) => api.getSession({ params: { address: sessionId } }, { signal }),
  events: liveEvents,
  reduce: reduceSession as LiveQuery<SessionView>['reduce'],
});

/** Sessions as the address asks for them. */
export const sessionListQuery = (api: Client<typeof listRoutes>, query: SessionListQuery): LiveQuery<SessionListView> => ({
  queryKey: ['live', 'list', query],
  queryFn: ({ signal }) => api.listSessions({ query }, { signal }),
  events: liveEvents,
  reduce: reduceList as LiveQuery<SessionListView>['reduce'],
});
