import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { PersonCard, StakeholderGroup } from '@minga/people/contract';
import { Currency, Money, OfferState } from '../words';
import { DeclineReason, OfferAct } from './offers.words';

/** An organisation as a party is shown: name, mark, page. */
export const PartyOrganisation = z.object({ id: Id, name: z.string(), address: z.string(), stakeholderGroup: StakeholderGroup });
export type PartyOrganisation = z.infer<typeof PartyOrganisation>;

/** Who stands behind an offer: the organisation in whose name it was made, or the person. */
export const Offerer = z.object({ organisation: z.nullable(PartyOrganisation), person: z.nullable(PersonCard) });
export type Offerer = z.infer<typeof Offerer>;

/** Somebody who was named for a team; null: has not answered yet. Who said no is not in it any more. */
export const TeamMember = z.object({ person: PersonCard, confirmed: z.boolean() });
export type TeamMember = z.infer<typeof TeamMember>;

/** An offer as its own side and those who asked see it. */
export const Offer = z.object({
  id: Id,
  by: Offerer,
  offered: z.string(),
  message: z.string(),
  days: z.number(),
  from: z.iso.date(),
  terms: z.string(),
  /** In hundredths; 0: costs the requester nothing. */
  cost: Money,
  currency: Currency,
  team: z.array(TeamMember),
  state: OfferState,
  /** Why it was declined or withdrawn. */
  declined: z.nullable(DeclineReason),
  reason: z.nullable(z.string()),
  at: Instant,
  /** The reader is of its side. */
  own: z.boolean(),
  /** The reader was named for its team and has not answered. */
  asked: z.boolean(),
  mayChange: z.boolean(),
  acts: z.array(OfferAct),
});
export type Offer = z.infer<typeof Offer>;

/** Offers to a request as this reader may see them: all for who asked and stewards; their own, and how many there are, for others. */
export const OffersView = z.object({
  cursor: Cursor,
  count: z.number(),
  /** Whose offers were accepted: no secret. */
  accepted: z.array(Offerer),
  offers: z.array(Offer),
  /** The reader sees all of them. */
  all: z.boolean(),
  mayOffer: z.boolean(),
  /** Why not, as a refusal’s code; null when they may, or when nobody signed in. */
  reason: z.nullable(z.string()),
  /** The organisation in whose name the reader may offer. */
  organisation: z.nullable(PartyOrganisation),
  currency: Currency,
});
export type OffersView = z.infer<typeof OffersView>;

export const Question = z.object({
  id: Id,
  by: z.nullable(PersonCard),
  text: z.string(),
  at: Instant,
  answer: z.nullable(z.object({ text: z.string(), by: z.nullable(PersonCard), at: Instant })),
});
export type Question = z.infer<typeof Question>;

/** Questions on a request and what was answered: as public as the request is. Latest last. */
export const QuestionsView = z.object({ cursor: Cursor, items: z.array(Question), mayAsk: z.boolean(), mayAnswer: z.boolean() });
export type QuestionsView = z.infer<typeof QuestionsView>;
