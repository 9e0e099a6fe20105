import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { GroupCard, Posting, Role, Sanction, VerdictView, ViewerAccount, WatchLevel } from '@minga/groups/contract';
import { PersonCard, StakeholderGroup } from '@minga/people/contract';
import { OwnReactions, Post, PostRange } from './post.views';
import { Submission } from './moderation/moderation.views';
import { DraftMark } from './reader.views';
import { TopicFilter, TopicKind, TopicOrder } from './words';

/** What a topic's opener and moderators set; everything of it may change later. */
export const TopicState = z.object({
  title: z.string(),
  /** Language of the title and of the opening post. */
  lang: Language,
  kind: TopicKind,
  tags: z.array(z.string()),
  /** Plain text of the opening post, at most 280 characters; '' when that is deleted. For lists and link previews. */
  excerpt: z.string(),
  /** Path of the topic's page; follows the title (older addresses still lead here). */
  address: z.string(),
  /** Stands first in its group's list. */
  pinned: z.boolean(),
  /** Takes no new replies and no reactions. */
  locked: z.boolean(),
  /** Settled: as locked, and nothing in it can be edited. */
  archived: z.boolean(),
  /** Why moderation locked or archived it. */
  lockedReason: z.nullable(z.string()),
  /** One post a person in so many minutes; 0: as the group says. */
  slowMinutes: z.number(),
  /** A question's accepted answer. */
  accepted: z.nullable(z.object({ postId: Id, position: z.number() })),
});
export type TopicState = z.infer<typeof TopicState>;

/** Who took part: people who wrote at least one post, by the stakeholder group they wrote for. `none`: no group known. */
export const Participants = z.object({
  count: z.number(),
  groups: z.partialRecord(StakeholderGroup, z.number()),
  none: z.number(),
});
export type Participants = z.infer<typeof Participants>;

export const Topic = z.extend(TopicState, {
  id: Id,
  group: GroupCard,
  audience: z.string(),
  openedBy: PersonCard,
  openedAt: Instant,
  /** Replies that are not deleted; the opening post is none. */
  replies: z.number(),
  /** Position of the latest post. Unread = lastPosition − readPosition. */
  lastPosition: z.number(),
  participants: Participants,
});
export type Topic = z.infer<typeof Topic>;

/** What this reader may do here, each with the reason of a refusal. */
export const TopicCan = z.object({
  reply: VerdictView,
  react: VerdictView,
  /** Title, tags, kind. */
  update: VerdictView,
  /** Pin, lock, archive; delete others' posts (with a reason); read the history of deleted posts. */
  moderate: VerdictView,
  accept: VerdictView,
});
export type TopicCan = z.infer<typeof TopicCan>;

/** Everything of a topic's page that depends on who reads it. */
export const TopicViewer = z.object({
  account: ViewerAccount,
  /** Role in the topic's group. */
  role: z.nullable(Role),
  /** Who may post in the group, as the group's settings say: the policy computes `can` from it again when the topic changes. */
  posting: Posting,
  /** What keeps this person from posting in the group; null: nothing. */
  sanction: z.nullable(Sanction),
  /** Position up to which this person has read, on any device; -1 when never opened. Guests: -1. */
  readPosition: z.number(),
  /** Null: as the group's level says. */
  watch: z.nullable(WatchLevel),
  /** Reactions of this person to the opening post and to the posts of the page. */
  ownReactions: OwnReactions,
  /** Drafts kept on the server for this topic; the text is fetched when a composer opens. */
  drafts: z.array(DraftMark),
  /** Own replies and edits in this topic that wait for a moderator. */
  submissions: z.array(Submission),
  can: TopicCan,
});
export type TopicViewer = z.infer<typeof TopicViewer>;

/**
 * A topic's page. Follows `topic:ID`, and `account:ID` for the reader's own marks and drafts.
 * The cursor holds both (only the first for a guest).
 */
export const TopicPage = z.object({ cursor: Cursor, topic: Topic, opening: Post, posts: PostRange, viewer: TopicViewer });
export type TopicPage = z.infer<typeof TopicPage>;

/** The latest post of a topic, as lists name it. */
export const LastPost = z.object({ at: Instant, by: PersonCard, position: z.number() });
export type LastPost = z.infer<typeof LastPost>;

/** A topic in a list, as everybody sees it. */
export const TopicRow = z.extend(TopicState, {
  id: Id,
  groupId: Id,
  openedBy: PersonCard,
  openedAt: Instant,
  replies: z.number(),
  lastPosition: z.number(),
  participants: Participants,
  /** The opening post counts as the first one. */
  last: LastPost,
});
export type TopicRow = z.infer<typeof TopicRow>;

/** A topic in a list with its reader's mark: -1 when never opened (or a guest). */
export const ReadTopicRow = z.extend(TopicRow, { readPosition: z.number() });
export type ReadTopicRow = z.infer<typeof ReadTopicRow>;

/**
 * How many topics each filter leaves, with the tag that was asked for; of `unread` and `unanswered` at most
 * `MOST_COUNTED_TOPICS`, which stands for that many or more. `unread` is null for a guest.
 */
export const TopicCounts = z.object({ all: z.number(), unread: z.nullable(z.number()), unanswered: z.number() });
export type TopicCounts = z.infer<typeof TopicCounts>;

/** Topics of a group: pinned ones first, then by activity or by opening, latest first. Follows `group:ID` and `account:ID`. */
export const TopicList = z.object({
  cursor: Cursor,
  groupId: Id,
  /** What was asked for, so that the reducer knows whether an event belongs on this page. */
  asked: z.object({ order: TopicOrder, filter: TopicFilter, tag: z.nullable(z.string()) }),
  items: z.array(ReadTopicRow),
  counts: TopicCounts,
  /** Opaque keys to pass as `after` and `before`; null at an end. */
  next: z.nullable(z.string()),
  previous: z.nullable(z.string()),
  /** Own topics for this group that wait for a moderator. */
  submissions: z.array(Submission),
  /** May this reader open a topic here, and announce? */
  can: z.object({ open: VerdictView, announce: VerdictView }),
});
export type TopicList = z.infer<typeof TopicList>;
