import type { ClientSlice } from '@minga/kernel/client';
import './slots';

export type { GroupSlotProps } from './slots';
export { charterQuery, groupListQuery, groupQuery, membersQuery, myGroupsQuery, waitingInGroupsQuery, type GroupsApi } from './groups.queries';
export { MyGroups, type MyGroupsProps } from './parts/MyGroups';
export { countWaiting, WaitingRows } from './parts/WaitingRows';
export { Composition } from './parts/Composition';
export { Disclosure, type DisclosureProps } from './parts/Disclosure';
export { ActForm, type ActFormProps } from './parts/ActForm';
export { useStableOrder } from './parts/use-stable-order';

/** Pages of groups, for apps/web. */
export const groupsClient: ClientSlice = {
  name: 'groups',
  routes: [
    { path: 'groups', lazy: () => import('./list/GroupsPage') },
    { path: 'groups/new', lazy: () => import('./new/NewGroupPage') },
    {
      path: 'g/:address',
      lazy: () => import('./group/GroupLayout'),
      children: [
        { index: true, lazy: () => import('./group/TopicsTab') },
        { path: 'members', lazy: () => import('./members/MembersTab') },
        { path: 'about', lazy: () => import('./charter/CharterTab') },
        { path: 'admissions', lazy: () => import('./admissions/AdmissionsTab') },
        { path: 'settings', lazy: () => import('./settings/SettingsTab') },
      ],
    },
  ],
  slots: { 'person.main': [() => import('./parts/PersonGroups')] },
  nav: [{ id: 'groups', label: 'groups.nav', to: '/groups', icon: 'users', order: 20 }],
};
