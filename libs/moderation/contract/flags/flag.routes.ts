import * as z from 'zod/mini';
import { Id, PageSize, defineRoutes, optionalText } from '@minga/kernel/contract';
import { PageKey } from '@minga/groups/contract';
import { FLAG_TEXT_LENGTH, FlagReason, Flaggable } from '../words';
import { FlagTarget, OwnFlag, OwnFlagsView } from './flag.views';

export const SubjectParams = z.object({ type: Flaggable, id: Id });

/** “Other” says nothing by itself: it needs words. */
export const FlagInput = z
  .object({ reason: FlagReason, text: z.optional(optionalText(FLAG_TEXT_LENGTH)) })
  .check(z.refine((input) => input.reason !== 'other' || Boolean(input.text), { error: 'required', path: ['text'] }));
export type FlagInput = z.infer<typeof FlagInput>;

export const flagRoutes = defineRoutes({
  flagTarget: {
    method: 'GET',
    path: '/api/flags/of/:type/:id',
    summary: 'What one is about to flag: the subject, who will decide, one’s own flag that waits.',
    params: SubjectParams,
    response: FlagTarget,
  },
  flagSubject: {
    method: 'PUT',
    path: '/api/flags/of/:type/:id',
    summary: 'Flags a subject; again changes the words of the flag that waits.',
    params: SubjectParams,
    body: FlagInput,
    response: OwnFlag,
    repeatable: true,
  },
  withdrawFlag: {
    method: 'DELETE',
    path: '/api/flags/:flagId',
    summary: 'Takes one’s own flag back while it waits.',
    params: z.object({ flagId: Id }),
    response: OwnFlag,
    repeatable: true,
  },
  ownFlags: {
    method: 'GET',
    path: '/api/me/flags',
    summary: 'One’s own flags and what came of them, the latest first.',
    query: z.object({ after: z.optional(PageKey), limit: z.optional(PageSize) }),
    response: OwnFlagsView,
  },
});
