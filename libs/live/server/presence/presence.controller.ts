import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { presenceRoutes as routes } from '../../contract';
import { PresenceService } from './presence.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class PresenceController {
  constructor(@Inject(PresenceService) private readonly presence: PresenceService) {}

  @Endpoint(routes.enterRoom)
  enter({ params }: In<'enterRoom'>, actor: Actor) {
    return this.presence.enter(actor, params.sessionId);
  }

  @Endpoint(routes.beatRoom)
  beat({ params }: In<'beatRoom'>, actor: Actor) {
    return this.presence.beat(actor, params.sessionId);
  }

  @Endpoint(routes.leaveRoom)
  leave({ params, body }: In<'leaveRoom'>, actor: Actor) {
    return this.presence.leave(actor, params.sessionId, body.soon ?? false);
  }

  @Endpoint(routes.roomPeople)
  people({ params }: In<'roomPeople'>, actor: Actor) {
    return this.presence.people(actor, params.sessionId);
  }
}
