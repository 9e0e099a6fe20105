import * as z from 'zod/mini';
import { Cursor, defineRoutes, Id } from '@minga/kernel/contract';
import { SessionRow } from '../list/list.routes';
import { SubjectType } from './about.views';

/** Sessions about one thing: those to come and that go on first, by their start; then those that are over, the last first. */
export const AboutView = z.object({
  cursor: Cursor,
  /** May the reader call one? */
  calls: z.boolean(),
  items: z.array(SessionRow),
});
export type AboutView = z.infer<typeof AboutView>;

export const aboutRoutes = defineRoutes({
  sessionsAbout: {
    method: 'GET',
    path: '/api/live/about/:type/:id',
    summary: 'Sessions about something of another part of the site, such as a request for help: those that the reader may see. Empty for what is not there.',
    params: z.object({ type: SubjectType, id: Id }),
    response: AboutView,
  },
});
