import * as z from 'zod/mini';
import { Id, Instant } from '@minga/kernel/contract';
import { PersonCard, StakeholderGroup } from '@minga/people/contract';
import { HandKind, TurnKind } from './floor.words';

/** Somebody who waits for the floor. */
export const Hand = z.object({
  id: Id,
  person: PersonCard,
  kind: HandKind,
  /** The turn that a reply answers. */
  turnId: z.nullable(Id),
  /** The agenda item during which it was raised; of points of order each person has one an item. */
  itemId: z.nullable(Id),
  raisedAt: Instant,
  /** How many who asked later were given the floor before. */
  passed: z.number(),
  /** Set by a moderator's hand: at most so many less one are heard before. */
  place: z.nullable(z.number()),
});
export type Hand = z.infer<typeof Hand>;

/** Somebody who has or had the floor. `runningSince` null: its clock stands at `spentMs`. */
export const Turn = z.object({
  id: Id,
  person: PersonCard,
  kind: TurnKind,
  itemId: z.nullable(Id),
  beganAt: Instant,
  runningSince: z.nullable(Instant),
  spentMs: z.number(),
  limitSeconds: z.number(),
});
export type Turn = z.infer<typeof Turn>;

/** What somebody has spoken so far, in turns that are over. The stakeholder group is the one in which they spoke. */
export const Spoken = z.object({
  accountId: Id,
  stakeholderGroup: z.nullable(StakeholderGroup),
  turns: z.number(),
  spentMs: z.number(),
  /** Items during which a point of order of theirs was heard; null: between items. */
  pointsOfOrder: z.array(z.nullable(Id)),
});
export type Spoken = z.infer<typeof Spoken>;
