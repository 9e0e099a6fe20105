import type { ClientSlice } from '@minga/kernel/client';

/** Pages of live sessions, for apps/web. */
export const liveClient: ClientSlice = {
  name: 'live',
  routes: [
    { path: 's', lazy: () => import('./list/SessionsPage') },
    { path: 's/new', lazy: () => import('./plan/PlanPage') },
    { path: 's/calendar', lazy: () => import('./calendar/CalendarPage') },
    { path: 's/:address', lazy: () => import('./session/SessionPage') },
    { path: 's/:address/edit', lazy: () => import('./plan/PlanPage') },
    { path: 's/:address/captions', lazy: () => import('./captions/CaptionsPage') },
    { path: 's/figures', lazy: () => import('./figures/FiguresPage') },
    { path: 's/certificate', lazy: () => import('./training/CertificatePage') },
    { path: 's/certificate/:code', lazy: () => import('./training/CertificatePage') },
    { path: 's/:address/training', lazy: () => import('./training/TrainingPage') },
    { path: 's/:address/record', lazy: () => import('./record/RecordPage') },
    { path: 's/:address/report', lazy: () => import('./report/ReportPage') },
    { path: 's/:address/report/edit', lazy: () => import('./report/EditPage') },
    { path: 's/:address/room', lazy: () => import('./room/RoomPage') },
    { path: 's/:address/screen', lazy: () => import('./room/screen/ScreenPage') },
    { path: 's/about-queue', lazy: () => import('./room/floor/AboutQueuePage') },
  ],
  nav: [{ id: 'sessions', label: 'live.nav', to: '/s', icon: 'live', order: 25 }],
  slots: {
    'subject.sessions': [() => import('./about/SessionsAbout')],
    'home.now': [() => import('./list/HomeNow')],
    'home.aside': [() => import('./list/HomeNext')],
    'group.aside': [() => import('./list/GroupSessions'), () => import('./report/GroupReports')],
  },
};
