import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { LONGEST_SPEAK_SECONDS, runsSession, type QueueMode, type TurnKind } from '../../contract';
import { sessionRef, tellRoom } from '../events';
import { liveSessionFor } from '../room/held';
import { instant } from '../room/instant';
import { note } from '../session/entry';
import { account, lockedSessionFor } from '../session/session.access';
import { sessionFacts, type SessionRow } from '../session/session.rows';
import { endHand } from './hands';
import { beginTurn, endTurn } from './turns';

interface TurnNow {
  id: string;
  account_id: string;
  limit_seconds: number;
}

interface Candidate {
  account_id: string;
  hand_id: string | null;
  kind: TurnKind;
}

const NOW = 'SELECT id, account_id, limit_seconds FROM live_turn WHERE session_id = $1 AND ended_at IS NULL';
/** A hand waits only while its owner is in the room. */
const BY_HAND = 'SELECT account_id, id AS hand_id, kind FROM live_hand WHERE id = $2 AND session_id = $1 AND ended_at IS NULL';
const BY_PERSON = `SELECT s.account_id, h.id AS hand_id, coalesce(h.kind, 'invited') AS kind FROM live_stay s
  LEFT JOIN live_hand h ON h.session_id = s.session_id AND h.account_id = s.account_id AND h.ended_at IS NULL
  WHERE s.session_id = $1 AND s.account_id = $2 AND s.left_at IS NULL`;
const EXTEND = 'UPDATE live_turn SET limit_seconds = $2 WHERE id = $1';
const SET_QUEUE = `UPDATE live_session SET queue_mode = coalesce($2, queue_mode), queue_closed = coalesce($3, queue_closed), speak_seconds = coalesce($4, speak_seconds)
  WHERE id = $1 RETURNING queue_mode AS mode, queue_closed AS closed, speak_seconds AS "speakSeconds"`;

export interface GiveInput {
  after: string | null;
  handId?: string | undefined;
  accountId?: string | undefined;
}

export interface QueueInput {
  mode?: QueueMode | undefined;
  closed?: boolean | undefined;
  speakSeconds?: number | undefined;
}

type QueueSetting = { mode: QueueMode; closed: boolean; speakSeconds: number };

/** Somebody else moved the floor meanwhile: nobody is thanked or called by mistake. */
async function turnSeen(tx: Tx, sessionId: string, seen: string | null): Promise<TurnNow | undefined> {
  const turn = await one<TurnNow>(tx, NOW, [sessionId]);
  if ((turn?.id ?? null) !== seen) throw conflict('floor-moved-on', { turnId: turn?.id ?? null });
  return turn;
}

async function candidate(tx: Tx, { id }: SessionRow, { handId, accountId }: GiveInput): Promise<Candidate> {
  if (!handId && !accountId) throw invalidField('handId', 'required');
  const found = await one<Candidate>(tx, handId ? BY_HAND : BY_PERSON, [id, handId ?? accountId]);
  if (!found) throw conflict(handId ? 'hand-gone' : 'floor-not-present');
  return found;
}

@Injectable()
export class FloorService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Thanks who has the floor and gives it on. @throws Refusal 404; 401; 403; 409 `session-not-live`, `floor-moved-on`, `hand-gone`, `floor-not-present` */
  give(actor: Actor, sessionId: string, input: GiveInput): Promise<{ turnId: string }> {
    return this.write(actor, sessionId, async (tx) => {
      const session = await liveSessionFor(tx, actor, sessionId);
      const seen = await turnSeen(tx, sessionId, input.after);
      const { account_id: accountId, hand_id: handId, kind } = await candidate(tx, session, input);
      if (seen?.account_id === accountId) throw conflict('hand-has-floor');
      const at = await instant(tx);
      await endTurn(tx, sessionId, at);
      if (handId) await endHand(tx, session, handId, 'given', at);
      const turn = await beginTurn(tx, session, { accountId, handId, kind, at });
      return { turnId: turn.id };
    });
  }

  /** By moderators, or by who has it. @throws Refusal 404; 401; 403; 409 `floor-moved-on` */
  end(actor: Actor, sessionId: string, turnId: string): Promise<{ turnId: string }> {
    return this.write(actor, sessionId, async (tx) => {
      const session = await lockedSessionFor(tx, actor, sessionId, 'view');
      const me = account(actor);
      const runs = runsSession(actor, { roles: session.roles, group: sessionFacts(session).group });
      const turn = await one<TurnNow>(tx, NOW, [sessionId]);
      if (!runs && turn?.account_id !== me.id) throw forbidden('session-moderators-only');
      await turnSeen(tx, sessionId, turnId);
      await endTurn(tx, sessionId, await instant(tx));
      return { turnId };
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `session-not-live`, `floor-moved-on` */
  extend(actor: Actor, sessionId: string, turnId: string, seconds: number): Promise<{ limitSeconds: number }> {
    return this.write(actor, sessionId, async (tx) => {
      await lockedSessionFor(tx, actor, sessionId, 'moderate');
      const turn = (await turnSeen(tx, sessionId, turnId))!;
      const limitSeconds = Math.min(turn.limit_seconds + seconds, LONGEST_SPEAK_SECONDS);
      await tx.query(EXTEND, [turnId, limitSeconds]);
      tellRoom(tx, sessionId, 'live.turn-extended', { turnId, limitSeconds });
      await note(tx, sessionId, { act: 'turn.extended', at: await instant(tx), facts: { turnId, seconds } });
      return { limitSeconds };
    });
  }

  /** What is not said stays as it is. @throws Refusal 404; 401; 403 */
  setQueue(actor: Actor, sessionId: string, { mode, closed, speakSeconds }: QueueInput): Promise<QueueSetting> {
    return this.write(actor, sessionId, async (tx) => {
      const session = await lockedSessionFor(tx, actor, sessionId, 'moderate');
      const set = (await one<QueueSetting>(tx, SET_QUEUE, [sessionId, mode ?? null, closed ?? null, speakSeconds ?? null]))!;
      tellRoom(tx, sessionId, 'live.queue-set', set);
      await note(tx, sessionId, { act: 'queue.set', at: await instant(tx), facts: { ...set } });
      tx.audit({ act: 'session.set-queue', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined, facts: { ...set } });
      return set;
    });
  }

  /** Writers of one session queue in this process before they take a connection. */
  private write<T>(actor: Actor, sessionId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.write(actor, work, { room: rooms.session(sessionId) });
  }
}
