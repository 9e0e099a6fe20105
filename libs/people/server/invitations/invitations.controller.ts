import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { invitationRoutes as routes } from '../../contract';
import { InvitationsService } from './invitations.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class InvitationsController {
  constructor(private readonly service: InvitationsService) {}

  @Endpoint(routes.listSiteInvitations)
  async list(_input: In<'listSiteInvitations'>, actor: Actor) {
    return { items: await this.service.listOfSite(actor) };
  }

  @Endpoint(routes.inviteToSite)
  invite({ body }: In<'inviteToSite'>, actor: Actor) {
    return this.service.inviteToSite(actor, body);
  }

  @Endpoint(routes.withdrawSiteInvitation)
  withdraw({ params }: In<'withdrawSiteInvitation'>, actor: Actor) {
    return this.service.withdrawFromSite(actor, params.invitationId);
  }

  @Endpoint(routes.showInvitation)
  show({ params }: In<'showInvitation'>, actor: Actor, http: HttpContext) {
    return this.service.show(actor, params.token, http.ip);
  }

  @Endpoint(routes.acceptSiteInvitation)
  accept({ params }: In<'acceptSiteInvitation'>, actor: Actor) {
    return this.service.accept(actor, params.token);
  }
}
