import * as z from 'zod/mini';
import { defineRoutes } from '@minga/kernel/contract';
import { RequestView } from './requests.views';

/** `{shortId}-{slug}`, `{shortId}` or the id itself. */
const LONGEST_ADDRESS = 120;

export const requestRoutes = defineRoutes({
  getRequest: {
    method: 'GET',
    path: '/api/exchange/requests/:address',
    summary: 'A request for help with its history and what the reader may do with it. By address part or id.',
    params: z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) }),
    response: RequestView,
  },
});
