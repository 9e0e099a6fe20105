import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { PersonCard, Restriction } from '@minga/people/contract';
import { CannedReason } from '../words';

/** What stewards may lay on somebody for the whole site, the mildest first. Groups have their own. */
export const SANCTIONS = ['warned', 'silenced', 'suspended', 'banned'] as const;
export const SanctionKind = z.enum(SANCTIONS, { error: 'unknown-choice' });
export type SiteSanctionKind = z.infer<typeof SanctionKind>;

/** A sanction as stewards see it. `until` is null for a warning, and for what has no end. */
export const SiteSanction = z.object({
  id: Id,
  kind: SanctionKind,
  canned: CannedReason,
  reason: z.string(),
  by: z.nullable(PersonCard),
  at: Instant,
  until: z.nullable(Instant),
  /** When it was taken back, or another took its place. */
  liftedAt: z.nullable(Instant),
});
export type SiteSanction = z.infer<typeof SiteSanction>;

/** What moderators tell each other about somebody; the person never sees it, except in the copy of their own data. */
export const ModeratorNote = z.object({ id: Id, text: z.string(), lang: z.string(), by: z.nullable(PersonCard), at: Instant, own: z.boolean() });
export type ModeratorNote = z.infer<typeof ModeratorNote>;

/** What was done about somebody, from the record of acts. */
export const ActAbout = z.object({
  number: z.number(),
  act: z.string(),
  at: Instant,
  reason: z.nullable(z.string()),
  group: z.nullable(z.object({ name: z.string(), address: z.string() })),
  subject: z.nullable(z.object({ title: z.string(), address: z.string(), lang: z.string() })),
});
export type ActAbout = z.infer<typeof ActAbout>;

/** One person, as those who keep order see them. */
export const ConductView = z.object({
  cursor: Cursor,
  person: PersonCard,
  restriction: z.nullable(Restriction),
  sanctions: z.array(SiteSanction),
  notes: z.array(ModeratorNote),
  acts: z.array(ActAbout),
  /** Why no sanction may be laid by this reader; null when one may. */
  refused: z.nullable(z.string()),
});
export type ConductView = z.infer<typeof ConductView>;
