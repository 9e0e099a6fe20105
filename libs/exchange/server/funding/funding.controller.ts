import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { fundingRoutes as routes } from '../../contract';
import { fundingPage, ownPledges } from './funding.queries';
import { FundingService } from './funding.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class FundingController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(FundingService) private readonly funding: FundingService,
  ) {}

  @Endpoint(routes.getFunding)
  page({ params }: In<'getFunding'>, actor: Actor) {
    return fundingPage(this.db, actor, params.requestId);
  }

  @Endpoint(routes.pledge)
  pledge({ params, body }: In<'pledge'>, actor: Actor) {
    return this.funding.pledge(actor, params.requestId, body);
  }

  @Endpoint(routes.changePledge)
  change({ params, body }: In<'changePledge'>, actor: Actor) {
    return this.funding.change(actor, params.pledgeId, body);
  }

  @Endpoint(routes.actOnPledge)
  act({ params, body }: In<'actOnPledge'>, actor: Actor) {
    return this.funding.act(actor, params.pledgeId, body);
  }

  @Endpoint(routes.ownPledges)
  own(_: In<'ownPledges'>, actor: Actor) {
    return ownPledges(this.db, actor);
  }
}
