import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes } from '../../contract';
import { SessionCookie } from '../session-cookie';
import { StepUp } from './step-up';

@Controller()
export class StepUpController {
  constructor(
    private readonly stepUp: StepUp,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(routes.confirm)
  async confirm({ body }: RouteParsed<typeof routes.confirm>, actor: Actor, http: HttpContext): Promise<void> {
    this.cookie.give(http, await this.stepUp.byPassword(actor, body));
  }
}
