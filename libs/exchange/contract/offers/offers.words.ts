import * as z from 'zod/mini';
import type { OfferState, RequestState } from '../words';

/** What is done with an offer once it was made; changing it is no act: see `mayChangeOffer`. */
export const OFFER_ACTS = ['shortlist', 'unlist', 'accept', 'decline', 'withdraw'] as const;
export const OfferAct = z.enum(OFFER_ACTS, { error: 'unknown-choice' });
export type OfferAct = z.infer<typeof OfferAct>;

/** Why an offer is declined, in words that hurt nobody; worded under `exchange.declined.<reason>`. */
export const DECLINE_REASONS = ['other-offer', 'other-skills', 'dates', 'cost', 'scope'] as const;
export const DeclineReason = z.enum(DECLINE_REASONS, { error: 'unknown-choice' });
export type DeclineReason = z.infer<typeof DeclineReason>;

/** Who does something to an offer: those who asked for help, or those who offered it. */
export type OfferSide = 'requester' | 'offerer';

interface OfferStep {
  act: OfferAct;
  from: readonly OfferState[];
  to: OfferState;
  who: OfferSide;
  /** States of the request in which it is done. */
  during: readonly RequestState[];
}

const CHOOSING: readonly RequestState[] = ['open', 'matched'];

/** An offer’s life as one table. What was agreed on is not taken back here: that is the engagement’s. */
export const OFFER_STEPS: readonly OfferStep[] = [
  { act: 'shortlist', from: ['offered'], to: 'shortlisted', who: 'requester', during: CHOOSING },
  { act: 'unlist', from: ['shortlisted'], to: 'offered', who: 'requester', during: CHOOSING },
  { act: 'accept', from: ['offered', 'shortlisted'], to: 'accepted', who: 'requester', during: CHOOSING },
  { act: 'decline', from: ['offered', 'shortlisted'], to: 'declined', who: 'requester', during: [...CHOOSING, 'agreed', 'under-way'] },
  { act: 'decline', from: ['accepted'], to: 'declined', who: 'requester', during: ['matched'] },
  { act: 'withdraw', from: ['offered', 'shortlisted'], to: 'withdrawn', who: 'offerer', during: [...CHOOSING, 'agreed', 'under-way'] },
  { act: 'withdraw', from: ['accepted'], to: 'withdrawn', who: 'offerer', during: ['matched'] },
];

export interface OfferStanding {
  state: OfferState;
  request: RequestState;
  sides: readonly OfferSide[];
}

/** What these sides may do with an offer now. */
export const offerSteps = ({ state, request, sides }: OfferStanding): readonly OfferStep[] =>
  OFFER_STEPS.filter((step) => step.from.includes(state) && step.during.includes(request) && sides.includes(step.who));

/** Its own side changes it as long as nobody relies on it. */
export const mayChangeOffer = ({ state, request, sides }: OfferStanding): boolean =>
  sides.includes('offerer') && (state === 'offered' || state === 'shortlisted') && CHOOSING.includes(request);

export const OFFERED_LENGTH = 300;
export const MESSAGE_LENGTH = 3000;
/** Enough for any team that goes somewhere together. */
export const MOST_TEAM = 8;
export const QUESTION_LENGTH = 1000;
export const ANSWER_LENGTH = 3000;
