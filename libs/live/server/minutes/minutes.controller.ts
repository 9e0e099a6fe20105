import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { minutesRoutes as routes } from '../../contract';
import { MinutesService } from './minutes.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class MinutesController {
  constructor(@Inject(MinutesService) private readonly minutes: MinutesService) {}

  @Endpoint(routes.sessionMinutes)
  lines({ params }: In<'sessionMinutes'>, actor: Actor) {
    return this.minutes.lines(actor, params.sessionId);
  }

  @Endpoint(routes.minutesDocument)
  document({ params }: In<'minutesDocument'>, actor: Actor) {
    return this.minutes.document(actor, params.sessionId);
  }

  @Endpoint(routes.updateMinutes)
  update({ params, body }: In<'updateMinutes'>, actor: Actor) {
    return this.minutes.update(actor, params.sessionId, body.update);
  }

  @Endpoint(routes.addMinute)
  add({ params, body }: In<'addMinute'>, actor: Actor) {
    return this.minutes.add(actor, params.sessionId, body);
  }
}
