import * as z from 'zod/mini';
import { Cursor, defineRoutes, Id, Instant, Language, text } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { SessionParams } from '../session/session.routes';

export const CAPTION_LENGTH = 500;
/** Captions that a screen shows at most. */
export const CAPTIONS_SHOWN = 30;

export const Caption = z.object({
  id: Id,
  /** Who had the floor; null: nobody, or it is not known. */
  speaker: z.nullable(PersonCard),
  text: z.string(),
  lang: Language,
  at: Instant,
});
export type Caption = z.infer<typeof Caption>;

/** The last captions, oldest first. */
export const CaptionsView = z.object({ cursor: Cursor, sessionId: Id, items: z.array(Caption) });
export type CaptionsView = z.infer<typeof CaptionsView>;

export const captionRoutes = defineRoutes({
  sessionCaptions: {
    method: 'GET',
    path: '/api/live/:sessionId/captions',
    summary: 'The last captions of a session.',
    params: SessionParams,
    response: CaptionsView,
  },
  caption: {
    method: 'POST',
    path: '/api/live/:sessionId/captions',
    summary: 'Types what is said, by whoever has the floor.',
    params: SessionParams,
    body: z.object({ text: text(CAPTION_LENGTH), lang: z.optional(Language) }),
    response: z.object({ id: Id }),
  },
});

/** In `session:ID`. */
export const captionEvents = {
  'live.captioned': { version: 1, payload: z.object({ sessionId: Id, caption: Caption }) },
} as const;
