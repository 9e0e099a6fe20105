import { everybody, routeKey, type MatrixRow } from '@minga/kernel/testing';
import { adminRoutes as routes } from '../contract';

/** For stewards; whoever is none cannot tell that there is anything. */
const hiddenFromOthers = { ...everybody('hidden'), steward: 'ok' } as const;

/** Who may do what with the site as a whole. */
export const adminMatrix: readonly MatrixRow[] = Object.values(routes).map((route) => ({ route: routeKey(route), state: 'the site', expect: hiddenFromOthers }));
