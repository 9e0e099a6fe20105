import type { FormPage } from '@minga/kernel/client';
import { invitationInput } from '@minga/people/client';
import type { MadeInvitations } from '@minga/people/contract';
import { groupsRoutes, type DecideInput, type Role } from '../../contract';
import { groupIdIn } from '../group/group-page';
import { settled } from '../parts/settled';

/** A handle as people write it: with or without the at sign. */
const handleOf = (typed: string): string => typed.trim().replace(/^@/, '').toLowerCase();

/** Decides a request, invites or takes an invitation back. */
export async function performAdmissionAct(page: FormPage): Promise<Response | MadeInvitations> {
  const { api, field, params, mutationId } = page;
  const groupId = groupIdIn(params);
  const groups = api(groupsRoutes);
  const once = { mutationId };
  if (field('intent') === 'link') {
    const made = await groups.inviteToGroup({ params: { groupId }, body: { ...invitationInput(field), role: field('role') as Role } });
    await page.queries.invalidateQueries({ queryKey: ['groups', 'invitations', groupId] });
    return made;
  }
  if (field('intent') === 'withdraw-link') {
    await groups.withdrawGroupInvitation({ params: { groupId, invitationId: field('invitationId') } });
  } else if (field('intent') === 'invite') {
    const body = { handle: handleOf(field('handle')), role: field('role') as Role, message: field('message') };
    await groups.invite({ params: { groupId }, body }, once);
  } else if (field('intent') === 'cancel') {
    await groups.cancelInvitation({ params: { groupId, invitationId: field('invitationId') } }, once);
  } else {
    const body = { decision: field('decision'), reason: field('reason') } as DecideInput;
    await groups.decideRequest({ params: { groupId, requestId: field('requestId') }, body }, once);
  }
  return settled(page, `/g/${params['address']}/admissions`);
}
