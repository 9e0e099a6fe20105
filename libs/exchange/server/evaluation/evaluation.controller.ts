import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { evaluationRoutes as routes } from '../../contract';
import { EvaluationService } from './evaluation.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class EvaluationController {
  constructor(@Inject(EvaluationService) private readonly evaluations: EvaluationService) {}

  @Endpoint(routes.evaluations)
  view({ params }: In<'evaluations'>, actor: Actor) {
    return this.evaluations.view(actor, params.requestId);
  }

  @Endpoint(routes.evaluate)
  evaluate({ params, body }: In<'evaluate'>, actor: Actor) {
    return this.evaluations.evaluate(actor, params.requestId, body);
  }
}
