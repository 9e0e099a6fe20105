import { createContext, use, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Presence, PresenceState } from '../../contract';
import { useOutbox } from '../outbox/hooks';
import type { Outbox } from '../outbox/outbox';
import type { RoomListener } from './feed';
import type { ConnectionState, Live } from './live';

export const LiveContext = createContext<Live | null>(null);

const nothing = () => () => undefined;

/** A line that broke says nothing for a while, and a poll less: the browser and what could not be sent know it earlier. */
function stateOf(live: Live | null, outbox: Outbox | null): ConnectionState {
  if (!live || live.state === 'idle') return 'idle';
  return navigator.onLine && !outbox?.failing ? live.state : 'offline';
}

function watchAll(live: Live | null, outbox: Outbox | null, watcher: () => void): () => void {
  const stops = [live?.watch(watcher), outbox?.watch(watcher)];
  addEventListener('online', watcher);
  addEventListener('offline', watcher);
  return () => {
    for (const stop of stops) stop?.();
    removeEventListener('online', watcher);
    removeEventListener('offline', watcher);
  };
}

/** The state of the page's connection, for whoever shows it: what the line, the browser and the outbox know together. */
export function useConnection(): ConnectionState {
  const live = use(LiveContext);
  const outbox = useOutbox();
  const watch = useCallback((watcher: () => void) => watchAll(live, outbox, watcher), [live, outbox]);
  return useSyncExternalStore(watch, () => stateOf(live, outbox), () => 'idle');
}

export interface RoomOptions extends RoomListener {
  /** Key from `rooms.*`; nothing is followed while undefined. */
  room: string | undefined;
}

/**
 * Follows a room while the component is there. `cursor` reads the view's own place; `onEvents` applies and moves it. Most
 * pages want `useLiveQuery`, which does this for a view in the query cache.
 */
export function useRoom({ room, ...listener }: RoomOptions): void {
  const live = use(LiveContext);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (!live || !room) return;
    return live.follow(room, {
      cursor: () => latest.current.cursor(),
      onEvents: (events) => latest.current.onEvents(events),
      onResync: () => latest.current.onResync(),
      onClosed: () => latest.current.onClosed?.(),
    });
  }, [live, room]);
}

/**
 * Says what the reader does in a followed room and tells who else is there; undefined until it is known. A hidden page
 * counts as away.
 */
export function usePresence(room: string | undefined, state: PresenceState = 'reading'): Presence | undefined {
  const live = use(LiveContext);
  const watch = useCallback((watcher: () => void) => live?.watch(watcher) ?? nothing(), [live]);
  useEffect(() => {
    if (!live || !room) return;
    const say = () => live.saysPresence(room, document.hidden ? 'away' : state);
    say();
    document.addEventListener('visibilitychange', say);
    return () => document.removeEventListener('visibilitychange', say);
  }, [live, room, state]);
  return useSyncExternalStore(watch, () => (room ? live?.presence(room) : undefined), () => undefined);
}
