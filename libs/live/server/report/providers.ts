import type { Provider, Type } from '@nestjs/common';
import { ReportEditService } from './edit.service';
import { ReportFilesController } from './files.controller';
import { PublishService } from './publish.service';
import { ReportController } from './report.controller';
import { LiveFiguresController } from '../figures/figures.controller';
import { RedraftService } from './redraft.service';
import { ReviewService } from './review.service';
import { TrainingController } from '../training/training.controller';
import { TrainingService } from '../training/training.service';

/** What comes after a session: its record, its report, certificates. */
export const afterControllers: Type[] = [ReportController, ReportFilesController, TrainingController, LiveFiguresController];
export const afterProviders: Provider[] = [ReportEditService, ReviewService, RedraftService, PublishService, TrainingService];
