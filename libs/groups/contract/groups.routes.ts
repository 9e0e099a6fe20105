import { groupRoutesOnly } from './group.routes';
import { membershipRoutes } from './membership.routes';

/** Every endpoint of the slice. */
export const groupsRoutes = { ...groupRoutesOnly, ...membershipRoutes };
