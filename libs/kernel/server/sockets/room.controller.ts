import { Controller, Inject } from '@nestjs/common';
import { notFound, roomRoutes, type RouteParsed } from '../../contract';
import type { Actor } from '../actor';
import { Db } from '../db/db';
import { Endpoint } from '../http/endpoint';
import { Sessions } from '../http/sessions';
import { SubjectRegistry } from '../subjects/registry';
import { RoomGate } from './gate';

/** Catch-up over plain HTTP. */
@Controller()
export class RoomController {
  private readonly gate: RoomGate;

  constructor(@Inject(Db) db: Db, @Inject(SubjectRegistry) subjects: SubjectRegistry, @Inject(Sessions) sessions: Sessions) {
    this.gate = new RoomGate(db, subjects, sessions);
  }

  @Endpoint(roomRoutes.events)
  async events({ params, query }: RouteParsed<typeof roomRoutes.events>, actor: Actor) {
    const holder = actor.kind === 'account' ? { sessionId: actor.sessionId, accountId: actor.id } : { sessionId: null, accountId: null };
    const admission = await this.gate.admit(holder, params.room, query.after);
    if (!admission.admitted) throw notFound();
    return admission.caughtUp;
  }
}
