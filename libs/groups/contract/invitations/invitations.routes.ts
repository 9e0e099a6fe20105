import * as z from 'zod/mini';
import { Id, defineRoutes } from '@minga/kernel/contract';
import { InvitationFields, InvitationList, MadeInvitations } from '@minga/people/contract';
import { GroupParams } from '../group.routes';
import { Role } from '../words';

/** Invitations of people who may have no account yet; accounts are invited by their handle (`invite`). */
export const GroupInvitationInput = z.object({ ...InvitationFields, role: z._default(Role, 'member') });
export type GroupInvitationInput = z.infer<typeof GroupInvitationInput>;

export const groupInvitationRoutes = defineRoutes({
  listGroupInvitations: {
    method: 'GET',
    path: '/api/groups/:groupId/invitations',
    summary: 'Links and mails by which people were invited to the group, latest first, with who used them. Chairs only.',
    params: GroupParams,
    response: InvitationList,
  },
  inviteToGroup: {
    method: 'POST',
    path: '/api/groups/:groupId/invitations/links',
    summary: 'Invites by mail, or makes a link, into the group with a role. The same answer for known and unknown addresses.',
    params: GroupParams,
    body: GroupInvitationInput,
    response: MadeInvitations,
    repeatable: true,
  },
  withdrawGroupInvitation: {
    method: 'POST',
    path: '/api/groups/:groupId/invitations/links/:invitationId/withdrawal',
    summary: 'Takes a link or mail back; who came by it stays.',
    params: z.object({ groupId: Id, invitationId: Id }),
    response: z.object({ id: Id }),
    repeatable: true,
  },
});
