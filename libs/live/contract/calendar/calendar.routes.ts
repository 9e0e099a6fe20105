import * as z from 'zod/mini';
import { defineRoutes, Instant } from '@minga/kernel/contract';

export const OwnCalendar = z.object({ since: z.nullable(Instant) });
export type OwnCalendar = z.infer<typeof OwnCalendar>;

export const calendarRoutes = defineRoutes({
  ownCalendar: {
    method: 'GET',
    path: '/api/me/live/calendar',
    summary: 'Whether there is a private address of the reader’s calendar of sessions, and since when.',
    response: OwnCalendar,
  },
  makeCalendar: {
    method: 'POST',
    path: '/api/me/live/calendar',
    summary: 'Makes a new private address of one’s calendar; an earlier one is over at once. It is told here and never again.',
    response: z.object({ path: z.string(), since: Instant }),
  },
  dropCalendar: {
    method: 'DELETE',
    path: '/api/me/live/calendar',
    summary: 'Takes away the private address of one’s calendar.',
    response: OwnCalendar,
  },
});
