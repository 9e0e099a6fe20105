import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { appealRoutes as routes } from '../../contract';
import { AppealsService } from './appeals.service';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class AppealsController {
  constructor(@Inject(AppealsService) private readonly appeals: AppealsService) {}

  @Endpoint(routes.listOwnActs)
  listOwnActs({ query }: In<'listOwnActs'>, actor: Actor) {
    return this.appeals.ownActs(actor, query);
  }

  @Endpoint(routes.actOfMail)
  actOfMail({ params }: In<'actOfMail'>, actor: Actor) {
    return this.appeals.numberOf(actor, params.actId);
  }

  @Endpoint(routes.appeal)
  appeal({ params, body }: In<'appeal'>, actor: Actor) {
    return this.appeals.appeal(actor, params.number, body.text, body.lang ?? actor.language);
  }

  @Endpoint(routes.actByLink)
  actByLink({ params }: In<'actByLink'>) {
    return this.appeals.byLink(params.token);
  }

  @Endpoint(routes.appealByLink)
  appealByLink({ params, body }: In<'appealByLink'>, actor: Actor) {
    return this.appeals.appealByLink(actor, params.token, body.text, body.lang ?? actor.language);
  }

  @Endpoint(routes.listAppeals)
  listAppeals({ query }: In<'listAppeals'>, actor: Actor) {
    return this.appeals.list(actor, query);
  }

  @Endpoint(routes.decideAppeal)
  decideAppeal({ params, body }: In<'decideAppeal'>, actor: Actor) {
    return this.appeals.decide(actor, params.appealId, body.decision, body.answer);
  }
}
