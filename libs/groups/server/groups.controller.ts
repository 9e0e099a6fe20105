import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { groupsRoutes as routes } from '../contract';
import { GroupsService } from './groups.service';
import { GroupHooks } from './hooks';
import { listGroups, mayCreate } from './list.queries';
import { charter, groupPage } from './page.queries';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class GroupsController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(GroupHooks) private readonly hooks: GroupHooks,
    @Inject(GroupsService) private readonly groups: GroupsService,
  ) {}

  @Endpoint(routes.listGroups)
  list({ query }: In<'listGroups'>, actor: Actor) {
    return listGroups(this.db, this.hooks, actor, query);
  }

  @Endpoint(routes.mayCreateGroup)
  mayCreate(_: In<'mayCreateGroup'>, actor: Actor) {
    return mayCreate(this.db, actor);
  }

  @Endpoint(routes.createGroup)
  create({ body }: In<'createGroup'>, actor: Actor) {
    return this.groups.create(actor, body);
  }

  @Endpoint(routes.getGroup)
  get({ params }: In<'getGroup'>, actor: Actor) {
    return groupPage(this.db, actor, params.address);
  }

  @Endpoint(routes.getCharter)
  charter({ params }: In<'getCharter'>, actor: Actor) {
    return charter(this.db, actor, params.groupId);
  }

  @Endpoint(routes.updateGroup)
  update({ params, body }: In<'updateGroup'>, actor: Actor) {
    return this.groups.update(actor, params.groupId, body);
  }
}
