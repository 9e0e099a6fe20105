import { participationRoutes } from './participation';
import { aboutRoutes } from './about/about.routes';
import { listRoutes } from './list/list.routes';
import { calendarRoutes } from './calendar/calendar.routes';
import { seriesRoutes } from './series/series.routes';
import { templateRoutes } from './templates/templates.routes';
import { planRoutes } from './plan/plan.routes';
import { agendaRoutes } from './agenda/agenda.routes';
import { deskRoutes } from './desk/desk.routes';
import { floorRoutes } from './floor/floor.routes';
import { presenceRoutes } from './presence/presence.routes';
import { roomRoutes } from './room/room.routes';
import { signUpRoutes } from './signup/signup.routes';
import { reportRoutes } from './report/report.routes';
import { figuresRoutes } from './figures/figures.routes';
import { trainingRoutes } from './training/training.routes';
import { sessionRoutes } from './session/session.routes';

/** Every endpoint of the slice; each part spreads its own. */
export const liveRoutes = { ...sessionRoutes, ...listRoutes, ...aboutRoutes, ...planRoutes, ...seriesRoutes, ...templateRoutes, ...calendarRoutes, ...signUpRoutes, ...roomRoutes, ...floorRoutes, ...presenceRoutes, ...agendaRoutes, ...deskRoutes, ...participationRoutes, ...reportRoutes, ...trainingRoutes, ...figuresRoutes };
