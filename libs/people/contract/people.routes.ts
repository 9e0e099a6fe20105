import { accountRoutes } from './account.contract';
import { affiliationRoutes } from './affiliations';
import { organisationRoutes } from './organisation.contract';
import { directoryRoutes } from './organisations';
import { personRoutes } from './person.contract';
import { privacyRoutes } from './privacy/privacy.contract';
import { sessionRoutes } from './session.contract';
import { stepUpRoutes } from './step-up/step-up.routes';

/** Every endpoint of the slice. */
export const peopleRoutes = { ...accountRoutes, ...sessionRoutes, ...stepUpRoutes, ...personRoutes, ...organisationRoutes, ...privacyRoutes, ...directoryRoutes, ...affiliationRoutes };
