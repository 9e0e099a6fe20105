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
    { path: 'decisions', lazy: () => import('./conduct/OwnActsPage') },
    { path: 'appeals', lazy: () => import('./conduct/AppealsPage') },
    { path: 'appeals/sent', lazy: () => import('./conduct/AppealSentPage') },
    { path: 'appeals/by-link/:token', lazy: () => import('./conduct/AppealByLinkPage') },
    { path: 'appeals/:act', lazy: () => import('./conduct/appeal-of-mail') },
    { path: 'moderation', lazy: () => import('./register/RegisterPage') },
  ],
  slots: {
    'post.acts': [() => import('./flags/FlagAct')],
    'topic.acts': [() => import('./flags/FlagAct')],
    'message.acts': [() => import('./flags/FlagAct')],
    'person.acts': [() => import('./flags/FlagAct'), () => import('./conduct/ConductLink')],
    'steward.person': [() => import('./conduct/ConductLink')],
    'group.acts': [() => import('./flags/FlagAct')],
    'organisation.acts': [() => import('./flags/FlagAct')],
    'group.actions': [() => import('./review/QueueLink')],
  },
  accountMenu: [{ id: 'flags', label: 'moderation.menu.flags', to: '/flags', order: 30 }, { id: 'decisions', label: 'moderation.menu.decisions', to: '/decisions', order: 31 }],
  foot: [{ id: 'register', label: 'moderation.menu.register', to: '/moderation', order: 20 }],
  adminRoutes: [
    { path: 'watched-words', lazy: () => import('./gates/WatchedWordsPage') },
    { path: 'conduct/:account', lazy: () => import('./conduct/ConductPage') },
  ],
  adminMenu: [
    { id: 'review', label: 'moderation.menu.review', to: '/review', order: 10, count: 'moderation.review' },
    { id: 'appeals', label: 'moderation.menu.appeals', to: '/appeals', order: 11, count: 'moderation.appeals' },
    { id: 'watched-words', label: 'moderation.menu.words', to: '/admin/watched-words', order: 60 },
  ],
};
