import type { LiveQuery } from '@minga/kernel/client';
import {
  organisationEvents,
  reduceMembers,
  reduceOrganisation,
  type ClaimsPage,
  type DirectoryQuery,
  type OrganisationMembers,
  type OrganisationView,
} from '../../contract';
import type { PeopleApi } from '../people.queries';

/** What is said of an organisation, kept fresh by its room. */
export const organisationQuery = (api: PeopleApi, organisationId: string): LiveQuery<OrganisationView> => ({
  queryKey: ['people', 'organisation', organisationId],
  queryFn: ({ signal }) => api.getOrganisation({ params: { organisationId } }, { signal }),
  events: organisationEvents,
  reduce: reduceOrganisation as LiveQuery<OrganisationView>['reduce'],
});

/** A page of its people, kept fresh by its room. */
export const organisationMembersQuery = (api: PeopleApi, organisationId: string, after: string | undefined): LiveQuery<OrganisationMembers> => ({
  queryKey: ['people', 'organisation-members', organisationId, after ?? null],
  queryFn: ({ signal }) => api.organisationMembers({ params: { organisationId }, query: { after } }, { signal }),
  events: organisationEvents,
  reduce: reduceMembers as LiveQuery<OrganisationMembers>['reduce'],
});

export const directoryQuery = (api: PeopleApi, query: DirectoryQuery) => ({
  queryKey: ['people', 'directory', query],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.listOrganisations({ query }, { signal }),
});

/** What waits for stewards; what was decided leaves it. */
export const WAITING = ['people', 'waiting'];

/** Claims that wait: to one organisation, or all of them. */
export const claimsQuery = (api: PeopleApi, organisationId: string | null, after?: string) => ({
  queryKey: [...WAITING, 'claims', organisationId, after ?? null],
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<ClaimsPage> =>
    organisationId ? api.organisationClaims({ params: { organisationId }, query: { after } }, { signal }) : api.claims({ query: { after } }, { signal }),
});

export const proposedQuery = (api: PeopleApi, after?: string) => ({
  queryKey: [...WAITING, 'organisations', after ?? null],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.proposedOrganisations({ query: { after } }, { signal }),
});

/** As the contract bounds what is typed. */
const LONGEST = 80;

/** Those that look like a name. */
export const similarQuery = (api: PeopleApi, name: string) => ({
  queryKey: ['people', 'similar', name],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.similarOrganisations({ query: { name: name.slice(0, LONGEST) } }, { signal }),
});
