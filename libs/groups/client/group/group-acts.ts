import type { FormPage } from '@minga/kernel/client';
import { redirect } from 'react-router';
import { groupsRoutes, type WatchLevel } from '../../contract';
import type { GroupsApi } from '../groups.queries';
import { settled } from '../parts/settled';
import { groupIdIn } from './group-page';

type Act = (api: GroupsApi, page: FormPage, params: { groupId: string }) => Promise<unknown>;

/** What the forms of a group's head ask for, by their `intent`. */
const acts: Record<string, Act> = {
  join: (api, { mutationId }, params) => api.joinGroup({ params }, { mutationId }),
  leave: (api, { mutationId }, params) => api.leaveGroup({ params }, { mutationId }),
  request: (api, { field, mutationId }, params) => api.requestToJoin({ params, body: { message: field('message') } }, { mutationId }),
  withdraw: (api, { field, mutationId }, params) => api.withdrawRequest({ params: { ...params, requestId: field('requestId') } }, { mutationId }),
  watch: (api, { field }, params) => api.setGroupWatchLevel({ params, body: { level: field('level') as WatchLevel } }),
  accept: (api, { field, mutationId }) => api.acceptInvitation({ params: { invitationId: field('invitationId') } }, { mutationId }),
  decline: (api, { field, mutationId }) => api.declineInvitation({ params: { invitationId: field('invitationId') } }, { mutationId }),
};

/** Does what a form of the head asks for, and comes back to the page, or to the list when the group cannot be seen any more. */
export async function performGroupAct(page: FormPage): Promise<Response> {
  const params = { groupId: groupIdIn(page.params) };
  const api = page.api(groupsRoutes);
  await acts[page.field('intent')]?.(api, page, params);
  const gone = page.field('intent') === 'leave' && page.field('visibility') === 'private';
  return gone ? redirect('/groups') : settled(page, `/g/${page.params['address']}`);
}
