import { Inject, Injectable } from '@nestjs/common';
import { Consumers, type Tx } from '@minga/kernel/server';
import { beginItem, endItem, haltItem, runItem } from '../agenda/items';
import { endTurn, haltTurn, runTurn } from '../floor/turns';
import { attendanceConsumer } from '../presence/attendance.consumer';
import { keepLed } from '../presence/lead';
import { closeAllStays } from '../presence/stays';
import { SessionHooks, type SessionMoveEffect } from '../session/move-hooks';
import type { SessionRow } from '../session/session.rows';

const CLOSE_HANDS = "UPDATE live_hand SET ended_at = $2, ended_by = 'closed' WHERE session_id = $1 AND ended_at IS NULL";
const NO_LEAD = 'UPDATE live_session SET lead_id = NULL, leadless_since = NULL WHERE id = $1';

async function goOn(tx: Tx, session: SessionRow, at: Date): Promise<void> {
  if ((await runItem(tx, session.id, at)) === null) await beginItem(tx, session.id, at);
  await runTurn(tx, session.id, at);
  await keepLed(tx, session, at);
}

async function pause(tx: Tx, { id }: SessionRow, at: Date): Promise<void> {
  await haltItem(tx, id, at);
  await haltTurn(tx, id, at);
}

async function close(tx: Tx, { id }: SessionRow, at: Date): Promise<void> {
  await endTurn(tx, id, at);
  await endItem(tx, id, at);
  await tx.query(CLOSE_HANDS, [id, at]);
  await closeAllStays(tx, id, at);
  await tx.query(NO_LEAD, [id]);
}

/** What a session's moves do to its agenda, its floor and who is there. `live.moved` tells of all of it: `moveRoom` does the same to the view. */
const effect: SessionMoveEffect = async (tx, session, act, at) => {
  if (act === 'start' || act === 'resume') return goOn(tx, session, at);
  if (act === 'pause') return pause(tx, session, at);
  if (act === 'end' || act === 'cancel') return close(tx, session, at);
};

@Injectable()
export class RoomMoves {
  constructor(@Inject(SessionHooks) hooks: SessionHooks, @Inject(Consumers) consumers: Consumers) {
    hooks.onMoved(effect);
    consumers.register(attendanceConsumer);
  }
}
