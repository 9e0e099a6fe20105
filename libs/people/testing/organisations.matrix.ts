import { everybody, routeKey, signedIn, stewardsOnly, type MatrixRow } from '@minga/kernel/testing';
import { peopleRoutes as routes } from '../contract';

type Expect = MatrixRow['expect'];

const stewards: Expect = { ...everybody('refused'), guest: 'sign-in', steward: 'ok' };

const row = (route: keyof typeof routes, state: string, expect: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

/** Who may do what with organisations and affiliations. The author's is the affiliation, and the organisation where it says so. */
export const organisationsMatrix: readonly MatrixRow[] = [
  row('listOrganisations', 'any', everybody('ok')),
  row('similarOrganisations', 'any', everybody('ok')),
  row('getOrganisation', 'confirmed', everybody('ok')),
  row('getOrganisation', 'refused', { ...everybody('hidden'), steward: 'ok' }),
  row('organisationMembers', 'confirmed', everybody('ok')),
  row('organisationMembers', 'refused', { ...everybody('hidden'), steward: 'ok' }),
  row('describeOrganisation', 'confirmed', stewards),
  row('describeOrganisation', 'represented by the author', { ...stewards, author: 'ok' }),
  row('changeOrganisation', 'represented by the author', stewards),
  row('confirmOrganisation', 'proposed', stewards),
  row('refuseOrganisation', 'proposed', stewards),
  row('refuseOrganisation', 'confirmed', { ...stewards, steward: 'refused' }),
  row('mergeOrganisation', 'represented by the author', stewards),
  row('setDomain', 'represented by the author', stewards),
  row('removeDomain', 'represented by the author', stewards),
  row('proposedOrganisations', 'any', stewards),
  row('claims', 'any', stewardsOnly),
  row('organisationClaims', 'confirmed', stewardsOnly),
  row('organisationClaims', 'represented by the author', { ...stewardsOnly, author: 'ok' }),
  row('verifyAffiliation', 'claimed', { ...stewardsOnly, author: 'refused' }),
  row('verifyAffiliation', 'verified', { ...stewardsOnly, author: 'refused', steward: 'refused' }),
  row('refuseAffiliation', 'claimed', { ...stewardsOnly, author: 'refused' }),
  row('nameRepresentative', 'verified', { ...stewardsOnly, author: 'refused' }),
  row('nameRepresentative', 'claimed', { ...stewardsOnly, author: 'refused', steward: 'refused' }),
  row('removeRepresentative', 'represented by the author', { ...stewardsOnly, author: 'ok' }),
  row('leaveOrganisation', 'own', signedIn),
];
