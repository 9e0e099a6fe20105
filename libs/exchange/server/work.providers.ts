import type { Provider, Type } from '@nestjs/common';
import { CaseController } from './case/case.controller';
import { CaseService } from './case/case.service';
import { ClockJob } from './engagement/clock.job';
import { EngagementController } from './engagement/engagement.controller';
import { PlanService } from './engagement/plan.service';
import { WorkService } from './engagement/work.service';
import { EvaluationController } from './evaluation/evaluation.controller';
import { EvaluationService } from './evaluation/evaluation.service';
import { FiguresController } from './figures/figures.controller';
import { RemindersController } from './reminders/reminders.controller';
import { RemindersJob } from './reminders/reminders.job';

/** What comes after the agreement: the work, its evaluation, the case, what is reminded of, the figures. */
export const workControllers: Type[] = [EngagementController, EvaluationController, CaseController, RemindersController, FiguresController];
export const workProviders: Provider[] = [PlanService, WorkService, EvaluationService, CaseService, ClockJob, RemindersJob];
