import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { flagRoutes as routes } from '../../contract';
import { FlagsService } from './flags.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class FlagController {
  constructor(@Inject(FlagsService) private readonly flags: FlagsService) {}

  @Endpoint(routes.flagTarget)
  target({ params }: In<'flagTarget'>, actor: Actor) {
    return this.flags.target(actor, params.type, params.id);
  }

  @Endpoint(routes.flagSubject)
  flag({ params, body }: In<'flagSubject'>, actor: Actor) {
    return this.flags.flag(actor, params.type, params.id, body);
  }

  @Endpoint(routes.withdrawFlag)
  withdraw({ params }: In<'withdrawFlag'>, actor: Actor) {
    return this.flags.withdraw(actor, params.flagId);
  }

  @Endpoint(routes.ownFlags)
  own({ query }: In<'ownFlags'>, actor: Actor) {
    return this.flags.own(actor, query);
  }
}
