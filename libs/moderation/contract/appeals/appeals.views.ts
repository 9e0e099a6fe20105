import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { ActAbout } from '../sanctions/sanctions.views';

/** `granted`: what was done is undone as far as it can be; `refused`: it stands. */
export const APPEAL_STATES = ['waiting', 'granted', 'refused'] as const;
export const AppealState = z.enum(APPEAL_STATES);
export type AppealState = z.infer<typeof AppealState>;

/** An appeal as its maker sees it. */
export const OwnAppeal = z.object({ id: Id, text: z.string(), at: Instant, state: AppealState, answer: z.nullable(z.string()), decidedAt: z.nullable(Instant) });
export type OwnAppeal = z.infer<typeof OwnAppeal>;

/** Something that was done about the reader, and what they made of it. */
export const OwnAct = z.object({
  ...ActAbout.shape,
  /** Null: it has no end, or is over. */
  until: z.nullable(Instant),
  appeal: z.nullable(OwnAppeal),
  appealable: z.boolean(),
});
export type OwnAct = z.infer<typeof OwnAct>;

export const OwnActsView = z.object({ cursor: Cursor, items: z.array(OwnAct), next: z.nullable(z.number()) });
export type OwnActsView = z.infer<typeof OwnActsView>;

/** An appeal as those who decide see it. */
export const Appeal = z.object({
  ...OwnAppeal.shape,
  lang: z.string(),
  by: PersonCard,
  act: ActAbout,
  /** Who did it: somebody else decides. */
  actor: z.nullable(PersonCard),
  decidedBy: z.nullable(PersonCard),
  /** Why this reader may not decide; null when they may. */
  refused: z.nullable(z.string()),
  /** Nobody may decide it, as long as there is no other steward and the group has no other chair. */
  stuck: z.boolean(),
});
export type Appeal = z.infer<typeof Appeal>;

export const AppealsView = z.object({ cursor: Cursor, state: AppealState, items: z.array(Appeal), next: z.nullable(Id), waiting: z.number() });
export type AppealsView = z.infer<typeof AppealsView>;
