import type { ClientSlice } from '@minga/kernel/client';

/** Pages of the expert exchange, for apps/web. */
export const exchangeClient: ClientSlice = {
  name: 'exchange',
  routes: [
    { path: 'x/:address', lazy: () => import('./request/RequestPage') },
  ],
};
