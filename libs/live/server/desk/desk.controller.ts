import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { deskRoutes as routes } from '../../contract';
import { DeskService } from './desk.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class DeskController {
  constructor(@Inject(DeskService) private readonly desk: DeskService) {}

  @Endpoint(routes.removeFromRoom)
  remove({ params, body }: In<'removeFromRoom'>, actor: Actor) {
    return this.desk.remove(actor, params.sessionId, body.accountId, body.reason);
  }

  @Endpoint(routes.letIn)
  letIn({ params }: In<'letIn'>, actor: Actor) {
    return this.desk.letIn(actor, params.sessionId, params.accountId);
  }

  @Endpoint(routes.lockRoom)
  lock({ params, body }: In<'lockRoom'>, actor: Actor) {
    return this.desk.lock(actor, params.sessionId, body.locked);
  }

  @Endpoint(routes.handOver)
  handOver({ params, body }: In<'handOver'>, actor: Actor) {
    return this.desk.handOver(actor, params.sessionId, body.accountId);
  }
}
