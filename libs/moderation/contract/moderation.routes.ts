import { appealRoutes } from './appeals/appeals.routes';
import { flagRoutes } from './flags/flag.routes';
import { gateRoutes } from './gates/gates.routes';
import { registerRoutes } from './register/register.routes';
import { reviewRoutes } from './review/review.routes';
import { siteSanctionRoutes } from './sanctions/sanctions.routes';

/** What people flag, what waits for a decision, what holds texts back. */
export const queueRoutes = { ...flagRoutes, ...reviewRoutes, ...gateRoutes };
/** What is done about people, what they make of it, and what everybody may know of it. */
export const conductRoutes = { ...siteSanctionRoutes, ...appealRoutes, ...registerRoutes };

/** Every endpoint of the slice. */
export const moderationRoutes = { ...queueRoutes, ...conductRoutes };
