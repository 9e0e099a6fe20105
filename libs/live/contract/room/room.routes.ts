import * as z from 'zod/mini';
import { defineRoutes } from '@minga/kernel/contract';
import { LONGEST_ADDRESS } from '../session/session.routes';
import { RoomView } from './room.views';

export const roomRoutes = defineRoutes({
  getRoom: {
    method: 'GET',
    path: '/api/live/:address/room',
    summary: 'A session while it happens: who is there, the agenda with its clocks, the floor and who waits for it. By address part or id.',
    params: z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) }),
    response: RoomView,
  },
});
