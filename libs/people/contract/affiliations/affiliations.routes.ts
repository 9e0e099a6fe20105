import * as z from 'zod/mini';
import { Id, defineRoutes } from '@minga/kernel/contract';
import { ReasonInput } from '../organisations/organisations.contract';
import { ClaimsPage } from './affiliations.contract';

const params = z.object({ affiliationId: Id });
/** By the last one of the page before. */
const After = z.object({ after: z.optional(Id) });

export const affiliationRoutes = defineRoutes({
  claims: {
    method: 'GET',
    path: '/api/admin/claims',
    summary: 'Affiliations that wait to be verified, oldest first. For stewards.',
    query: After,
    response: ClaimsPage,
  },
  organisationClaims: {
    method: 'GET',
    path: '/api/organisations/:organisationId/claims',
    summary: 'Affiliations with one organisation that wait to be verified, oldest first. For its representatives and stewards.',
    params: z.object({ organisationId: Id }),
    query: After,
    response: ClaimsPage,
  },
  verifyAffiliation: {
    method: 'POST',
    path: '/api/affiliations/:affiliationId/verify',
    summary: 'Says that a person does speak for the organisation. For stewards and its representatives, never for oneself.',
    params,
    response: z.void(),
    status: 204,
  },
  refuseAffiliation: {
    method: 'POST',
    path: '/api/affiliations/:affiliationId/refuse',
    summary: 'Refuses a claimed affiliation: it ends, and the person is told why by mail.',
    params,
    body: ReasonInput,
    response: z.void(),
    status: 204,
  },
  nameRepresentative: {
    method: 'PUT',
    path: '/api/affiliations/:affiliationId/representative',
    summary: 'Lets a verified person verify others of the same organisation and describe it.',
    params,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  removeRepresentative: {
    method: 'DELETE',
    path: '/api/affiliations/:affiliationId/representative',
    summary: 'Takes that role away; whoever has it may lay it down.',
    params,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  leaveOrganisation: {
    method: 'DELETE',
    path: '/api/me/affiliation',
    summary: 'Ends one’s own current affiliation; it stays in one’s history.',
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
