import type { Cursor, RoomEvent } from '@minga/kernel/contract';
import type { ExchangeEvent } from './exchange.events';

/**
 * Every view of the slice shows what its reader may see of several parts, so that no event holds what a view lacks: each is
 * fetched anew when anything of the family happens. `undefined` says so.
 */
export const refetch = <V extends { cursor: Cursor }>(view: V, event: RoomEvent<ExchangeEvent>): V | undefined =>
  event.seq <= (view.cursor[event.room] ?? 0) ? view : undefined;
