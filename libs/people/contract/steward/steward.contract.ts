import * as z from 'zod/mini';
import { defineRoutes, Id, Instant, optionalText, PageSize, text } from '@minga/kernel/contract';
import { PersonCard } from '../person.contract';

const LONGEST_SEARCH = 100;
export const LONGEST_REASON = 500;
export const SITE_ROLES = ['member', 'steward'] as const;

/** Somebody as the stewards see them: with the address, and how the account is kept. */
export const StewardedPerson = z.object({
  person: PersonCard,
  email: z.nullable(z.string()),
  siteRole: z.enum(SITE_ROLES),
  since: Instant,
  lastSeenAt: z.nullable(Instant),
  sessions: z.number(),
  passkeys: z.number(),
  authenticator: z.boolean(),
});
export type StewardedPerson = z.infer<typeof StewardedPerson>;

const params = z.object({ accountId: Id });
const reason = z.optional(optionalText(LONGEST_REASON));

export const stewardRoutes = defineRoutes({
  stewardPeople: {
    method: 'GET',
    path: '/api/admin/people',
    summary: 'Accounts, newest first; or those whose name, handle or whole address was typed. Stewards only.',
    query: z.object({ q: z.optional(optionalText(LONGEST_SEARCH)), stewards: z.optional(z.enum(['1'])), before: z.optional(Id), limit: z.optional(PageSize) }),
    response: z.object({ items: z.array(StewardedPerson), next: z.nullable(Id) }),
  },
  setSiteRole: {
    method: 'PUT',
    path: '/api/admin/people/:accountId/role',
    summary: 'Makes somebody a steward, or a member again. Stewards only; the last steward stays.',
    params,
    body: z.object({ role: z.enum(SITE_ROLES), reason }),
    response: z.object({ role: z.enum(SITE_ROLES) }),
    repeatable: true,
  },
  endSessionsOf: {
    method: 'DELETE',
    path: '/api/admin/people/:accountId/sessions',
    summary: 'Signs somebody out everywhere. Stewards only.',
    params,
    body: z.object({ reason }),
    response: z.object({ ended: z.number() }),
    repeatable: true,
  },
  resetSecondFactorOf: {
    method: 'DELETE',
    path: '/api/admin/people/:accountId/second-factor',
    summary: 'Takes the authenticator app and recovery codes from who has lost both, and signs them out everywhere. Stewards only, and never one’s own.',
    params,
    body: z.object({ reason: text(LONGEST_REASON) }),
    response: z.object({ ended: z.number() }),
  },
});
