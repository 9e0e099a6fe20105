import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { roomRoutes as routes } from '../../contract';
import { sessionIdOf } from '../session/page.queries';
import { readRoom } from './room.queries';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class RoomController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Endpoint(routes.getRoom)
  one({ params }: In<'getRoom'>, actor: Actor) {
    return this.db.snapshot((sql) => readRoom(sql, actor, sessionIdOf(params.address)));
  }
}
