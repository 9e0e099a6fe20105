import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { agendaRoutes as routes } from '../../contract';
import { AgendaService } from './agenda.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class AgendaController {
  constructor(@Inject(AgendaService) private readonly agenda: AgendaService) {}

  @Endpoint(routes.nextItem)
  next({ params, body }: In<'nextItem'>, actor: Actor) {
    return this.agenda.next(actor, params.sessionId, body.after);
  }

  @Endpoint(routes.extendItem)
  extend({ params, body }: In<'extendItem'>, actor: Actor) {
    return this.agenda.extend(actor, params.sessionId, params.itemId, body.minutes);
  }

  @Endpoint(routes.addItem)
  add({ params, body }: In<'addItem'>, actor: Actor) {
    return this.agenda.add(actor, params.sessionId, body);
  }

  @Endpoint(routes.editItem)
  edit({ params, body }: In<'editItem'>, actor: Actor) {
    return this.agenda.edit(actor, params.sessionId, params.itemId, body);
  }

  @Endpoint(routes.dropItem)
  drop({ params }: In<'dropItem'>, actor: Actor) {
    return this.agenda.drop(actor, params.sessionId, params.itemId);
  }

  @Endpoint(routes.orderAgenda)
  order({ params, body }: In<'orderAgenda'>, actor: Actor) {
    return this.agenda.order(actor, params.sessionId, body.itemIds);
  }
}
