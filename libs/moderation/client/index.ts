import type { ClientSlice } from '@minga/kernel/client';

/** Pages of moderation, for apps/web, and what it puts beside things that can be flagged. */
export const moderationClient: ClientSlice = {
  name: 'moderation',
  routes: [
    { path: 'review', lazy: () => import('./review/ReviewPage') },
    { path: 'review/history', lazy: () => import('./review/HistoryPage') },
    { path: 'review/:item', lazy: () => import('./review/ReviewPage') },
    { path: 'questions/:question', lazy: () => import('./review/QuestionPage') },
    { path: 'flags', lazy: () => import('./flags/OwnFlagsPage') },
    { path: 'flag/:type/:id', lazy: () => import('./flags/FlagPage') },
  ],
  slots: {
    'post.acts': [() => import('./flags/FlagAct')],
    'topic.acts': [() => import('./flags/FlagAct')],
    'person.acts': [() => import('./flags/FlagAct')],
    'group.acts': [() => import('./flags/FlagAct')],
    'organisation.acts': [() => import('./flags/FlagAct')],
    'group.actions': [() => import('./review/QueueLink')],
  },
  accountMenu: [{ id: 'flags', label: 'moderation.menu.flags', to: '/flags', order: 30 }],
  adminRoutes: [{ path: 'watched-words', lazy: () => import('./gates/WatchedWordsPage') }],
  adminMenu: [
    { id: 'review', label: 'moderation.menu.review', to: '/review', order: 10 },
    { id: 'watched-words', label: 'moderation.menu.words', to: '/admin/watched-words', order: 60 },
  ],
};
