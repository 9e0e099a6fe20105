import * as z from 'zod/mini';
import { defineRoutes, Id } from '@minga/kernel/contract';
import { InvitationInput, LAST_PAGE, MatchList, WeightsView } from './matching.views';

const requestParams = z.object({ requestId: Id });

export const matchingRoutes = defineRoutes({
  matchingWeights: {
    method: 'GET',
    path: '/api/exchange/matching',
    summary: 'How many points each part of a score gives at most. Together they are 100.',
    response: WeightsView,
  },
  requestMatches: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/matches',
    summary: 'Experts for a request, best first, twelve a page, each score with its parts and reasons. Signed-in only.',
    params: requestParams,
    query: z.object({ page: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(LAST_PAGE))) }),
    response: MatchList,
  },
  inviteExpert: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/invitations',
    summary: 'Invites a person or an organisation to offer help, by mail and on their page. Once a request; within what they allow a month. Requesters and stewards only.',
    params: requestParams,
    body: InvitationInput,
    response: z.object({ expertId: Id }),
  },
});
