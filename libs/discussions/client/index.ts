import type { ClientSlice } from '@minga/kernel/client';

/** Pages of discussions, for apps/web: home, topics, and what a topic's page offers without script. */
export const discussionsClient: ClientSlice = {
  name: 'discussions',
  routes: [
    { index: true, lazy: () => import('./home/HomePage') },
    { path: 'g/:address/new-topic', lazy: () => import('./new-topic/NewTopicPage') },
    { path: 't/post/:post', lazy: () => import('./pages/permalink') },
    { path: 't/post/:post/actions', lazy: () => import('./pages/PostActionsPage') },
    { path: 't/post/:post/edit', lazy: () => import('./pages/EditPostPage') },
    { path: 't/post/:post/delete', lazy: () => import('./pages/DeletePostPage') },
    { path: 't/post/:post/history', lazy: () => import('./pages/HistoryPage') },
    { path: 'waiting', lazy: () => import('./waiting/WaitingTextsPage') },
    { path: 't/:address', lazy: () => import('./topic/TopicPage') },
    { path: 't/:address/manage', lazy: () => import('./pages/ManageTopicPage') },
    { path: 't/:address/:position', lazy: () => import('./pages/position') },
  ],
  slots: {
    'group.main': [() => import('./list/GroupTopics')],
    'group.actions': [() => import('./list/NewTopicButton')],
  },
};
