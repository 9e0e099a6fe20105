import { participationRoutes } from './participation';
import { planRoutes } from './plan/plan.routes';
import { roomRoutes } from './room/room.routes';
import { sessionRoutes } from './session/session.routes';

/** Every endpoint of the slice; each part spreads its own. */
export const liveRoutes = { ...sessionRoutes, ...planRoutes, ...roomRoutes, ...participationRoutes };
