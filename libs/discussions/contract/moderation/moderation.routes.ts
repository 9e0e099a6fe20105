import * as z from 'zod/mini';
import { Id, defineRoutes, text } from '@minga/kernel/contract';
import { Source, Title } from '../inputs';
import { LONGEST_SLOW_MINUTES, MOST_SPLIT_POSTS, REASON_LENGTH } from '../limits';
import { Deletion } from '../post.views';
import { TopicState } from '../topic.views';
import { Submission } from './moderation.views';

const TopicParams = z.object({ topicId: Id });
const Reason = text(REASON_LENGTH);
const Place = z.object({ id: Id, address: z.string() });

/** `arrival`: its replies stand beside those that are there. `branch`: all of it stands under its own opening post. */
export const MERGE_ORDERS = ['arrival', 'branch'] as const;
export const MergeOrder = z.enum(MERGE_ORDERS, { error: 'unknown-choice' });
export type MergeOrder = z.infer<typeof MergeOrder>;

export const moderationRoutes = defineRoutes({
  hidePost: {
    method: 'PUT',
    path: '/api/posts/:postId/hidden',
    summary: 'Takes a post’s text out of sight for everybody but its author and the moderators.',
    params: z.object({ postId: Id }),
    body: z.object({ reason: Reason }),
    response: Deletion,
    repeatable: true,
  },
  moveTopic: {
    method: 'POST',
    path: '/api/topics/:topicId/move',
    summary: 'Puts a topic into another group; from then on it is for whom that group is for.',
    params: TopicParams,
    body: z.object({ groupId: Id, reason: Reason }),
    response: TopicState,
  },
  splitTopic: {
    method: 'POST',
    path: '/api/topics/:topicId/split',
    summary: 'Makes a new topic of some posts and what answers them; a mark with a link stays in their place.',
    params: TopicParams,
    body: z.object({ postIds: z.array(Id).check(z.minLength(1, { error: 'required' }), z.maxLength(MOST_SPLIT_POSTS, { error: 'too-many' })), title: Title, reason: Reason }),
    response: Place,
  },
  mergeTopic: {
    method: 'POST',
    path: '/api/topics/:topicId/merge',
    summary: 'Puts a topic’s posts into another of the same group; its address leads there from then on.',
    params: TopicParams,
    body: z.object({ into: Id, order: MergeOrder, reason: Reason }),
    response: Place,
  },
  slowTopic: {
    method: 'PUT',
    path: '/api/topics/:topicId/slow',
    summary: 'Lets each person post once in so many minutes; 0: as often as the group lets them.',
    params: TopicParams,
    body: z.object({ minutes: z.coerce.number().check(z.int(), z.gte(0), z.lte(LONGEST_SLOW_MINUTES)), reason: Reason }),
    response: TopicState,
    repeatable: true,
  },
  listSubmissions: {
    method: 'GET',
    path: '/api/me/submissions',
    summary: 'The reader’s texts that wait for a moderator, latest first.',
    response: z.object({ items: z.array(Submission) }),
  },
  editSubmission: {
    method: 'PATCH',
    path: '/api/submissions/:submissionId',
    summary: 'Changes one’s own text while it waits.',
    params: z.object({ submissionId: Id }),
    body: z.object({ source: Source, title: z.optional(Title) }),
    response: Submission,
  },
  withdrawSubmission: {
    method: 'DELETE',
    path: '/api/submissions/:submissionId',
    summary: 'Takes one’s own text back while it waits.',
    params: z.object({ submissionId: Id }),
    response: z.object({ id: Id }),
    repeatable: true,
  },
  dismissNotice: {
    method: 'DELETE',
    path: '/api/me/notices/:noticeId',
    summary: 'Puts away what one was told of a decision.',
    params: z.object({ noticeId: Id }),
    response: z.object({ id: Id }),
    repeatable: true,
  },
});
