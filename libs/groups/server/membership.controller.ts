import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { groupsRoutes as routes } from '../contract';
import { groupsOfPerson, listMembers } from './members.queries';
import { groupsOfOrganisation } from './organisation-groups';
import { MembershipService } from './membership.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class MembershipController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MembershipService) private readonly membership: MembershipService,
  ) {}

  @Endpoint(routes.listMembers)
  list({ params, query }: In<'listMembers'>, actor: Actor) {
    return listMembers(this.db, actor, params.groupId, query);
  }

  @Endpoint(routes.groupsOfPerson)
  ofPerson({ params }: In<'groupsOfPerson'>, actor: Actor) {
    return groupsOfPerson(this.db, actor, params.handle);
  }

  @Endpoint(routes.groupsOfOrganisation)
  ofOrganisation({ params }: In<'groupsOfOrganisation'>) {
    return groupsOfOrganisation(this.db, params.organisationId);
  }

  @Endpoint(routes.joinGroup)
  join({ params }: In<'joinGroup'>, actor: Actor) {
    return this.membership.join(actor, params.groupId);
  }

  @Endpoint(routes.leaveGroup)
  leave({ params }: In<'leaveGroup'>, actor: Actor) {
    return this.membership.leave(actor, params.groupId);
  }

  @Endpoint(routes.setGroupWatchLevel)
  watch({ params, body }: In<'setGroupWatchLevel'>, actor: Actor) {
    return this.membership.setWatchLevel(actor, params.groupId, body.level);
  }

  @Endpoint(routes.changeRole)
  changeRole({ params, body }: In<'changeRole'>, actor: Actor) {
    return this.membership.changeRole(actor, params.groupId, params.accountId, body.role);
  }

  @Endpoint(routes.removeMember)
  remove({ params, body }: In<'removeMember'>, actor: Actor) {
    return this.membership.remove(actor, params.groupId, params.accountId, body.reason);
  }
}
