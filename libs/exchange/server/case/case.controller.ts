import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { caseRoutes as routes } from '../../contract';
import { caseOf, casesOf } from './case.queries';
import { CaseService } from './case.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class CaseController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CaseService) private readonly cases: CaseService,
  ) {}

  @Endpoint(routes.exchangeCases)
  list({ query }: In<'exchangeCases'>, actor: Actor) {
    return casesOf(this.db, actor, query);
  }

  @Endpoint(routes.exchangeCase)
  one({ params }: In<'exchangeCase'>, actor: Actor) {
    return caseOf(this.db, actor, params.address);
  }

  @Endpoint(routes.caseDraft)
  draft({ params }: In<'caseDraft'>, actor: Actor) {
    return this.cases.draft(actor, params.requestId);
  }

  @Endpoint(routes.saveCase)
  save({ params, body }: In<'saveCase'>, actor: Actor) {
    return this.cases.save(actor, params.requestId, body);
  }

  @Endpoint(routes.publishCase)
  publish({ params }: In<'publishCase'>, actor: Actor) {
    return this.cases.publish(actor, params.requestId);
  }
}
