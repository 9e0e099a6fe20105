import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes, PROOF_MINUTES, type Pending } from '../../contract';
import { TicketCookie } from '../one-time/ticket-cookie';
import { visitorOf } from '../sign-in/visitor';
import { AddressService } from './address.service';

@Controller()
export class AddressController {
  constructor(
    private readonly addresses: AddressService,
    private readonly tickets: TicketCookie,
  ) {}

  @Endpoint(routes.changeAddress)
  async change({ body }: RouteParsed<typeof routes.changeAddress>, actor: Actor, http: HttpContext): Promise<Pending> {
    const { pending, ticket } = await this.addresses.request(actor, body.email);
    this.tickets.give(http, ticket, PROOF_MINUTES);
    return pending;
  }

  @Endpoint(routes.proveAddress)
  async prove({ body }: RouteParsed<typeof routes.proveAddress>, actor: Actor, http: HttpContext): Promise<Pending> {
    const changed = await this.addresses.prove(actor, this.tickets.proof(http, body), visitorOf(http));
    this.tickets.take(http);
    return changed;
  }

  @Endpoint(routes.undoAddress)
  undo({ body }: RouteParsed<typeof routes.undoAddress>, actor: Actor, http: HttpContext): Promise<void> {
    return this.addresses.undo(actor, body.token, visitorOf(http));
  }
}
