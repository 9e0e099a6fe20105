import type { Environment, PageHandle, SlotRegistry } from '@minga/kernel/client';
import { matchRoutes, type RouteObject } from 'react-router';

/** Loads what the page was drawn with (its routes' modules, the fillers of its slots, its reader's parts), so that hydrating need not wait. @returns the routes' handles */
export async function preload(routes: RouteObject[], slots: SlotRegistry, environment: Environment): Promise<readonly unknown[]> {
  const matches = matchRoutes(routes, location) ?? [];
  return Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy === 'function') Object.assign(route, { ...(await route.lazy()), lazy: undefined });
      const handle = route.handle as PageHandle | undefined;
      await Promise.all([slots.load(handle?.slots ?? []), ...(handle?.parts?.(environment) ?? []).map((part) => part.load())]);
      return handle;
    }),
  );
}
