import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { groupsRoutes as routes } from '../contract';
import { admissions, waitingFor } from './admissions.queries';
import { AdmissionsService } from './admissions.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class AdmissionsController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(AdmissionsService) private readonly service: AdmissionsService,
  ) {}

  @Endpoint(routes.listAdmissions)
  list({ params }: In<'listAdmissions'>, actor: Actor) {
    return admissions(this.db, actor, params.groupId);
  }

  @Endpoint(routes.waitingInGroups)
  waiting(_: In<'waitingInGroups'>, actor: Actor) {
    return waitingFor(this.db, actor);
  }

  @Endpoint(routes.requestToJoin)
  request({ params, body }: In<'requestToJoin'>, actor: Actor) {
    return this.service.request(actor, params.groupId, body.message);
  }

  @Endpoint(routes.withdrawRequest)
  withdraw({ params }: In<'withdrawRequest'>, actor: Actor) {
    return this.service.withdraw(actor, params.groupId, params.requestId);
  }

  @Endpoint(routes.decideRequest)
  decide({ params, body }: In<'decideRequest'>, actor: Actor) {
    return this.service.decide(actor, params.groupId, params.requestId, body);
  }

  @Endpoint(routes.invite)
  invite({ params, body }: In<'invite'>, actor: Actor) {
    return this.service.invite(actor, params.groupId, body);
  }

  @Endpoint(routes.cancelInvitation)
  cancel({ params }: In<'cancelInvitation'>, actor: Actor) {
    return this.service.cancel(actor, params.groupId, params.invitationId);
  }

  @Endpoint(routes.acceptInvitation)
  accept({ params }: In<'acceptInvitation'>, actor: Actor) {
    return this.service.accept(actor, params.invitationId);
  }

  @Endpoint(routes.declineInvitation)
  decline({ params }: In<'declineInvitation'>, actor: Actor) {
    return this.service.decline(actor, params.invitationId);
  }
}
