import { everybody, routeKey, type MatrixRow } from '@minga/kernel/testing';
import { peopleRoutes as routes } from '../../contract';

type Expect = MatrixRow['expect'];

const signedIn: Expect = { ...everybody('ok'), guest: 'sign-in' };
const stewards: Expect = { ...everybody('hidden'), guest: 'sign-in', steward: 'ok' };

const row = (route: keyof typeof routes, state: string, expect: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

/** Who may do what with identity providers. The way there and back is everybody's: it ends on a page that says why not. */
export const providersMatrix: readonly MatrixRow[] = [
  row('providerButtons', 'any', everybody('ok')),
  row('listProviders', 'any', stewards),
  row('getProvider', 'any', stewards),
  row('addProvider', 'any', stewards),
  row('changeProvider', 'any', stewards),
  row('testProvider', 'any', stewards),
  row('changeProviderRules', 'any', stewards),
  row('tryProviderRules', 'any', stewards),
  row('startAtProvider', 'enabled', everybody('ok')),
  row('returnFromProvider', 'no visit', everybody('ok')),
  row('endedAtProvider', 'its own word', everybody('ok')),
  row('endAtProvider', 'a session that came by it', signedIn),
  row('endAtProvider', 'another session', { ...everybody('hidden'), guest: 'sign-in' }),
  row('listIdentities', 'own', signedIn),
  row('waitingIdentity', 'any', everybody('ok')),
  row('linkIdentity', 'waiting for this account', signedIn),
  row('linkIdentity', 'waiting for the author', { ...everybody('hidden'), guest: 'sign-in', author: 'ok' }),
  row('unlinkIdentity', 'the author’s', { ...everybody('hidden'), guest: 'sign-in', author: 'ok' }),
];
