import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText, text } from '@minga/kernel/contract';
import { Handle } from '@minga/people/contract';
import { Currency, Money, MOST_DAYS, OfferState, PROSE_LENGTH, REASON_LENGTH } from '../words';
import { PlannedDay } from './day';
import { OffersView, QuestionsView } from './offers.views';
import { ANSWER_LENGTH, DeclineReason, MESSAGE_LENGTH, MOST_TEAM, OfferAct, OFFERED_LENGTH, QUESTION_LENGTH } from './offers.words';

const OfRequest = z.object({ requestId: Id });
const OfOffer = z.object({ offerId: Id });
const Days = z.number({ error: 'malformed-number' }).check(z.int({ error: 'malformed-number' }), z.gte(1, { error: 'malformed-number' }), z.lte(MOST_DAYS, { error: 'too-much' }));
const Team = z
  .array(Handle)
  .check(z.maxLength(MOST_TEAM, { error: 'too-many' }), z.refine((handles) => new Set(handles).size === handles.length, { error: 'twice' }));

/** What somebody offers. `organisationId`: in whose name; null: in one’s own. */
export const OfferInput = z.object({
  organisationId: z.nullable(Id),
  offered: text(OFFERED_LENGTH),
  message: text(MESSAGE_LENGTH),
  days: Days,
  from: PlannedDay,
  terms: optionalText(PROSE_LENGTH),
  cost: Money,
  currency: Currency,
  /** Handles of those who come along; each is asked. */
  team: Team,
});
export type OfferInput = z.infer<typeof OfferInput>;
/** In whose name it was made stays. */
export const OfferChange = z.omit(OfferInput, { organisationId: true });
export type OfferChange = z.infer<typeof OfferChange>;

const Made = z.object({ id: Id, state: OfferState });

export const offerRoutes = defineRoutes({
  listOffers: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/offers',
    summary: 'Offers of help to a request: all for who asked, their own and the count for others.',
    params: OfRequest,
    response: OffersView,
  },
  makeOffer: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/offers',
    summary: 'Offers help in one’s own name or that of the organisation one is verified for. Refused a second time (409 `offered-already`).',
    params: OfRequest,
    body: OfferInput,
    response: Made,
  },
  changeOffer: {
    method: 'PUT',
    path: '/api/exchange/offers/:offerId',
    summary: 'Changes an offer that was not accepted yet. Whoever was added to the team is asked.',
    params: OfOffer,
    body: OfferChange,
    response: Made,
  },
  actOnOffer: {
    method: 'POST',
    path: '/api/exchange/offers/:offerId/acts',
    summary: 'Shortlists, accepts, declines (with a reason) or withdraws an offer. The first one accepted matches the request.',
    params: OfOffer,
    body: z.object({ act: OfferAct, declined: z.optional(DeclineReason), reason: z.optional(optionalText(REASON_LENGTH)) }),
    response: Made,
  },
  answerTeam: {
    method: 'POST',
    path: '/api/exchange/offers/:offerId/team',
    summary: 'Says whether one is part of the team of an offer that one was named for.',
    params: OfOffer,
    body: z.object({ confirmed: z.boolean() }),
    response: z.object({ confirmed: z.boolean() }),
  },
  listQuestions: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/questions',
    summary: 'Questions on a request with their answers.',
    params: OfRequest,
    response: QuestionsView,
  },
  askRequester: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/questions',
    summary: 'Asks those who asked for help something about it. Seen by whoever sees the request.',
    params: OfRequest,
    body: z.object({ text: text(QUESTION_LENGTH) }),
    response: z.object({ id: Id }),
  },
  answerQuestion: {
    method: 'POST',
    path: '/api/exchange/questions/:questionId/answer',
    summary: 'Answers a question on one’s own request; answering again takes the place of what was answered.',
    params: z.object({ questionId: Id }),
    body: z.object({ text: text(ANSWER_LENGTH) }),
    response: z.object({ id: Id }),
  },
});
