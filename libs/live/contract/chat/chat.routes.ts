import * as z from 'zod/mini';
import { Cursor, defineRoutes, Id, Instant, Language, optionalText, text } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { SessionParams } from '../session/session.routes';
import { REASON_LENGTH } from '../words';

export const CHAT_LENGTH = 1_000;
/** Messages in one stretch. */
export const CHAT_STRETCH = 50;
/** A page that has gathered so many begins anew with a stretch. */
export const CHAT_KEPT = 300;
/** Slowest that the chat may be made. */
export const SLOWEST_CHAT_SECONDS = 600;

/** A message. Hidden ones keep their place and lose their words. */
export const ChatMessage = z.object({
  id: Id,
  author: z.nullable(PersonCard),
  text: z.string(),
  lang: Language,
  replyTo: z.nullable(Id),
  at: Instant,
  hidden: z.nullable(z.object({ reason: z.string(), at: Instant })),
});
export type ChatMessage = z.infer<typeof ChatMessage>;

/** A stretch of the chat, oldest first. `latest`: nothing came after it, so that what is said now belongs to it. */
export const ChatView = z.object({
  cursor: Cursor,
  sessionId: Id,
  latest: z.boolean(),
  slowSeconds: z.number(),
  items: z.array(ChatMessage),
  /** Key of what was said before; null: nothing. */
  earlier: z.nullable(Id),
});
export type ChatView = z.infer<typeof ChatView>;

const MessageParams = z.object({ messageId: Id });

export const chatRoutes = defineRoutes({
  sessionChat: {
    method: 'GET',
    path: '/api/live/:sessionId/chat',
    summary: 'The chat of a session: its last messages, or those before a key.',
    params: SessionParams,
    query: z.object({ before: z.optional(Id) }),
    response: ChatView,
  },
  sayInChat: {
    method: 'POST',
    path: '/api/live/:sessionId/chat',
    summary: 'Says something in the chat, or answers what was said there.',
    params: SessionParams,
    body: z.object({ text: text(CHAT_LENGTH), replyTo: z.optional(z.nullable(Id)), lang: z.optional(Language) }),
    response: z.object({ id: Id }),
    limit: 'post',
  },
  moderateChat: {
    method: 'POST',
    path: '/api/live/messages/:messageId/acts',
    summary: 'Hides a message with a reason, or shows it again.',
    params: MessageParams,
    body: z.object({ act: z.enum(['hide', 'restore'], { error: 'unknown-choice' }), reason: z.optional(optionalText(REASON_LENGTH)) }),
    response: z.object({ id: Id }),
  },
  paceChat: {
    method: 'POST',
    path: '/api/live/:sessionId/chat/pace',
    summary: 'Sets how long each person waits between two messages; zero: not at all.',
    params: SessionParams,
    body: z.object({ seconds: z.int().check(z.gte(0, { error: 'pace-out-of-range' }), z.lte(SLOWEST_CHAT_SECONDS, { error: 'pace-out-of-range' })) }),
    response: z.object({ seconds: z.number() }),
  },
});

/** In `session:ID`. What is hidden is redacted from what was told of it. */
export const chatEvents = {
  'live.chat-said': { version: 1, payload: z.object({ sessionId: Id, message: ChatMessage }) },
  'live.chat-hidden': { version: 1, payload: z.object({ sessionId: Id, messageId: Id, reason: z.string(), at: Instant }) },
  'live.chat-paced': { version: 1, payload: z.object({ sessionId: Id, seconds: z.number() }) },
} as const;
