import { everybody, routeKey, signedIn, type MatrixRow } from '@minga/kernel/testing';
import { endorsementRoutes, expertRoutes, matchingRoutes, taxonomyRoutes } from '../contract';

const routes = { ...taxonomyRoutes, ...expertRoutes, ...endorsementRoutes, ...matchingRoutes };
type Expect = MatrixRow['expect'];

const row = (route: keyof typeof routes, state: string, expect: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

const all = everybody('ok');
/** `moderator` answers for the organisation whose capacities these are. */
const representativesOnly: Expect = { ...everybody('refused'), guest: 'sign-in', moderator: 'ok' };
const stewardsOnly: Expect = { ...everybody('refused'), guest: 'sign-in', steward: 'ok' };
/** Who is verified for another organisation than the expert’s. */
const verifiedOnly: Expect = { ...everybody('ok'), guest: 'sign-in', stranger: 'refused', observer: 'refused', steward: 'refused' };
/** Of a request that is not open yet its requesters alone see who would fit. */
const askersOnly: Expect = { ...everybody('hidden'), member: 'ok', author: 'ok' };

/** Who may do what with terms, experts and matches. An expert’s profile is everybody’s to read. */
export const expertsMatrix: readonly MatrixRow[] = [
  row('taxonomy', 'open', all),
  row('stewardedTaxonomy', 'open', stewardsOnly),
  row('addTerm', 'open', stewardsOnly),
  row('changeTerm', 'open', stewardsOnly),
  row('mergeTerm', 'open', stewardsOnly),
  row('listExperts', 'open', all),
  row('getExpert', 'open', all),
  row('endorse', 'open', verifiedOnly),
  row('withdrawEndorsement', 'open', signedIn),
  row('removeEndorsement', 'open', stewardsOnly),
  row('personExpert', 'open', all),
  row('getCapacity', 'open', all),
  row('changeCapacity', 'open', representativesOnly),
  row('leaveCapacity', 'open', representativesOnly),
  row('ownExpert', 'open', signedIn),
  row('changeExpert', 'open', signedIn),
  row('leaveExperts', 'open', signedIn),
  row('matchingWeights', 'open', all),
  row('requestMatches', 'open', signedIn),
  row('requestMatches', 'draft', askersOnly),
  row('inviteExpert', 'open', { ...everybody('refused'), guest: 'sign-in', member: 'ok', author: 'ok', steward: 'ok' }),
  row('inviteExpert', 'draft', { ...everybody('hidden'), guest: 'sign-in', member: 'refused', author: 'refused' }),
];
