import * as z from 'zod/mini';
import { Id, defineRoutes } from '@minga/kernel/contract';
import { WatchLevel } from '@minga/groups/contract';
import { OpenTopicInput, Position, PostPageQuery, ReplyInput, Switch, TopicListQuery, UpdateTopicInput } from './inputs';
import { HeldText } from './moderation/moderation.views';
import { Post, PostPage } from './post.views';
import { TopicList, TopicPage, TopicRow, TopicState } from './topic.views';

const TopicParams = z.object({ topicId: Id });
const GroupParams = z.object({ groupId: Id });

export const topicRoutes = defineRoutes({
  listTopics: {
    method: 'GET',
    path: '/api/groups/:groupId/topics',
    summary: 'Topics of a group, pinned ones first.',
    params: GroupParams,
    query: TopicListQuery,
    response: TopicList,
  },
  openTopic: {
    method: 'POST',
    path: '/api/groups/:groupId/topics',
    summary: 'Opens a topic with its first post.',
    limit: 'post',
    params: GroupParams,
    body: OpenTopicInput,
    response: z.union([HeldText, TopicRow]),
  },
  getTopic: {
    method: 'GET',
    path: '/api/topics/:topicId',
    summary: 'A topic with its opening post and a stretch of its replies.',
    params: TopicParams,
    query: PostPageQuery,
    response: TopicPage,
  },
  getPostPage: {
    method: 'GET',
    path: '/api/topics/:topicId/posts',
    summary: 'A further stretch of a topic’s replies.',
    params: TopicParams,
    query: PostPageQuery,
    response: PostPage,
  },
  reply: {
    method: 'POST',
    path: '/api/topics/:topicId/posts',
    summary: 'Answers the opening post or any other.',
    limit: 'post',
    params: TopicParams,
    body: ReplyInput,
    response: z.union([HeldText, Post]),
  },
  updateTopic: {
    method: 'PATCH',
    path: '/api/topics/:topicId',
    summary: 'Changes title, tags or kind.',
    params: TopicParams,
    body: UpdateTopicInput,
    response: TopicState,
  },
  pinTopic: {
    method: 'PUT',
    path: '/api/topics/:topicId/pinned',
    summary: 'Puts the topic first in its group’s list, or back.',
    params: TopicParams,
    body: Switch,
    response: TopicState,
    repeatable: true,
  },
  lockTopic: {
    method: 'PUT',
    path: '/api/topics/:topicId/locked',
    summary: 'Ends replies and reactions, or takes them again.',
    params: TopicParams,
    body: Switch,
    response: TopicState,
    repeatable: true,
  },
  archiveTopic: {
    method: 'PUT',
    path: '/api/topics/:topicId/archived',
    summary: 'Settles the topic: nothing in it can change. Or opens it again.',
    params: TopicParams,
    body: Switch,
    response: TopicState,
    repeatable: true,
  },
  acceptAnswer: {
    method: 'PUT',
    path: '/api/topics/:topicId/answer',
    summary: 'Marks a reply as the answer to the question.',
    params: TopicParams,
    body: z.object({ postId: Id }),
    response: TopicState,
    repeatable: true,
  },
  unacceptAnswer: {
    method: 'DELETE',
    path: '/api/topics/:topicId/answer',
    summary: 'Takes the mark back.',
    params: TopicParams,
    response: TopicState,
    repeatable: true,
  },
  markRead: {
    method: 'PUT',
    path: '/api/topics/:topicId/read',
    summary: 'Notes how far one has read; the mark only moves forward.',
    params: TopicParams,
    body: z.object({ position: Position }),
    response: z.object({ readPosition: z.number() }),
    repeatable: true,
  },
  setTopicWatch: {
    method: 'PUT',
    path: '/api/topics/:topicId/watch',
    summary: 'How much of this topic one wants to be told; null: as the group’s level says.',
    params: TopicParams,
    body: z.object({ level: z.nullable(WatchLevel) }),
    response: z.object({ watch: z.nullable(WatchLevel) }),
    repeatable: true,
  },
});
