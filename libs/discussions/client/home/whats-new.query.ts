import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { discussionsEvents, reduceWhatsNew, type Happened, type readerRoutes, type WhatsNew } from '../../contract';

/** What waits for the reader in discussions, and what is new in their groups. Signed-in only. */
export const whatsNewQuery = (api: Client<typeof readerRoutes>): LiveQuery<WhatsNew> => ({
  queryKey: ['whats-new'],
  queryFn: ({ signal }) => api.whatsNew({}, { signal }),
  events: discussionsEvents,
  reduce: (view, event) => reduceWhatsNew(view, event as Happened),
});
