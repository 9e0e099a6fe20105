import { everybody, routeKey, signedIn, stewardsOnly, type MatrixRow } from '@minga/kernel/testing';
import { peopleRoutes as routes } from '../../contract';

type Expect = MatrixRow['expect'];

const row = (route: keyof typeof routes, state: string, expect: Expect): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

/** Who may do what with identity providers. The way there and back is everybody's: it ends on a page that says why not. */
export const providersMatrix: readonly MatrixRow[] = [
  row('providerButtons', 'any', everybody('ok')),
  row('listProviders', 'any', stewardsOnly),
  row('getProvider', 'any', stewardsOnly),
  row('addProvider', 'any', stewardsOnly),
  row('changeProvider', 'any', stewardsOnly),
  row('testProvider', 'any', stewardsOnly),
  row('changeProviderRules', 'any', stewardsOnly),
  row('tryProviderRules', 'any', stewardsOnly),
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
