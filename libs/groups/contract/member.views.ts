import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { PersonCard, StakeholderGroup } from '@minga/people/contract';
import { GroupCard, Member } from './group.views';
import { Role } from './words';

/** Members in the order in which they came. */
export const MembersView = z.object({
  cursor: Cursor,
  groupId: Id,
  items: z.array(Member),
  next: z.nullable(z.string()),
  limit: z.number(),
  /** What the page was asked for, so that an event can be told whether it belongs on it. */
  filter: z.object({ role: z.nullable(Role), stakeholderGroup: z.nullable(StakeholderGroup) }),
});
export type MembersView = z.infer<typeof MembersView>;

export const MembershipRequest = z.object({ id: Id, person: PersonCard, message: z.string(), at: Instant });
export type MembershipRequest = z.infer<typeof MembershipRequest>;

export const SentInvitation = z.object({ id: Id, person: PersonCard, role: Role, message: z.string(), by: z.nullable(PersonCard), at: Instant });
export type SentInvitation = z.infer<typeof SentInvitation>;

/** What chairs have to decide and what they wait for. Oldest first. */
export const AdmissionsView = z.object({
  cursor: Cursor,
  groupId: Id,
  requests: z.array(MembershipRequest),
  invitations: z.array(SentInvitation),
});
export type AdmissionsView = z.infer<typeof AdmissionsView>;

export const ReceivedInvitation = z.object({
  id: Id,
  group: GroupCard,
  role: Role,
  message: z.string(),
  by: z.nullable(PersonCard),
  at: Instant,
});
export type ReceivedInvitation = z.infer<typeof ReceivedInvitation>;

/** Requests to one of the groups that I chair. */
export const WaitingRequests = z.object({ group: GroupCard, requests: z.array(MembershipRequest) });
export type WaitingRequests = z.infer<typeof WaitingRequests>;

/** What waits for me in groups, oldest first. */
export const WaitingView = z.object({
  cursor: Cursor,
  accountId: Id,
  chaired: z.array(WaitingRequests),
  invitations: z.array(ReceivedInvitation),
});
export type WaitingView = z.infer<typeof WaitingView>;

/** Groups that a person belongs to, as far as the reader may see them. */
export const PersonGroupsView = z.object({ items: z.array(z.object({ group: GroupCard, role: Role, since: Instant })) });
export type PersonGroupsView = z.infer<typeof PersonGroupsView>;

/** Public groups in which people of an organisation are, and how many of them. */
export const OrganisationGroupsView = z.object({ items: z.array(z.object({ group: GroupCard, members: z.number(), activeAt: Instant })) });
export type OrganisationGroupsView = z.infer<typeof OrganisationGroupsView>;
