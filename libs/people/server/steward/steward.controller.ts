import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { peopleRoutes as routes } from '../../contract';
import { FactorReset } from '../second-factor/factor-reset';
import { StewardService } from './steward.service';

@Controller()
export class StewardController {
  constructor(
    private readonly steward: StewardService,
    private readonly factorReset: FactorReset,
  ) {}

  @Endpoint(routes.stewardPeople)
  list({ query }: RouteParsed<typeof routes.stewardPeople>, actor: Actor) {
    return this.steward.list(actor, query);
  }

  @Endpoint(routes.setSiteRole)
  setRole({ params, body }: RouteParsed<typeof routes.setSiteRole>, actor: Actor) {
    return this.steward.setRole(actor, params.accountId, body.role, body.reason);
  }

  @Endpoint(routes.endSessionsOf)
  endSessions({ params, body }: RouteParsed<typeof routes.endSessionsOf>, actor: Actor) {
    return this.steward.endSessions(actor, params.accountId, body.reason);
  }

  @Endpoint(routes.resetSecondFactorOf)
  resetSecondFactor({ params, body }: RouteParsed<typeof routes.resetSecondFactorOf>, actor: Actor) {
    return this.factorReset.byStewards(actor, params.accountId, body.reason);
  }
}
