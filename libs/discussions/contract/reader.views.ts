import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { GroupCard } from '@minga/groups/contract';
import { PersonCard } from '@minga/people/contract';
import { ModerationNotice } from './moderation/moderation.views';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** What a draft is for; one of each is kept. */
export const DraftKey = z.string().check(
  z.regex(new RegExp(`^(?:reply:${UUID}:${UUID}|edit:${UUID}|topic:${UUID})$`), { error: 'malformed' }),
);
export const draftKeys = {
  reply: (topicId: string, parentId: string) => `reply:${topicId}:${parentId}`,
  edit: (postId: string) => `edit:${postId}`,
  topic: (groupId: string) => `topic:${groupId}`,
} as const;

/** That there is a draft, without its text. */
export const DraftMark = z.object({ key: z.string(), revision: z.number(), savedAt: Instant });
export type DraftMark = z.infer<typeof DraftMark>;

/** `revision` is counted by the client and only grows (milliseconds of its clock serve): a late, older save changes nothing. */
export const Draft = z.extend(DraftMark, {
  source: z.string(),
  /** Of a new topic. */
  title: z.nullable(z.string()),
  /** Of an edit: the revision that it was based on. */
  baseRevision: z.nullable(z.number()),
});
export type Draft = z.infer<typeof Draft>;

/** Why something waits for its reader: somebody answered them, named them, or asks in a group of theirs and has no answer yet. */
export const WAITING_KINDS = ['reply', 'mention', 'question'] as const;
export const WaitingKind = z.enum(WAITING_KINDS);
export type WaitingKind = z.infer<typeof WaitingKind>;

export const WaitingPost = z.object({
  kind: WaitingKind,
  topic: z.object({ id: Id, title: z.string(), lang: Language, address: z.string() }),
  group: GroupCard,
  postId: Id,
  position: z.number(),
  /** The topic's page opened at the post. */
  address: z.string(),
  by: PersonCard,
  /** Plain text, at most 280 characters, in `lang`. */
  excerpt: z.string(),
  lang: Language,
  at: Instant,
});
export type WaitingPost = z.infer<typeof WaitingPost>;

/** A topic of one of my groups that moved since I read it. */
export const NewInTopic = z.object({
  id: Id,
  title: z.string(),
  lang: Language,
  address: z.string(),
  /** Posts after my mark. */
  unread: z.number(),
  last: z.object({ at: Instant, by: PersonCard }),
});
export type NewInTopic = z.infer<typeof NewInTopic>;

/**
 * The home page's part of discussions. Follows `account:ID`. `waiting`: latest first; an item leaves when its topic is
 * read past it. `groups`: those of mine with unread topics, by latest activity, each with its latest few.
 */
export const WhatsNew = z.object({
  cursor: Cursor,
  waiting: z.array(WaitingPost),
  /** What was decided about this person’s texts, latest first, until they put it away. */
  notices: z.array(ModerationNotice),
  groups: z.array(z.object({ group: GroupCard, unreadTopics: z.number(), topics: z.array(NewInTopic) })),
});
export type WhatsNew = z.infer<typeof WhatsNew>;
