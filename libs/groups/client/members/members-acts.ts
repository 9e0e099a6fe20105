import type { FormPage } from '@minga/kernel/client';
import { groupsRoutes, SANCTIONS, type Role } from '../../contract';
import { groupIdIn } from '../group/group-page';
import { settled } from '../parts/settled';

/** Changes a member's role, ends their membership, keeps them silent or out, or lifts that, and comes back to the same page of the list. */
export async function performMemberAct(page: FormPage): Promise<Response> {
  const { api, field, params, url, mutationId } = page;
  const member = { groupId: groupIdIn(params), accountId: field('accountId') };
  const groups = api(groupsRoutes);
  const kind = SANCTIONS.find((one) => one === field('kind')) ?? 'silenced';
  if (field('intent') === 'sanction') {
    const body = { reason: field('reason'), days: field('days') ? Number(field('days')) : null };
    await groups.sanction({ params: { ...member, kind }, body }, { mutationId });
  } else if (field('intent') === 'lift') await groups.liftSanction({ params: { ...member, kind }, body: { reason: field('reason') } }, { mutationId });
  else if (field('intent') === 'remove') await groups.removeMember({ params: member, body: { reason: field('reason') } }, { mutationId });
  else await groups.changeRole({ params: member, body: { role: field('role') as Role } }, { mutationId });
  return settled(page, url.pathname + url.search);
}
