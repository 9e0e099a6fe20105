import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText, text } from '@minga/kernel/contract';
import { PlannedDay } from '../offers/day';
import { FundingKind, Money, PledgeState, REASON_LENGTH } from '../words';
import { FundingView, OwnPledgesView } from './funding.views';
import { CONDITIONS_LENGTH, CONVERSION_LENGTH, PledgeAct, SOURCE_LENGTH } from './funding.words';

const OfRequest = z.object({ requestId: Id });
const Amount = Money.check(z.gte(1, { error: 'malformed-amount' }));
const Lines = z
  .array(z.object({ kind: FundingKind, amount: Amount }))
  .check(z.minLength(1, { error: 'required' }), z.refine((lines) => new Set(lines.map(({ kind }) => kind)).size === lines.length, { error: 'twice' }));

/** Money for kinds that the request asks for, in its currency, in the name of the organisation that one is verified for. */
export const PledgeInput = z.object({
  lines: Lines,
  conditions: optionalText(CONDITIONS_LENGTH),
  conversion: z.nullable(z.object({ text: text(CONVERSION_LENGTH), on: PlannedDay, source: text(SOURCE_LENGTH) })),
});
export type PledgeInput = z.infer<typeof PledgeInput>;

const Pledged = z.object({ id: Id, state: PledgeState });

export const fundingRoutes = defineRoutes({
  getFunding: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/funding',
    summary: 'What a request asks for and what is pledged, kind by kind. Conditions for parties and stewards only.',
    params: OfRequest,
    response: FundingView,
  },
  pledge: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/pledges',
    summary: 'Pledges money, whole or part. Refused above what is asked, with what is left of it.',
    params: OfRequest,
    body: PledgeInput,
    response: Pledged,
  },
  changePledge: {
    method: 'PUT',
    path: '/api/exchange/pledges/:pledgeId',
    summary: 'Says otherwise what is offered, while it is not firm. Refused above what is asked, with what is left of it.',
    params: z.object({ pledgeId: Id }),
    body: PledgeInput,
    response: Pledged,
    repeatable: true,
  },
  actOnPledge: {
    method: 'POST',
    path: '/api/exchange/pledges/:pledgeId/acts',
    summary: 'Makes a pledge firm, says that it was disbursed, or withdraws it with a reason.',
    params: z.object({ pledgeId: Id }),
    body: z.object({ act: PledgeAct, reason: z.optional(optionalText(REASON_LENGTH)) }),
    response: Pledged,
  },
  ownPledges: {
    method: 'GET',
    path: '/api/me/exchange/pledges',
    summary: 'Requests that the reader’s organisation pledged money to, and what came of them.',
    response: OwnPledgesView,
  },
});
