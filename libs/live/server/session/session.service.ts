import { Inject, Injectable } from '@nestjs/common';
import { Db, SubjectRegistry, type Actor } from '@minga/kernel/server';
import type { SessionAct, SessionState, SessionView } from '../../contract';
import { SessionMover } from './mover';
import { readSession, sessionIdOf } from './page.queries';
import { sessionAddress } from './session.rows';

@Injectable()
export class SessionService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SessionMover) private readonly mover: SessionMover,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
  ) {}

  one(actor: Actor, address: string): Promise<SessionView> {
    return this.db.snapshot((sql) => readSession(sql, this.subjects, actor, sessionIdOf(address)));
  }

  act(actor: Actor, id: string, act: SessionAct, reason?: string): Promise<{ id: string; state: SessionState; address: string }> {
    return this.db.write(actor, async (tx) => {
      const { state, title } = await this.mover.move(tx, id, act, { reason });
      return { id, state, address: sessionAddress(id, title) };
    });
  }
}
