import type { FormPage } from '@minga/kernel/client';
import { groupsRoutes, type Role } from '../../contract';
import { groupIdIn } from '../group/group-page';
import { settled } from '../parts/settled';

/** Changes a member's role or ends their membership, and comes back to the same page of the list. */
export async function performMemberAct(page: FormPage): Promise<Response> {
  const { api, field, params, url, mutationId } = page;
  const member = { groupId: groupIdIn(params), accountId: field('accountId') };
  const groups = api(groupsRoutes);
  if (field('intent') === 'remove') await groups.removeMember({ params: member, body: { reason: field('reason') } }, { mutationId });
  else await groups.changeRole({ params: member, body: { role: field('role') as Role } }, { mutationId });
  return settled(page, url.pathname + url.search);
}
