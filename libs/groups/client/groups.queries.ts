import type { LiveQuery } from '@minga/kernel/client';
import type { Client, KnownEvents } from '@minga/kernel/contract';
import {
  groupsEvents, reduceAdmissions, reduceCharter, reduceGroupList, reduceGroupPage, reduceMembers, reduceWaiting,
  type AdmissionsView, type CharterView, type GroupListView, type GroupPageView, type groupsRoutes, type ListGroupsQuery,
  type ListMembersQuery, type MembersView, type WaitingView,
} from '../contract';

export type GroupsApi = Client<typeof groupsRoutes>;

/** Told by whichever slice keeps read marks: what is unread is counted anew. */
const READING: KnownEvents = { 'read.moved': { version: 1 } };

/** Most that a page can hold: one's own groups are shown whole. */
const WHOLE = 100;

/** A part of the list of groups, kept fresh by the rooms of its rows. */
export const groupListQuery = (api: GroupsApi, query: ListGroupsQuery): LiveQuery<GroupListView> => ({
  queryKey: ['groups', 'list', query],
  queryFn: ({ signal }) => api.listGroups({ query }, { signal }),
  events: { ...groupsEvents, ...READING },
  reduce: (view, event) => (event.body.type in READING ? undefined : reduceGroupList(view, event as Parameters<typeof reduceGroupList>[1])),
});

/** One's own groups, the last active first: what home shows. */
export const myGroupsQuery = (api: GroupsApi): LiveQuery<GroupListView> => groupListQuery(api, { section: 'mine', limit: WHOLE });

/** A group's page, by its id. */
export const groupQuery = (api: GroupsApi, groupId: string): LiveQuery<GroupPageView> => ({
  queryKey: ['groups', 'page', groupId],
  queryFn: ({ signal }) => api.getGroup({ params: { address: groupId } }, { signal }),
  events: groupsEvents,
  reduce: reduceGroupPage as LiveQuery<GroupPageView>['reduce'],
});

export const charterQuery = (api: GroupsApi, groupId: string): LiveQuery<CharterView> => ({
  queryKey: ['groups', 'charter', groupId],
  queryFn: ({ signal }) => api.getCharter({ params: { groupId } }, { signal }),
  events: groupsEvents,
  reduce: reduceCharter as LiveQuery<CharterView>['reduce'],
});

export const membersQuery = (api: GroupsApi, groupId: string, query: ListMembersQuery): LiveQuery<MembersView> => ({
  queryKey: ['groups', 'members', groupId, query],
  queryFn: ({ signal }) => api.listMembers({ params: { groupId }, query }, { signal }),
  events: groupsEvents,
  reduce: reduceMembers as LiveQuery<MembersView>['reduce'],
});

/** Requests and invitations of a group, for its chairs. */
export const admissionsQuery = (api: GroupsApi, groupId: string): LiveQuery<AdmissionsView> => ({
  queryKey: ['groups', 'admissions', groupId],
  queryFn: ({ signal }) => api.listAdmissions({ params: { groupId } }, { signal }),
  events: groupsEvents,
  reduce: reduceAdmissions as LiveQuery<AdmissionsView>['reduce'],
});

/** Links and mails into a group, for those who run it. No room tells of them: few look, and seldom. */
export const groupInvitationsQuery = (api: GroupsApi, groupId: string) => ({
  queryKey: ['groups', 'invitations', groupId],
  queryFn: async ({ signal }: { signal: AbortSignal }) => (await api.listGroupInvitations({ params: { groupId } }, { signal })).items,
});

/** What waits for the reader in groups. Signed-in only. */
export const waitingInGroupsQuery = (api: GroupsApi): LiveQuery<WaitingView> => ({
  queryKey: ['groups', 'waiting'],
  queryFn: ({ signal }) => api.waitingInGroups({}, { signal }),
  events: groupsEvents,
  reduce: reduceWaiting as LiveQuery<WaitingView>['reduce'],
});
