import { groupRoutesOnly } from './group.routes';
import { groupInvitationRoutes } from './invitations/invitations.routes';
import { membershipRoutes } from './membership.routes';
import { sanctionRoutes } from './sanctions/sanctions.routes';

/** Every endpoint of the slice. */
export const groupsRoutes = { ...groupRoutesOnly, ...membershipRoutes, ...sanctionRoutes, ...groupInvitationRoutes };
