import * as z from 'zod/mini';
import { Id, Instant, Language, SubjectRef } from '@minga/kernel/contract';
import { TopicKind } from '../words';

/** What waits: a new topic, a reply, a change of a post. */
export const SubmissionKind = z.enum(['topic', 'post', 'edit']);
export type SubmissionKind = z.infer<typeof SubmissionKind>;

/** A text that waits for a moderator, as its author sees it. Nobody else does, but who decides about it. */
export const Submission = z.object({
  id: Id,
  kind: SubmissionKind,
  groupId: Id,
  /** Null for a new topic. */
  topicId: z.nullable(Id),
  /** What a reply answers, what an edit changes; null for a new topic. */
  postId: z.nullable(Id),
  topicKind: z.nullable(TopicKind),
  title: z.nullable(z.string()),
  tags: z.array(z.string()),
  source: z.string(),
  /** Safe HTML. */
  html: z.string(),
  lang: Language,
  /** Why it waits: a code worded under `refusals`. */
  hold: z.string(),
  at: Instant,
});
export type Submission = z.infer<typeof Submission>;

/** The answer where a text was kept back instead of posted. */
export const HeldText = z.object({ held: Submission });
export type HeldText = z.infer<typeof HeldText>;

/** What may have been decided about somebody's text. */
export const NOTICE_ACTS = [
  'submission.approved', 'submission.rejected', 'post.edited', 'post.hidden', 'post.deleted', 'post.restored', 'post.moved',
  'topic.moved', 'topic.merged', 'topic.split', 'topic.locked', 'topic.unlocked', 'topic.archived', 'topic.unarchived',
  'topic.hidden', 'topic.restored', 'topic.slowed', 'topic.pinned', 'topic.unpinned', 'topic.edited',
] as const;
export const NoticeAct = z.enum(NOTICE_ACTS);
export type NoticeAct = z.infer<typeof NoticeAct>;

/** What somebody is told of a decision about what they wrote. By no name: they answer to the site, not to a person. */
export const ModerationNotice = z.object({
  id: Id,
  act: NoticeAct,
  subject: SubjectRef,
  groupId: Id,
  /** The topic's title. */
  title: z.string(),
  lang: Language,
  /** Where it shows; '' when it cannot be seen any more. */
  address: z.string(),
  reason: z.nullable(z.string()),
  at: Instant,
});
export type ModerationNotice = z.infer<typeof ModerationNotice>;
