import * as z from 'zod/mini';
import { Id, Instant, Language, defineEvents, type EventOf } from '@minga/kernel/contract';
import { ModerationNotice, Submission } from './moderation/moderation.views';
import { Deletion, Post } from './post.views';
import { WaitingPost } from './reader.views';
import { LastPost, Participants, TopicRow, TopicState } from './topic.views';
import { Reaction, Tally } from './words';

/** In `topic:ID`: what everybody who has the topic open sees move. */
const inTopic = {
  /** `newParticipant`: the author had written nothing in this topic before. */
  'post.added': { version: 2, payload: z.object({ topicId: Id, post: Post, newParticipant: z.boolean() }) },
  'post.edited': {
    version: 2,
    payload: z.object({ topicId: Id, postId: Id, html: z.string(), lang: Language, editedAt: Instant, revision: z.number(), moderated: Post.shape.moderated }),
  },
  'post.deleted': { version: 2, payload: z.object({ topicId: Id, postId: Id, deleted: Deletion }) },
  /** `position` tells a reply (counted) from the opening post (not counted). */
  'post.restored': { version: 1, payload: z.object({ topicId: Id, postId: Id, position: z.number(), html: z.string() }) },
  /** The tally as it now stands; who gave or took is the event's actor. */
  'post.reacted': {
    version: 1,
    payload: z.object({ topicId: Id, postId: Id, kind: Reaction, on: z.boolean(), reactions: Tally }),
  },
  /** Posts came from another topic or went to one: more than a page can be told one by one, so it is fetched anew. */
  'topic.rearranged': { version: 1, payload: z.object({ topicId: Id }) },
  /** It went to another group, or into another topic: who still may see it fetches it anew. */
  'topic.moved': { version: 1, payload: z.object({ topicId: Id, groupId: Id }) },
  /**
   * A batch of posts came in by an import: more than a page can be told one by one, so it is fetched anew. `opened`: the
   * topic came with it. `days`: on which days the posts were written, for the group's activity.
   */
  'topic.imported': {
    version: 1,
    payload: z.object({
      topicId: Id,
      posts: z.number(),
      opened: z.boolean(),
      days: z.array(z.object({ day: z.iso.date(), posts: z.number() })),
    }),
  },
} as const;

/** In `topic:ID` and in `group:ID`: what the page and the list both show. */
const inBoth = {
  /** Title, tags, kind, pinned, locked, archived, accepted answer: the whole state as it now stands. */
  'topic.changed': { version: 2, payload: z.object({ topicId: Id, state: TopicState }) },
} as const;

/** In `group:ID`. */
const inGroup = {
  'topic.opened': { version: 2, payload: z.object({ topic: TopicRow }) },
  /** A topic came from another group or out of another topic: none of its posts is new. */
  'topic.arrived': { version: 1, payload: z.object({ topicId: Id, groupId: Id }) },
  /** A topic went to another group or into another topic. */
  'topic.left': { version: 1, payload: z.object({ topicId: Id, groupId: Id }) },
  /** Posts came or went; figures as they now stand. Coalesced by a consumer: one event for many replies. */
  'topic.moved-on': {
    version: 1,
    payload: z.object({
      topicId: Id,
      replies: z.number(),
      lastPosition: z.number(),
      participants: Participants,
      last: LastPost,
    }),
  },
} as const;

/** In `account:ID`: what follows one person across devices. */
const inAccount = {
  'read.moved': { version: 1, payload: z.object({ topicId: Id, groupId: Id, position: z.number() }) },
  'watch.changed': { version: 1, payload: z.object({ topicId: Id, level: z.nullable(z.enum(['watch', 'follow', 'normal', 'mute'])) }) },
  /** The text is not told: whoever has the composer open fetches it. `savedAt` is null when the draft is gone. */
  'draft.changed': { version: 1, payload: z.object({ key: z.string(), revision: z.number(), savedAt: z.nullable(Instant) }) },
  /** Somebody answered or named this person. */
  'waiting.added': { version: 1, payload: z.object({ waiting: WaitingPost }) },
  /** A text of one's own waits, was changed, or (null) waits no more. */
  'submission.changed': {
    version: 1,
    payload: z.object({ submissionId: Id, groupId: Id, topicId: z.nullable(Id), submission: z.nullable(Submission) }),
  },
  /** Something was decided about a text of one's own. `libs/moderation` sends mail of it. */
  'notice.added': { version: 1, payload: z.object({ notice: ModerationNotice }) },
  'notice.dismissed': { version: 1, payload: z.object({ noticeId: Id }) },
} as const;

export const discussionsEvents = defineEvents({ ...inTopic, ...inBoth, ...inGroup, ...inAccount });
export type DiscussionsEvent = EventOf<typeof discussionsEvents>;
export type DiscussionsEventType = DiscussionsEvent['type'];
