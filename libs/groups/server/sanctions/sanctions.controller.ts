import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { sanctionRoutes as routes } from '../../contract';
import { SanctionsService } from './sanctions.service';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class SanctionsController {
  constructor(@Inject(SanctionsService) private readonly sanctions: SanctionsService) {}

  @Endpoint(routes.listSanctions)
  listSanctions({ params }: In<'listSanctions'>, actor: Actor) {
    return this.sanctions.list(actor, params.groupId);
  }

  @Endpoint(routes.sanction)
  sanction({ params, body }: In<'sanction'>, actor: Actor) {
    return this.sanctions.lay(actor, params.groupId, params.accountId, params.kind, body);
  }

  @Endpoint(routes.liftSanction)
  liftSanction({ params, body }: In<'liftSanction'>, actor: Actor) {
    return this.sanctions.lift(actor, params.groupId, params.accountId, params.kind, body.reason);
  }
}
