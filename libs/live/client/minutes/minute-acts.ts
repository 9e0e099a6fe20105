import type { FormPage } from '@minga/kernel/client';
import { liveRoutes, type MinuteKind } from '../../contract';

/** What the form of the minutes asks for. */
export const MINUTE_FORM_ACTS = {
  'minute-add': (page: FormPage, sessionId: string) =>
    page.api(liveRoutes).addMinute(
      { params: { sessionId }, body: { text: page.field('text'), kind: page.field('kind') as MinuteKind, who: page.field('who'), due: page.field('due') || null } },
      { mutationId: page.mutationId },
    ),
} as const;
