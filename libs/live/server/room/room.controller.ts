import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { roomRoutes as routes } from '../../contract';
import { sessionIdOf } from '../session/page.queries';
import { PresenceService } from '../presence/presence.service';
import { readRoom } from './room.queries';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class RoomController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PresenceService) private readonly presence: PresenceService,
  ) {}

  @Endpoint(routes.getRoom)
  async one({ params }: In<'getRoom'>, actor: Actor) {
    const { view, unheard } = await this.db.snapshot((sql) => readRoom(sql, actor, sessionIdOf(params.address)));
    // Pages without script say in no other way that somebody is still there
    if (unheard) await this.presence.looked(actor, view.id);
    return view;
  }
}
