import type { FormPage } from '@minga/kernel/client';
import type { Language } from '@minga/kernel/contract';
import { liveRoutes } from '../../contract';

/** What the form of captions asks for. */
export const CAPTION_FORM_ACTS = {
  caption: (page: FormPage, sessionId: string) =>
    page.api(liveRoutes).caption({ params: { sessionId }, body: { text: page.field('text'), lang: (page.field('lang') || page.translator.language) as Language } }, { mutationId: page.mutationId }),
} as const;
