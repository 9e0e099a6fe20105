import * as z from 'zod/mini';
import { Id, PageSize, defineRoutes, optionalText, text } from '@minga/kernel/contract';
import { Handle, StakeholderGroup } from '@minga/people/contract';
import { Member, Mine } from './group.views';
import { GroupParams, PageKey } from './group.routes';
import { AdmissionsView, MembersView, OrganisationGroupsView, PersonGroupsView, WaitingView } from './member.views';
import { MESSAGE_LENGTH, Role, WatchLevel } from './words';

const Done = z.object({ id: Id });
const MemberParams = z.object({ groupId: Id, accountId: Id });
const RequestParams = z.object({ groupId: Id, requestId: Id });
const InvitationParams = z.object({ groupId: Id, invitationId: Id });

/** An empty choice of a form is none. */
const anyOf = <T extends z.core.$ZodType>(choice: T) => z.optional(z.union([choice, z.literal('')]));

export const ListMembersQuery = z.object({
  role: anyOf(Role),
  stakeholderGroup: anyOf(StakeholderGroup),
  after: z.optional(PageKey),
  limit: z.optional(PageSize),
});
export type ListMembersQuery = z.infer<typeof ListMembersQuery>;

export const RequestInput = z.object({ message: z.optional(optionalText(MESSAGE_LENGTH)) });
export const InviteInput = z.object({ handle: Handle, role: z.optional(Role), message: z.optional(optionalText(MESSAGE_LENGTH)) });
export type InviteInput = z.infer<typeof InviteInput>;

export const DECISIONS = ['accept', 'refuse'] as const;
/** A refusal says why. */
export const DecideInput = z
  .object({ decision: z.enum(DECISIONS, { error: 'unknown-choice' }), reason: z.optional(optionalText(MESSAGE_LENGTH)) })
  .check(z.refine((input) => input.decision === 'accept' || Boolean(input.reason), { error: 'required', path: ['reason'] }));
export type DecideInput = z.infer<typeof DecideInput>;

export const membershipRoutes = defineRoutes({
  listMembers: {
    method: 'GET',
    path: '/api/groups/:groupId/members',
    summary: 'Members in the order in which they came, by role and stakeholder group.',
    params: GroupParams,
    query: ListMembersQuery,
    response: MembersView,
  },
  joinGroup: {
    method: 'POST',
    path: '/api/groups/:groupId/join',
    summary: 'Becomes a member of an open group.',
    params: GroupParams,
    response: Mine,
  },
  leaveGroup: {
    method: 'POST',
    path: '/api/groups/:groupId/leave',
    summary: 'Ends one’s own membership; the last chair cannot.',
    params: GroupParams,
    response: Done,
  },
  setGroupWatchLevel: {
    method: 'POST',
    path: '/api/groups/:groupId/watch',
    summary: 'How much of the group one wants to be told.',
    params: GroupParams,
    body: z.object({ level: WatchLevel }),
    response: Mine,
    repeatable: true,
  },
  changeRole: {
    method: 'POST',
    path: '/api/groups/:groupId/members/:accountId/role',
    summary: 'Gives a member another role.',
    params: MemberParams,
    body: z.object({ role: Role }),
    response: Member,
  },
  removeMember: {
    method: 'POST',
    path: '/api/groups/:groupId/members/:accountId/removal',
    summary: 'Ends somebody’s membership, with a reason that they are told.',
    params: MemberParams,
    body: z.object({ reason: text(MESSAGE_LENGTH) }),
    response: Done,
  },
  listAdmissions: {
    method: 'GET',
    path: '/api/groups/:groupId/admissions',
    summary: 'Requests that wait for a decision and invitations that wait for an answer. Chairs only.',
    params: GroupParams,
    response: AdmissionsView,
  },
  requestToJoin: {
    method: 'POST',
    path: '/api/groups/:groupId/requests',
    summary: 'Asks the chairs to be let in.',
    params: GroupParams,
    body: RequestInput,
    response: Done,
  },
  withdrawRequest: {
    method: 'POST',
    path: '/api/groups/:groupId/requests/:requestId/withdrawal',
    summary: 'Takes one’s own request back.',
    params: RequestParams,
    response: Done,
  },
  decideRequest: {
    method: 'POST',
    path: '/api/groups/:groupId/requests/:requestId/decision',
    summary: 'Accepts a request, or refuses it with a reason.',
    params: RequestParams,
    body: DecideInput,
    response: Done,
  },
  invite: {
    method: 'POST',
    path: '/api/groups/:groupId/invitations',
    summary: 'Invites an account by its handle. Who had asked to be let in is let in.',
    params: GroupParams,
    body: InviteInput,
    response: Done,
  },
  cancelInvitation: {
    method: 'POST',
    path: '/api/groups/:groupId/invitations/:invitationId/cancellation',
    summary: 'Takes an invitation back.',
    params: InvitationParams,
    response: Done,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invitations/:invitationId/acceptance',
    summary: 'Accepts an invitation that one received.',
    params: z.object({ invitationId: Id }),
    response: Mine,
  },
  declineInvitation: {
    method: 'POST',
    path: '/api/invitations/:invitationId/refusal',
    summary: 'Declines an invitation that one received.',
    params: z.object({ invitationId: Id }),
    response: Done,
  },
  waitingInGroups: {
    method: 'GET',
    path: '/api/me/groups/waiting',
    summary: 'What waits for the reader in groups: requests to decide, invitations to answer.',
    response: WaitingView,
  },
  groupsOfOrganisation: {
    method: 'GET',
    path: '/api/organisations/:organisationId/groups',
    summary: 'Public groups in which people of an organisation are, the last active first.',
    params: z.object({ organisationId: Id }),
    response: OrganisationGroupsView,
  },
  groupsOfPerson: {
    method: 'GET',
    path: '/api/people/:handle/groups',
    summary: 'Groups that a person belongs to, as far as the reader may see them.',
    params: z.object({ handle: Handle }),
    response: PersonGroupsView,
  },
});
