import * as z from 'zod/mini';
import { Id, defineRoutes, optionalText, pageOf } from '@minga/kernel/contract';
import { LONGEST_QUERY } from '../organisation.contract';
import {
  DescriptionInput,
  DirectoryQuery,
  DirectoryRow,
  DomainInput,
  OrganisationChange,
  OrganisationFacts,
  OrganisationMembers,
  OrganisationView,
  ProposedOrganisation,
  ReasonInput,
} from './organisations.contract';

const params = z.object({ organisationId: Id });
/** By the last one of the page before. */
const After = z.object({ after: z.optional(Id) });

export const directoryRoutes = defineRoutes({
  listOrganisations: {
    method: 'GET',
    path: '/api/directory/organisations',
    summary: 'The directory: confirmed organisations first, then proposed ones, by name; by words, stakeholder group, country and verification.',
    query: DirectoryQuery,
    response: pageOf(DirectoryRow),
  },
  similarOrganisations: {
    method: 'GET',
    path: '/api/directory/similar',
    summary: 'Organisations that share words or the acronym with a name, the most alike first: asked while somebody adds one.',
    query: z.object({ name: optionalText(LONGEST_QUERY) }),
    response: z.object({ items: z.array(DirectoryRow) }),
  },
  getOrganisation: {
    method: 'GET',
    path: '/api/organisations/:organisationId',
    summary: 'What is known of an organisation; one that was merged is answered by what it was merged into.',
    params,
    response: OrganisationView,
  },
  organisationMembers: {
    method: 'GET',
    path: '/api/organisations/:organisationId/members',
    summary: 'Who speaks for an organisation.',
    params,
    query: After,
    response: OrganisationMembers,
  },
  describeOrganisation: {
    method: 'PATCH',
    path: '/api/organisations/:organisationId/description',
    summary: 'Says what an organisation is and where its site is. For its representatives and stewards.',
    params,
    body: DescriptionInput,
    response: OrganisationFacts,
    repeatable: true,
  },
  changeOrganisation: {
    method: 'PATCH',
    path: '/api/organisations/:organisationId',
    summary: 'Changes name, acronym, stakeholder group or country; the earlier name stays as another one. For stewards.',
    params,
    body: OrganisationChange,
    response: OrganisationFacts,
    repeatable: true,
  },
  confirmOrganisation: {
    method: 'POST',
    path: '/api/organisations/:organisationId/confirm',
    summary: 'Takes a proposed (or once refused) organisation into the directory. For stewards.',
    params,
    response: OrganisationFacts,
    repeatable: true,
  },
  refuseOrganisation: {
    method: 'POST',
    path: '/api/organisations/:organisationId/refuse',
    summary: 'Refuses a proposed organisation; claims to it end, and whoever added it is told why by mail. For stewards.',
    params,
    body: ReasonInput,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  mergeOrganisation: {
    method: 'POST',
    path: '/api/organisations/:organisationId/merge',
    summary: 'Makes one organisation of two: people, domains and names move to the one named. For stewards.',
    params,
    body: z.object({ into: Id }),
    response: OrganisationFacts,
    repeatable: true,
  },
  setDomain: {
    method: 'PUT',
    path: '/api/organisations/:organisationId/domain',
    summary: 'Addresses of this domain speak for the organisation from now on: claims that such a verified address proves are verified. For stewards.',
    params,
    body: DomainInput,
    response: OrganisationFacts,
    repeatable: true,
  },
  removeDomain: {
    method: 'DELETE',
    path: '/api/organisations/:organisationId/domains/:domain',
    summary: 'Addresses of this domain verify nobody any more; who was verified stays so. For stewards.',
    params: z.object({ organisationId: Id, domain: z.string() }),
    response: OrganisationFacts,
    repeatable: true,
  },
  proposedOrganisations: {
    method: 'GET',
    path: '/api/admin/organisations/proposed',
    summary: 'Organisations that wait for a steward, oldest first, each with those that look like it.',
    query: After,
    response: pageOf(ProposedOrganisation),
  },
});
