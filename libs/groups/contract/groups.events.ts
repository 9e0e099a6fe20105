import * as z from 'zod/mini';
import { Id, Instant, Language, defineEvents, type EventOf } from '@minga/kernel/contract';
import { GroupFace, GroupFigures, Latest, Member, Mine, Sanction } from './group.views';
import { MembershipRequest, ReceivedInvitation, SentInvitation } from './member.views';

/** How a request ended. `lapsed`: the group no longer takes requests. */
export const RequestEnd = z.enum(['accepted', 'refused', 'withdrawn', 'lapsed']);
export type RequestEnd = z.infer<typeof RequestEnd>;
export const InvitationEnd = z.enum(['accepted', 'declined', 'cancelled']);
export type InvitationEnd = z.infer<typeof InvitationEnd>;

/** In `group:ID`: what its readers see. */
const inGroup = {
  'group.changed': { version: 2, payload: z.object({ groupId: Id, face: GroupFace, address: z.string(), revision: z.number() }) },
  'group.charter-changed': {
    version: 1,
    payload: z.object({ groupId: Id, charter: z.object({ source: z.string(), html: z.string(), lang: Language }) }),
  },
  'group.member-joined': { version: 1, payload: z.object({ groupId: Id, member: Member }) },
  'group.member-left': { version: 1, payload: z.object({ groupId: Id, accountId: Id }) },
  'group.role-changed': { version: 1, payload: z.object({ groupId: Id, member: Member }) },
  /** Counted anew after members came, left or changed organisation. Coalesced. */
  'group.composition': { version: 1, payload: z.object({ groupId: Id, figures: GroupFigures }) },
  /** Posts of the days that moved, as they now stand. Coalesced. */
  'group.activity': {
    version: 1,
    payload: z.object({
      groupId: Id,
      days: z.array(z.object({ day: z.iso.date(), posts: z.number() })),
      topics: z.number(),
      latest: z.nullable(Latest),
      activeAt: Instant,
    }),
  },
} as const;

/** In `group-chairs:ID`: what only those who chair it see. */
const inChairs = {
  'group.request-received': { version: 1, payload: z.object({ groupId: Id, request: MembershipRequest }) },
  'group.request-closed': { version: 1, payload: z.object({ groupId: Id, requestId: Id, end: RequestEnd }) },
  'group.invitation-sent': { version: 1, payload: z.object({ groupId: Id, invitation: SentInvitation }) },
  'group.invitation-closed': { version: 1, payload: z.object({ groupId: Id, invitationId: Id, end: InvitationEnd }) },
} as const;

/** In `account:ID`: what concerns one person, on all their devices. */
const inAccount = {
  /** `mine` is null when the membership ended; `reason` when somebody else ended it. */
  'membership.changed': { version: 1, payload: z.object({ groupId: Id, mine: z.nullable(Mine), reason: z.optional(z.string()) }) },
  /** Null: what kept me from posting or joining here was lifted. */
  'membership.sanctioned': { version: 1, payload: z.object({ groupId: Id, sanction: z.nullable(Sanction) }) },
  'membership.requested': { version: 1, payload: z.object({ groupId: Id, requestId: Id, at: Instant }) },
  'membership.request-closed': {
    version: 1,
    payload: z.object({ groupId: Id, requestId: Id, end: RequestEnd, reason: z.optional(z.string()) }),
  },
  'invitation.received': { version: 1, payload: z.object({ groupId: Id, invitation: ReceivedInvitation }) },
  'invitation.closed': { version: 1, payload: z.object({ groupId: Id, invitationId: Id, end: InvitationEnd }) },
} as const;

/** In `site:main`: a public group was opened, or became public. */
const inSite = { 'group.opened': { version: 1, payload: z.object({ groupId: Id }) } } as const;

export const groupsEvents = defineEvents({ ...inGroup, ...inChairs, ...inAccount, ...inSite });
export type GroupsEvent = EventOf<typeof groupsEvents>;
