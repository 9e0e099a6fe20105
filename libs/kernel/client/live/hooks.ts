import { createContext, use, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Presence, PresenceState } from '../../contract';
import type { RoomListener } from './feed';
import type { ConnectionState, Live } from './live';

export const LiveContext = createContext<Live | null>(null);

const nothing = () => () => undefined;

/** The state of the page's connection, for whoever shows it. */
export function useConnection(): ConnectionState {
  const live = use(LiveContext);
  const watch = useCallback((watcher: () => void) => live?.watch(watcher) ?? nothing(), [live]);
  return useSyncExternalStore(watch, () => live?.state ?? 'idle', () => 'idle');
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
