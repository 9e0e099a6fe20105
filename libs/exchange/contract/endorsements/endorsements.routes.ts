import * as z from 'zod/mini';
import { defineRoutes, Id } from '@minga/kernel/contract';
import { EndorsementInput, RemovalInput } from './endorsements.views';

const path = '/api/exchange/experts/:expertId/areas/:termId/endorsement';
const params = z.object({ expertId: Id, termId: Id });
const response = z.object({ expertId: Id, termId: Id });

export const endorsementRoutes = defineRoutes({
  endorse: {
    method: 'POST',
    path,
    summary: 'Vouches in one sentence for one area of an expert of another organisation, once. With a verified affiliation only.',
    params,
    body: EndorsementInput,
    response,
  },
  withdrawEndorsement: {
    method: 'DELETE',
    path,
    summary: 'Takes one’s own endorsement of an area back.',
    params,
    response,
    repeatable: true,
  },
  removeEndorsement: {
    method: 'POST',
    path: '/api/exchange/experts/:expertId/areas/:termId/endorsements/:accountId/removal',
    summary: 'Takes somebody’s endorsement away; they are told why by mail. For stewards.',
    params: z.object({ ...params.shape, accountId: Id }),
    body: RemovalInput,
    response,
    repeatable: true,
  },
});
