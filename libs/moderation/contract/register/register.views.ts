import * as z from 'zod/mini';
import { Instant } from '@minga/kernel/contract';
import { StakeholderGroup } from '@minga/people/contract';
import { CannedReason } from '../words';

/** Acts of moderation that the public register tells of. */
export const REGISTERED_ACTS = [
  'account.warned',
  'account.silenced',
  'account.suspended',
  'account.banned',
  'account.sanction-lifted',
  'group.member-silenced',
  'group.member-banned',
  'group.member-removed',
  'post.edited',
  'post.hidden',
  'post.deleted',
  'post.restored',
  'topic.edited',
  'topic.moved',
  'topic.split',
  'topic.merged',
  'topic.locked',
  'topic.archived',
  'topic.slowed',
  'topic.hidden',
  'topic.deleted',
  'submission.rejected',
  'review.keep',
  'appeal.granted',
  'appeal.refused',
] as const;
export const RegisteredAct = z.enum(REGISTERED_ACTS);
export type RegisteredAct = z.infer<typeof RegisteredAct>;

/** One act without names: nobody's own words stand in it. */
export const RegisterEntry = z.object({
  number: z.number(),
  act: RegisteredAct,
  at: Instant,
  canned: z.nullable(CannedReason),
  days: z.nullable(z.number()),
  /** Only of public groups. */
  group: z.nullable(z.object({ name: z.string(), address: z.string(), lang: z.string() })),
  /** Of whom it concerned. */
  stakeholderGroup: z.nullable(StakeholderGroup),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

export const RegisterView = z.object({ items: z.array(RegisterEntry), next: z.nullable(z.number()), years: z.array(z.number()) });
export type RegisterView = z.infer<typeof RegisterView>;

const Counts = z.record(z.string(), z.number());
/** Acts of one year (of UTC): by act, and by act within each public group and each stakeholder group. `other`: neither known nor public. */
export const RegisterFigures = z.object({
  year: z.number(),
  acts: Counts,
  groups: z.array(z.object({ group: z.nullable(z.object({ name: z.string(), address: z.string(), lang: z.string() })), acts: Counts })),
  stakeholderGroups: z.array(z.object({ stakeholderGroup: z.nullable(StakeholderGroup), acts: Counts })),
});
export type RegisterFigures = z.infer<typeof RegisterFigures>;
