import { routeKey, type MatrixActor, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { adminRoutes as routes } from '../contract';

/** For stewards; whoever is none cannot tell that there is anything. */
const stewardsOnly: Record<MatrixActor, MatrixVerdict> = {
  guest: 'hidden',
  stranger: 'hidden',
  observer: 'hidden',
  member: 'hidden',
  author: 'hidden',
  moderator: 'hidden',
  chair: 'hidden',
  steward: 'ok',
};

/** Who may do what with the site as a whole. */
export const adminMatrix: readonly MatrixRow[] = Object.values(routes).map((route) => ({ route: routeKey(route), state: 'the site', expect: stewardsOnly }));
