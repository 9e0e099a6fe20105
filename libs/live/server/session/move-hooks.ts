import { Injectable } from '@nestjs/common';
import type { Tx } from '@minga/kernel/server';
import type { SessionAct } from '../../contract';
import type { SessionRow } from './session.rows';

/** What a part does when a session moves, in the same transaction: a floor is taken back, a poll is closed, a report is begun. */
export type SessionMoveEffect = (tx: Tx, session: SessionRow, act: SessionAct, at: Date, told: MoveTold) => Promise<void>;

export interface MoveTold {
  /** Who moves several writes to people about all of them at once. */
  quiet: boolean;
}

@Injectable()
export class SessionHooks {
  private readonly effects: SessionMoveEffect[] = [];

  onMoved(effect: SessionMoveEffect): void {
    this.effects.push(effect);
  }

  /** One after the other, in the order in which the parts registered. */
  async moved(tx: Tx, session: SessionRow, act: SessionAct, at: Date, told: MoveTold): Promise<void> {
    for (const effect of this.effects) await effect(tx, session, act, at, told);
  }
}
