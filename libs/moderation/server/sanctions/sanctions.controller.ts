import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { siteSanctionRoutes as routes } from '../../contract';
import { SiteSanctionsService } from './sanctions.service';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class SiteSanctionsController {
  constructor(@Inject(SiteSanctionsService) private readonly sanctions: SiteSanctionsService) {}

  @Endpoint(routes.conduct)
  conduct({ params }: In<'conduct'>, actor: Actor) {
    return this.sanctions.conduct(actor, params.accountId);
  }

  @Endpoint(routes.laySanction)
  laySanction({ params, body }: In<'laySanction'>, actor: Actor) {
    return this.sanctions.lay(actor, params.accountId, body);
  }

  @Endpoint(routes.liftSiteSanction)
  liftSiteSanction({ params, body }: In<'liftSiteSanction'>, actor: Actor) {
    return this.sanctions.lift(actor, params.sanctionId, body.reason);
  }

  @Endpoint(routes.addNote)
  addNote({ params, body }: In<'addNote'>, actor: Actor) {
    return this.sanctions.addNote(actor, params.accountId, body.text, body.lang ?? actor.language);
  }

  @Endpoint(routes.removeNote)
  removeNote({ params }: In<'removeNote'>, actor: Actor) {
    return this.sanctions.removeNote(actor, params.noteId);
  }
}
