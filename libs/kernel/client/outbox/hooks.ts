import { createContext, use, useCallback, useMemo, useSyncExternalStore } from 'react';
import { addressOf, newId, type AddressInput, type Route, type RouteInput, type RouteResult } from '../../contract';
import type { Pending } from './entry';
import type { Outbox } from './outbox';

export const OutboxContext = createContext<Outbox | null>(null);

const NONE: readonly Pending[] = [];
const nothing = () => () => undefined;

/** The page's outbox; null for guests and on the server. */
export const useOutbox = (): Outbox | null => use(OutboxContext);

/** What of a scope (such as a topic's id) is not yet acknowledged, oldest first. */
export function usePending(scope: string): readonly Pending[] {
  const outbox = useOutbox();
  const watch = useCallback((watcher: () => void) => outbox?.watch(watcher) ?? nothing(), [outbox]);
  const all = useSyncExternalStore(watch, () => outbox?.list() ?? NONE, () => NONE);
  return useMemo(() => all.filter((pending) => pending.scope === scope), [all, scope]);
}

export type Send<R extends Route> = (input: RouteInput<R>, onDone?: (result: RouteResult<R>) => void | Promise<void>) => string;

/**
 * Sends a change that must not be lost. Returns its mutation id at once; `usePending(scope)` shows it until the server has
 * acknowledged it. Only for signed-in people: throws for guests.
 */
export function useSend<R extends Route>(route: R, scope: string): Send<R> {
  const outbox = useOutbox();
  return useCallback(
    (input, onDone) => {
      if (!outbox) throw new Error('Only a signed-in person sends changes');
      const id = newId();
      const { body } = input as { body?: unknown };
      outbox.add({ id, scope, method: route.method, url: addressOf(route, input as AddressInput), body }, onDone as ((result: unknown) => void) | undefined);
      return id;
    },
    [outbox, route, scope],
  );
}
