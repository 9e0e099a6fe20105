import { useQueryClient, useSuspenseQuery, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { use, useEffect } from 'react';
import { concerns, knows, Refusal, type EventBody, type KnownEvents, type RoomEvent, type Snapshot } from '../../contract';
import type { RoomListener } from './feed';
import { LiveContext } from './hooks';

const NOT_FOUND = 404;

/** A view that rooms keep fresh: how it is fetched, and how an event changes it. */
export interface LiveQuery<V extends Snapshot> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<V>;
  /** The events that `reduce` understands; another of their families makes the view be fetched anew, other families pass by. */
  events: KnownEvents;
  /** The slice's pure reducer. It need not touch `cursor`; undefined: the event does not tell all of what changed, fetch the view anew. */
  reduce: (view: V, event: RoomEvent) => V | undefined;
  /** The rooms to follow; those of the view's cursor unless told. */
  rooms?: (view: V) => string[];
}

/** The view with the events in it and its cursor moved; undefined when only fetching it anew can tell, or this build does not know one. */
export function applyEvents<V extends Snapshot>(query: Pick<LiveQuery<V>, 'events' | 'reduce'>, view: V, events: readonly RoomEvent[]): V | undefined {
  let next = view;
  for (const event of events) {
    if (concerns(query.events, event.body) && !knows(query.events, event.body)) return undefined;
    const reduced = knows(query.events, event.body) ? query.reduce(next, event as RoomEvent<EventBody>) : next;
    if (!reduced) return undefined;
    next = { ...reduced, cursor: { ...reduced.cursor, [event.room]: event.seq } };
  }
  return next;
}

/** A live query's options for loaders (`queries.ensureQueryData(…)`) and hooks: it never grows stale by time. */
export const liveOptions = <V extends Snapshot>({ queryKey, queryFn }: LiveQuery<V>) => ({ queryKey, queryFn, staleTime: Infinity });

/** Follows one room for a view in the query cache. */
export function queryListener<V extends Snapshot>(queries: QueryClient, query: LiveQuery<V>, room: string): RoomListener {
  const view = () => queries.getQueryData<V>(query.queryKey);
  const refetch = () => queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  return {
    cursor: () => view()?.cursor[room] ?? 0,
    onEvents(events) {
      const current = view();
      if (!current) return;
      const next = applyEvents(query, current, events);
      // An unknown event still moves the cursor: the fetch that follows brings what it meant.
      queries.setQueryData<V>(query.queryKey, next ?? { ...current, cursor: { ...current.cursor, [room]: events.at(-1)!.seq } });
      if (!next) void refetch();
    },
    onResync: refetch,
    onClosed: () => void refetch(),
  };
}

/** The view, kept as everybody else sees it: its rooms are followed and their events reduced into the query cache. */
export function useLiveQuery<V extends Snapshot>(query: LiveQuery<V>): V {
  const queries = useQueryClient();
  const live = use(LiveContext);
  const { data, error } = useSuspenseQuery(liveOptions(query));
  // What was shown may not be seen any more: it does not stay on the screen.
  if (error instanceof Refusal && error.status === NOT_FOUND) throw error;
  const names = (query.rooms?.(data) ?? Object.keys(data.cursor)).sort().join(' ');
  const key = JSON.stringify(query.queryKey);
  useEffect(() => {
    if (!live || !names) return;
    const stops = names.split(' ').map((room) => live.follow(room, queryListener(queries, query, room)));
    return () => stops.forEach((stop) => stop());
    // The query is named by its key; its functions do not change what is followed.
  }, [live, names, key, queries]);
  useEffect(() => {
    for (const room of names ? names.split(' ') : []) live?.check(room);
  }, [live, names, data]);
  return data;
}
