import * as z from 'zod/mini';
import { defineRoutes, Id, text } from '@minga/kernel/contract';
import { TITLE_LENGTH } from '../words';

export const templateRoutes = defineRoutes({
  keepTemplate: {
    method: 'POST',
    path: '/api/me/live/templates',
    summary: 'Keeps the plan of a session for the next ones of its kind, for all who may call sessions where it was called.',
    body: z.object({ sessionId: Id, name: text(TITLE_LENGTH) }),
    response: z.object({ id: Id }),
  },
  dropTemplate: {
    method: 'DELETE',
    path: '/api/me/live/templates/:templateId',
    summary: 'Takes away a template that the actor made.',
    params: z.object({ templateId: Id }),
    response: z.object({ id: Id }),
  },
});
