import type { ClientSlice } from '@minga/kernel/client';

/** The stewards' own pages, for apps/web. */
export const adminClient: ClientSlice = {
  name: 'admin',
  routes: [],
  accountMenu: [{ id: 'admin', label: 'admin.menu', to: '/admin', order: 90, stewards: true }],
  adminRoutes: [
    { index: true, lazy: () => import('./overview/OverviewPage') },
    { path: 'settings', lazy: () => import('./settings/SettingsPage') },
    { path: 'audit', lazy: () => import('./audit/AuditPage') },
    { path: 'limits', lazy: () => import('./limits/LimitsPage') },
    { path: 'health', lazy: () => import('./health/HealthPage') },
  ],
  adminMenu: [
    { id: 'overview', label: 'admin.overview.title', to: '/admin', order: 0 },
    { id: 'settings', label: 'admin.settings.title', to: '/admin/settings', order: 70 },
    { id: 'limits', label: 'admin.limits.title', to: '/admin/limits', order: 75 },
    { id: 'audit', label: 'admin.audit.title', to: '/admin/audit', order: 80 },
    { id: 'health', label: 'admin.health.title', to: '/admin/health', order: 90 },
  ],
};
