import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, SubjectRegistry, type Actor } from '@minga/kernel/server';
import { planRoutes as routes } from '../../contract';
import { planForm } from './form.queries';
import { SeriesService } from '../series/series.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class PlanController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SeriesService) private readonly plans: SeriesService,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
  ) {}

  @Endpoint(routes.callSession)
  call({ body }: In<'callSession'>, actor: Actor) {
    return this.plans.call(actor, body);
  }

  @Endpoint(routes.savePlan)
  save({ params, body }: In<'savePlan'>, actor: Actor) {
    return this.plans.save(actor, params.sessionId, body);
  }

  @Endpoint(routes.planForm)
  form({ query }: In<'planForm'>, actor: Actor) {
    return planForm(this.db, this.subjects, actor, query);
  }
}
