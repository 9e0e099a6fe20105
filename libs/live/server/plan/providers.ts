import type { Provider, Type } from '@nestjs/common';
import { PlanController } from './plan.controller';
import { PlanService } from './plan.service';

/** What this part brings to the slice's module. */
export const planControllers: Type[] = [PlanController];
export const planProviders: Provider[] = [PlanService];
