import { caseRoutes } from './case/case.routes';
import { engagementRoutes } from './engagement/engagement.routes';
import { evaluationRoutes } from './evaluation/evaluation.routes';
import { figureRoutes } from './figures/figures.routes';
import { reminderRoutes } from './reminders/reminders.routes';

/** Endpoints of what comes after the agreement. */
export const workRoutes = { ...engagementRoutes, ...evaluationRoutes, ...caseRoutes, ...reminderRoutes, ...figureRoutes };
