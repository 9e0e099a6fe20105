import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { groupInvitationRoutes as routes } from '../../contract';
import { GroupInvitationsService } from './group-invitations.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class GroupInvitationsController {
  constructor(@Inject(GroupInvitationsService) private readonly service: GroupInvitationsService) {}

  @Endpoint(routes.listGroupInvitations)
  list({ params }: In<'listGroupInvitations'>, actor: Actor) {
    return this.service.list(actor, params.groupId);
  }

  @Endpoint(routes.inviteToGroup)
  invite({ params, body }: In<'inviteToGroup'>, actor: Actor) {
    return this.service.invite(actor, params.groupId, body);
  }

  @Endpoint(routes.withdrawGroupInvitation)
  withdraw({ params }: In<'withdrawGroupInvitation'>, actor: Actor) {
    return this.service.withdraw(actor, params.groupId, params.invitationId);
  }
}
