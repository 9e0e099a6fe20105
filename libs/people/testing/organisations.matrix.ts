import { everybody, routeKey, type MatrixRow } from '@minga/kernel/testing';
import { peopleRoutes as routes } from '../contract';

type Expect = MatrixRow['expect'];

const signedIn: Expect = { ...everybody('ok'), guest: 'sign-in' };
const stewards: Expect = { ...everybody('refused'), guest: 'sign-in', steward: 'ok' };
/** Where others may not even know that there is something to be done. */
const stewardsHidden: Expect = { ...everybody('hidden'), guest: 'sign-in', steward: 'ok' };

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
  row('claims', 'any', stewardsHidden),
  row('organisationClaims', 'confirmed', stewardsHidden),
  row('organisationClaims', 'represented by the author', { ...stewardsHidden, author: 'ok' }),
  row('verifyAffiliation', 'claimed', { ...stewardsHidden, author: 'refused' }),
  row('verifyAffiliation', 'verified', { ...stewardsHidden, author: 'refused', steward: 'refused' }),
  row('refuseAffiliation', 'claimed', { ...stewardsHidden, author: 'refused' }),
  row('nameRepresentative', 'verified', { ...stewardsHidden, author: 'refused' }),
  row('nameRepresentative', 'claimed', { ...stewardsHidden, author: 'refused', steward: 'refused' }),
  row('removeRepresentative', 'represented by the author', { ...stewardsHidden, author: 'ok' }),
  row('leaveOrganisation', 'own', signedIn),
];
