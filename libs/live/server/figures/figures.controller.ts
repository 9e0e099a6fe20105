import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { figuresRoutes as routes } from '../../contract';
import { readFigures } from './figures.queries';

@Controller()
export class LiveFiguresController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Endpoint(routes.liveFigures)
  figures({ query }: RouteParsed<typeof routes.liveFigures>, actor: Actor) {
    return this.db.snapshot((sql) => readFigures(sql, actor, query.groupId));
  }
}
