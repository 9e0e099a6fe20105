import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes, type ConfirmInput } from '../../contract';
import { SessionCookie } from '../session-cookie';
import { ConfirmByFactor } from './confirm-by-factor';
import { StepUp } from './step-up';

@Controller()
export class StepUpController {
  constructor(
    private readonly stepUp: StepUp,
    private readonly factors: ConfirmByFactor,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(routes.confirm)
  async confirm({ body }: RouteParsed<typeof routes.confirm>, actor: Actor, http: HttpContext): Promise<void> {
    this.cookie.give(http, await this.confirmed(actor, body, http));
  }

  private confirmed(actor: Actor, { password, code, credential }: ConfirmInput, http: HttpContext): Promise<string> {
    if (credential) return this.factors.byPasskey(actor, credential, http);
    return code ? this.factors.byCode(actor, code) : this.stepUp.byPassword(actor, password ?? '');
  }
}
