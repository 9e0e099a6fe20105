import * as z from 'zod/mini';
import { Id, Instant, Language, defineRoutes, optionalText } from '@minga/kernel/contract';
import { Email } from '../account.contract';
import { PersonCard } from '../person.contract';

export const INVITATION_MESSAGE_LENGTH = 500;
export const MOST_INVITED_AT_ONCE = 50;
export const MOST_INVITATION_USES = 1000;
export const MOST_INVITATION_DAYS = 90;
const INVITATION_DAYS = 14;

/** By mail to addresses, each once; or, without any, as a link that may be passed on. */
export const InvitationFields = {
  emails: z.optional(z.array(Email).check(z.maxLength(MOST_INVITED_AT_ONCE, { error: 'too-many' }))),
  message: z.optional(optionalText(INVITATION_MESSAGE_LENGTH)),
  /** How many people a link lets in; one an address. */
  mostUses: z._default(z.int().check(z.gte(1), z.lte(MOST_INVITATION_USES)), 1),
  days: z._default(z.int().check(z.gte(1), z.lte(MOST_INVITATION_DAYS)), INVITATION_DAYS),
};
export const InvitationInput = z.object(InvitationFields);
export type InvitationInput = z.infer<typeof InvitationInput>;

/** What was made: so many mails, or a link, which is shown this once. The same whoever the addresses belong to. */
export const MadeInvitations = z.object({ sent: z.number(), address: z.nullable(z.string()) });
export type MadeInvitations = z.infer<typeof MadeInvitations>;

/** An invitation as those who gave it see it. */
export const Invitation = z.object({
  id: Id,
  by: z.nullable(PersonCard),
  /** Null for a link. */
  email: z.nullable(z.string()),
  message: z.string(),
  /** What it opens besides the site; null: nothing. */
  opens: z.nullable(z.string()),
  mostUses: z.number(),
  usedBy: z.array(PersonCard),
  createdAt: Instant,
  expiresAt: Instant,
  withdrawnAt: z.nullable(Instant),
});
export type Invitation = z.infer<typeof Invitation>;
export const InvitationList = z.object({ items: z.array(Invitation) });
export type InvitationList = z.infer<typeof InvitationList>;

/** What one is invited to, as the holder of the link sees it. */
export const InvitationView = z.object({
  by: z.nullable(PersonCard),
  message: z.string(),
  lang: Language,
  expiresAt: Instant,
  opens: z.nullable(z.object({ title: z.string(), role: z.nullable(z.string()) })),
});
export type InvitationView = z.infer<typeof InvitationView>;

export const InvitationToken = z.string().check(z.maxLength(100, { error: 'too-long' }));
const TokenParams = z.object({ token: InvitationToken });

export const invitationRoutes = defineRoutes({
  listSiteInvitations: {
    method: 'GET',
    path: '/api/admin/invitations',
    summary: 'Invitations to the site, latest first, with who used them. Stewards only.',
    response: InvitationList,
  },
  inviteToSite: {
    method: 'POST',
    path: '/api/admin/invitations',
    summary: 'Invites by mail, or makes a link. The same answer for known and unknown addresses. Stewards only.',
    body: InvitationInput,
    response: MadeInvitations,
    repeatable: true,
  },
  withdrawSiteInvitation: {
    method: 'POST',
    path: '/api/admin/invitations/:invitationId/withdrawal',
    summary: 'Takes an invitation back; who came by it stays. Stewards only.',
    params: z.object({ invitationId: Id }),
    response: z.object({ id: Id }),
    repeatable: true,
  },
  showInvitation: {
    method: 'GET',
    path: '/api/invite/:token',
    summary: 'What one is invited to. 404 when it was withdrawn, has run out or is used up.',
    params: TokenParams,
    response: InvitationView,
  },
  acceptSiteInvitation: {
    method: 'POST',
    path: '/api/invite/:token/acceptance',
    summary: 'Accepts with the account of this session.',
    params: TokenParams,
    response: z.object({ address: z.string() }),
    repeatable: true,
  },
});
