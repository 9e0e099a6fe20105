import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { endorsementRoutes as routes } from '../../contract';
import { EndorsementsService } from './endorsements.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class EndorsementsController {
  constructor(@Inject(EndorsementsService) private readonly endorsements: EndorsementsService) {}

  @Endpoint(routes.endorse)
  endorse({ params, body }: In<'endorse'>, actor: Actor) {
    return this.endorsements.endorse(actor, params, body.text);
  }

  @Endpoint(routes.removeEndorsement)
  remove({ params, body }: In<'removeEndorsement'>, actor: Actor) {
    return this.endorsements.remove(actor, params, body.reason);
  }

  @Endpoint(routes.withdrawEndorsement)
  withdraw({ params }: In<'withdrawEndorsement'>, actor: Actor) {
    return this.endorsements.withdraw(actor, params);
  }
}
