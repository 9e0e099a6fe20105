import type { ClientSlice } from '@minga/kernel/client';
import type { RouteObject } from 'react-router';

/** What stands under a group's page: its topics, and opening one. */
export const groupTopicRoutes: RouteObject[] = [];

/** Pages of discussions, for apps/web. */
export const discussionRoutes: RouteObject[] = [
  { path: 't/:address', lazy: () => import('./topic/TopicPage') },
];

export const discussionsClient: ClientSlice = { name: 'discussions', routes: discussionRoutes };
