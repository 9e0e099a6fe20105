import * as z from 'zod/mini';
import { defineRoutes, Id } from '@minga/kernel/contract';
import { WaitsView } from './reminders.views';

export const reminderRoutes = defineRoutes({
  requestWaits: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/waits',
    summary: 'What an exchange waits for too long, whose turn it is, and when they were reminded. Its parties and stewards.',
    params: z.object({ requestId: Id }),
    response: WaitsView,
  },
});
