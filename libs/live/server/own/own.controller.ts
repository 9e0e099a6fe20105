import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { ownRoutes as routes } from '../../contract';
import { readOwnPart } from './own.queries';

@Controller()
export class OwnPartController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Endpoint(routes.ownPart)
  own({ params }: RouteParsed<typeof routes.ownPart>, actor: Actor) {
    return this.db.snapshot((sql) => readOwnPart(sql, actor, params.sessionId));
  }
}
