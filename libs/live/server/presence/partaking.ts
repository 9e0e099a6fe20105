import { Inject, Injectable } from '@nestjs/common';
import { forbidden } from '@minga/kernel/contract';
import { Db, type Actor, type Tx } from '@minga/kernel/server';
import { NotInRoom } from '../session/session.access';
import { PresenceService } from './presence.service';

/**
 * Writes of those who take part: in the room, where places are counted and where they are not. Who is not in it, or was taken to have
 * left since nothing was heard of them (a page without script says nothing by itself), comes in by the act, through the same door.
 */
@Injectable()
export class Partaking {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PresenceService) private readonly presence: PresenceService,
  ) {}

  /** As `db.write`. @throws Refusal also as `enter`: 403 `session-locked`, 409 `session-full` */
  async write<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options?: Parameters<Db['write']>[2]): Promise<T> {
    const act = () => this.db.write(actor, work, options);
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof NotInRoom)) throw error;
      // Coming in is another change than the act, and before it: the act may hold what a session's end waits for
      await this.presence.enter({ ...actor, mutation: undefined }, error.sessionId);
    }
    return act().catch((error: unknown) => {
      throw error instanceof NotInRoom ? forbidden('session-come-in-first') : error;
    });
  }
}
