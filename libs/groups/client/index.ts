import type { ClientSlice } from '@minga/kernel/client';
import type { RouteObject } from 'react-router';
import './slots';

export type { GroupSlotProps } from './slots';
export { charterQuery, groupListQuery, groupQuery, membersQuery, myGroupsQuery, waitingInGroupsQuery, type GroupsApi } from './groups.queries';
export { default as PersonGroups, load as loadPersonGroups, type PersonGroupsProps } from './parts/PersonGroups';
export { HomeGroupRow } from './parts/HomeGroupRow';
export { MyGroups, type MyGroupsProps } from './parts/MyGroups';
export { countWaiting, WaitingRows } from './parts/WaitingRows';
export { Composition } from './parts/Composition';
export { Disclosure, type DisclosureProps } from './parts/Disclosure';
export { groupIdIn, loadGroup, useGroupPage } from './group/group-page';
export { groupMeta } from './group/group-meta';
export { useStableOrder } from './parts/use-stable-order';

const tabs: RouteObject[] = [
  { path: 'members', lazy: () => import('./members/MembersTab') },
  { path: 'about', lazy: () => import('./charter/CharterTab') },
  { path: 'admissions', lazy: () => import('./admissions/AdmissionsTab') },
  { path: 'settings', lazy: () => import('./settings/SettingsTab') },
];
/** The first tab where nobody brings one: it offers the slot `group.main`. */
const firstTab: RouteObject = { index: true, lazy: () => import('./group/TopicsTab') };

/**
 * Pages of groups, for apps/web.
 * @param children pages of other slices below a group's address, inside its layout; an index route takes the first tab
 */
export const groupsClientWith = (children: readonly RouteObject[]): ClientSlice => ({
  name: 'groups',
  routes: [
    { path: 'groups', lazy: () => import('./list/GroupsPage') },
    { path: 'groups/new', lazy: () => import('./new/NewGroupPage') },
    {
      path: 'g/:address',
      lazy: () => import('./group/GroupLayout'),
      children: [...(children.some((child) => child.index) ? [] : [firstTab]), ...children, ...tabs],
    },
  ],
  slots: { 'person.main': [() => import('./parts/PersonGroupsPart')], 'organisation.main': [() => import('./parts/OrganisationGroups')] },
  nav: [{ id: 'groups', label: 'groups.nav', to: '/groups', icon: 'users', order: 20 }],
});

export const groupsClient: ClientSlice = groupsClientWith([]);
