import * as z from 'zod/mini';
import { defineRoutes, Id } from '@minga/kernel/contract';
import { Handle } from '@minga/people/contract';
import { CapacityInput, CapacityView, ExpertFilter, ExpertInput, ExpertList, ExpertView, OwnExpertView, PersonExpertView } from './experts.views';

const path = '/api/exchange/organisations/:organisationId/expert';
const OfOrganisation = z.object({ organisationId: Id });

export const expertRoutes = defineRoutes({
  listExperts: {
    method: 'GET',
    path: '/api/exchange/experts',
    summary: 'The directory of experts, those who changed their profile last first.',
    limit: 'search',
    query: ExpertFilter,
    response: ExpertList,
  },
  getExpert: {
    method: 'GET',
    path: '/api/exchange/experts/:handle',
    summary: 'What somebody offers: areas with evidence, languages, weeks, ways of working, declared interests.',
    params: z.object({ handle: Handle }),
    response: ExpertView,
  },
  personExpert: {
    method: 'GET',
    path: '/api/exchange/people/:handle/expert',
    summary: 'What somebody offers in short, or null: for their page.',
    params: z.object({ handle: Handle }),
    response: PersonExpertView,
  },
  getCapacity: {
    method: 'GET',
    path,
    summary: 'What an organisation offers, with limits and invitations for those who answer for it.',
    params: OfOrganisation,
    response: CapacityView,
  },
  changeCapacity: {
    method: 'PATCH',
    path,
    summary: 'Changes the fields that are given of what an organisation offers. Its representatives only. The first change makes it an expert.',
    params: OfOrganisation,
    body: CapacityInput,
    response: CapacityView,
    repeatable: true,
  },
  leaveCapacity: {
    method: 'DELETE',
    path,
    summary: 'Takes what an organisation offers away. Its representatives only.',
    params: OfOrganisation,
    response: CapacityView,
    repeatable: true,
  },
  ownExpert: {
    method: 'GET',
    path: '/api/me/expert',
    summary: 'One’s own profile as an expert, its limits, and the requests that one was invited to.',
    response: OwnExpertView,
  },
  changeExpert: {
    method: 'PATCH',
    path: '/api/me/expert',
    summary: 'Changes the fields that are given. The first change makes one an expert.',
    body: ExpertInput,
    response: OwnExpertView,
    repeatable: true,
  },
  leaveExperts: {
    method: 'DELETE',
    path: '/api/me/expert',
    summary: 'Takes one’s profile as an expert away, with everything in it.',
    response: OwnExpertView,
    repeatable: true,
  },
});
