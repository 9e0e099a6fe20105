import { accountRoutes } from './account.contract';
import { organisationRoutes } from './organisation.contract';
import { personRoutes } from './person.contract';
import { sessionRoutes } from './session.contract';

/** Every endpoint of the slice. */
export const peopleRoutes = { ...accountRoutes, ...sessionRoutes, ...personRoutes, ...organisationRoutes };
