import type { PageHandle, SlotRegistry } from '@minga/kernel/client';
import { matchRoutes, type RouteObject } from 'react-router';

/** Loads what the page was drawn with (its routes' modules, the fillers of its slots), so that hydrating need not wait. */
export async function preload(routes: RouteObject[], slots: SlotRegistry): Promise<void> {
  const matches = matchRoutes(routes, location) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy === 'function') Object.assign(route, { ...(await route.lazy()), lazy: undefined });
      await slots.load((route.handle as PageHandle | undefined)?.slots ?? []);
    }),
  );
}
