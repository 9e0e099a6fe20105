import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { sessionRoutes as routes } from '../../contract';
import { SessionService } from './session.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class SessionController {
  constructor(@Inject(SessionService) private readonly sessions: SessionService) {}

  @Endpoint(routes.getSession)
  one({ params }: In<'getSession'>, actor: Actor) {
    return this.sessions.one(actor, params.address);
  }

  @Endpoint(routes.actOnSession)
  act({ params, body }: In<'actOnSession'>, actor: Actor) {
    return this.sessions.act(actor, params.sessionId, body.act, body.reason);
  }
}
