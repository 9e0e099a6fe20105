import { flagRoutes } from './flags/flag.routes';
import { gateRoutes } from './gates/gates.routes';
import { reviewRoutes } from './review/review.routes';

/** Every endpoint of the slice. */
export const moderationRoutes = { ...flagRoutes, ...reviewRoutes, ...gateRoutes };
