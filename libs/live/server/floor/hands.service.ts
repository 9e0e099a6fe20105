import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, newId, rooms } from '@minga/kernel/contract';
import { Db, one, type AccountActor, type Actor } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import { runsSession, type Hand, type HandKind } from '../../contract';
import { ABREAST, sessionRef, tellRoom } from '../events';
import { Partaking } from '../presence/partaking';
import { heldSessionFor } from '../room/held';
import { instant } from '../room/instant';
import { account, lockedSessionFor } from '../session/session.access';
import { sessionFacts, type SessionRow } from '../session/session.rows';
import { endHand, placeHand } from './hands';

interface RaisedRow {
  turn_id: string | null;
  item_id: string | null;
  raised_at: Date;
}

const SPEAKS = 'SELECT account_id FROM live_turn WHERE session_id = $1 AND ended_at IS NULL';
const RAISE = `INSERT INTO live_hand (id, session_id, account_id, kind, turn_id, item_id, raised_at)
  VALUES ($1, $2, $3, $4, CASE WHEN $4 = 'reply' THEN (SELECT id FROM live_turn WHERE session_id = $2 ORDER BY began_at DESC, id DESC LIMIT 1) END,
    (SELECT id FROM live_item WHERE session_id = $2 AND started_at IS NOT NULL AND ended_at IS NULL), clock_timestamp())
  ON CONFLICT (session_id, account_id) WHERE ended_at IS NULL DO NOTHING RETURNING turn_id, item_id, raised_at`;
const OWNER = 'SELECT account_id FROM live_hand WHERE id = $1 AND session_id = $2 AND ended_at IS NULL';

/** Hands are raised where there is a floor to ask for. */
function insistFree(session: SessionRow, speaker: string | undefined, actor: AccountActor): void {
  if (session.state !== 'live' && session.state !== 'paused') throw conflict('session-not-live', { state: session.state });
  if (session.queue_closed) throw conflict('queue-closed');
  if (speaker === actor.id) throw conflict('hand-has-floor');
}

@Injectable()
export class HandsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Partaking) private readonly partaking: Partaking,
  ) {}

  /** @throws Refusal 404; 401; 403; 409 `session-not-live`, `queue-closed`, `hand-has-floor`, `hand-already-raised`, `hand-nothing-to-answer` */
  raise(actor: Actor, sessionId: string, kind: HandKind): Promise<{ handId: string }> {
    return this.partaking.write(actor, async (tx) => {
      // Side by side in the pipeline: who waits for the floor waits for those who raised their hands before.
      const [session, speaks] = await Promise.all([heldSessionFor(tx, actor, sessionId, 'partake'), one<{ account_id: string }>(tx, SPEAKS, [sessionId])]);
      const me = account(actor);
      insistFree(session, speaks?.account_id, me);
      const id = newId();
      const [raised, cards] = await Promise.all([one<RaisedRow>(tx, RAISE, [id, sessionId, me.id, kind]), cardsOf(tx, [me.id])]);
      if (!raised) throw conflict('hand-already-raised');
      if (kind === 'reply' && !raised.turn_id) throw conflict('hand-nothing-to-answer');
      const person = cards.get(me.id)!;
      const hand: Hand = { id, person, kind, turnId: raised.turn_id, itemId: raised.item_id, raisedAt: raised.raised_at.toISOString(), passed: 0, place: null };
      tellRoom(tx, sessionId, 'live.hand-raised', { hand });
      return { handId: id };
    }, { room: rooms.session(sessionId), abreast: ABREAST });
  }

  /** One's own hand, or as moderator anybody's. @throws Refusal 404; 401; 403; 409 `hand-gone` */
  lower(actor: Actor, sessionId: string, handId: string): Promise<{ handId: string }> {
    return this.db.write(actor, async (tx) => {
      const session = await lockedSessionFor(tx, actor, sessionId, 'view');
      const me = account(actor);
      const owner = (await one<{ account_id: string }>(tx, OWNER, [handId, sessionId]))?.account_id;
      const runs = runsSession(actor, { roles: session.roles, group: sessionFacts(session).group });
      if (owner !== me.id && !runs) throw forbidden('session-moderators-only');
      if (!owner) throw conflict('hand-gone');
      await endHand(tx, session, handId, owner === me.id ? 'lowered' : 'moderator', await instant(tx));
      if (owner !== me.id) tx.audit({ act: 'session.lower-hand', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined, facts: { accountId: owner } });
      return { handId };
    }, { room: rooms.session(sessionId) });
  }

  /** @throws Refusal 404; 401; 403; 409 `hand-gone` */
  move(actor: Actor, sessionId: string, handId: string, place: number | null): Promise<{ handId: string }> {
    return this.db.write(actor, async (tx) => {
      const session = await lockedSessionFor(tx, actor, sessionId, 'moderate');
      const owner = await one<{ account_id: string }>(tx, OWNER, [handId, sessionId]);
      if (!owner) throw conflict('hand-gone');
      await placeHand(tx, session, handId, place, await instant(tx));
      tx.audit({ act: 'session.move-hand', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined, facts: { accountId: owner.account_id, place } });
      return { handId };
    }, { room: rooms.session(sessionId) });
  }
}
