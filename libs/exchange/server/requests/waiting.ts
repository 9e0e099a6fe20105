import { isSteward } from '@minga/kernel/contract';
import type { ReviewSource, WaitingCount } from '@minga/kernel/server';
import { reviewsWaiting } from './own.queries';

/** Where stewards read requests. */
export const DESK_PATH = '/admin/exchange';

/** Requests that wait to be read, in the list of all that stewards decide. */
export const requestsSource: ReviewSource = {
  kind: 'exchange',
  async waiting(sql, actor) {
    if (actor.kind !== 'account' || !isSteward(actor)) return [];
    const { count, oldest } = await reviewsWaiting(sql);
    return count > 0 ? [{ title: '', address: DESK_PATH, count, oldestAt: oldest }] : [];
  },
};

export const requestsWaiting: WaitingCount = { id: 'exchange.requests', path: DESK_PATH, count: async (sql) => (await reviewsWaiting(sql)).count };
