import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText, text } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';
import { MINUTE_LENGTH, MINUTE_WHO_LENGTH, MinuteKind, UPDATE_TEXT_MOST } from './minutes.words';
import { MinuteLine, MinutesDocument, MinutesView } from './minutes.views';

/** `2026-12-15`; that there is such a day is the server's to know. */
export const Due = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'malformed-due' }));
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

export const minutesRoutes = defineRoutes({
  sessionMinutes: {
    method: 'GET',
    path: '/api/live/:sessionId/minutes',
    summary: 'The minutes of a session, line by line.',
    params: SessionParams,
    response: MinutesView,
  },
  minutesDocument: {
    method: 'GET',
    path: '/api/live/:sessionId/minutes/document',
    summary: 'The minutes as the shared Yjs document that they are written in, for those who write them.',
    params: SessionParams,
    response: MinutesDocument,
  },
  updateMinutes: {
    method: 'POST',
    path: '/api/live/:sessionId/minutes',
    summary: 'Writes in the shared minutes: a Yjs update in base64. Sent again it changes nothing.',
    params: SessionParams,
    body: z.object({ update: z.string().check(z.minLength(1, { error: 'required' }), z.maxLength(UPDATE_TEXT_MOST, { error: 'too-long' }), z.regex(BASE64, { error: 'malformed-update' })) }),
    /** `vector`: the state vector of what the server has, in base64. */
    response: z.object({ version: z.number(), vector: z.string() }),
    repeatable: true,
  },
  addMinute: {
    method: 'POST',
    path: '/api/live/:sessionId/minutes/lines',
    summary: 'Adds a line to the minutes: a note, a decision, or what somebody is to do by when.',
    params: SessionParams,
    body: z.object({ text: text(MINUTE_LENGTH), kind: z.optional(MinuteKind), who: z.optional(optionalText(MINUTE_WHO_LENGTH)), due: z.optional(z.nullable(Due)) }),
    response: z.object({ id: Id }),
  },
});

/** In `session:ID`: the update for those who write, the lines that are other now for those who read. */
export const minutesEvents = {
  'live.minutes-updated': {
    version: 1,
    payload: z.object({ sessionId: Id, version: z.number(), update: z.string(), lines: z.array(MinuteLine), removed: z.array(Id) }),
  },
} as const;
