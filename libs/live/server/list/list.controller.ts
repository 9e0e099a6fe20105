import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { listRoutes as routes } from '../../contract';
import { listSessions } from './list.queries';

@Controller()
export class SessionListController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Endpoint(routes.listSessions)
  list({ query }: RouteParsed<typeof routes.listSessions>, actor: Actor) {
    return listSessions(this.db, actor, query);
  }
}
