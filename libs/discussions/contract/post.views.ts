import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { PostOrder, Reaction, Tally } from './words';

/**
 * What is in the place of a post that is not there. `hidden`: its author and the moderators still may read it (its history).
 * `moved`: it went to another topic, where `to` leads (a path). `reason` is always there when moderation did it.
 * `by` is null when the system did it.
 */
export const Deletion = z.object({
  as: z.enum(['author', 'moderator', 'hidden', 'moved']),
  by: z.nullable(z.object({ id: Id, name: z.string() })),
  reason: z.nullable(z.string()),
  at: Instant,
  to: z.optional(z.string()),
});
export type Deletion = z.infer<typeof Deletion>;

/** A post as everybody who may read its topic sees it: nothing in it depends on the reader. */
export const Post = z.object({
  id: Id,
  /** Place in order of arrival, from 0 (the opening post), gapless; also the key of pages (`after=POSITION`) in both orders. */
  position: z.number(),
  /** Place in the order of the tree: sort by it as plain ASCII; a post's descendants' paths begin with its own. '' for the opening post. */
  path: z.string(),
  /** 0 for the opening post, 1 for a reply to it. True however deep, also where `path` no longer grows. */
  depth: z.number(),
  /** What this answers; null for the opening post. `author` is for “en respuesta a …” where the page is flat. */
  parent: z.nullable(z.object({ id: Id, position: z.number(), author: z.string() })),
  author: PersonCard,
  /** Safe HTML; '' when deleted. */
  html: z.string(),
  lang: Language,
  at: Instant,
  editedAt: z.nullable(Instant),
  /** Not null: the present text is a moderator's change. */
  moderated: z.nullable(z.object({ reason: z.string() })),
  /** From 1; raised by each edit. An edit names the one that it was based on. */
  revision: z.number(),
  /** Not null: show the tombstone. Its replies stay. */
  deleted: z.nullable(Deletion),
  reactions: Tally,
  /** Votes that came with an imported thread; shown apart from reactions. */
  imported: z.nullable(z.object({ positive: z.number(), negative: z.number() })),
  /** Direct replies, deleted ones included (their tombstones are shown). */
  childCount: z.number(),
  /** All posts below this one in the tree (below level 64: its direct replies only). */
  descendantCount: z.number(),
});
export type Post = z.infer<typeof Post>;

/** The reader's own reactions to the posts of a page, by post id; posts without one are absent. */
export const OwnReactions = z.record(z.string(), z.array(Reaction));
export type OwnReactions = z.infer<typeof OwnReactions>;

/**
 * A stretch of a topic's posts, the opening post never among them. It is a range of the order, not a number of posts:
 * what arrives inside it is added by the reducer, so it may outgrow its size.
 */
export const PostRange = z.object({
  order: PostOrder,
  items: z.array(Post),
  /** Position to pass as `before` for what comes earlier; null: this is the beginning. */
  previous: z.nullable(z.number()),
  /** Position to pass as `after` for what comes later; null: this is the end, and what arrives there belongs here. */
  next: z.nullable(z.number()),
});
export type PostRange = z.infer<typeof PostRange>;

/** A further stretch of posts, with a cursor of its own. */
export const PostPage = z.object({ cursor: Cursor, topicId: Id, posts: PostRange, ownReactions: OwnReactions });
export type PostPage = z.infer<typeof PostPage>;

/** Where a post stands: what a permalink needs. */
export const PostPlace = z.object({
  post: Post,
  topic: z.object({ id: Id, title: z.string(), lang: Language, address: z.string() }),
  /** The topic's page opened at the post. */
  address: z.string(),
});
export type PostPlace = z.infer<typeof PostPlace>;

/** What one edits or quotes. */
export const PostSource = z.object({ postId: Id, source: z.string(), lang: Language, revision: z.number() });
export type PostSource = z.infer<typeof PostSource>;

/** A run of words that stayed, came in or went out, in reading order. */
export const DiffPart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type DiffPart = z.infer<typeof DiffPart>;

export const Revision = z.object({
  revision: z.number(),
  by: PersonCard,
  at: Instant,
  /** Why, where a moderator changed it. */
  reason: z.nullable(z.string()),
  /** Against the version before. The first revision has one `added` part: its whole text. */
  changes: z.array(DiffPart),
});
export type Revision = z.infer<typeof Revision>;

/**
 * A page of a post's versions, latest first. `next`: pass as `before` for older ones; null: the last of these is the first version.
 */
export const PostHistory = z.object({ postId: Id, revisions: z.array(Revision), next: z.nullable(z.number()) });
export type PostHistory = z.infer<typeof PostHistory>;
