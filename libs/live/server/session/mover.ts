import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, rooms } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import { isComplete, nextActs, sessionParties, TRANSITIONS, type NextSessionAct, type SessionAct, type SessionParty, type SessionNeeds } from '../../contract';
import { listRooms, sessionRef, tell } from '../events';
import { note } from './entry';
import { SessionHooks } from './move-hooks';
import { lockedSessionFor } from './session.access';
import type { SessionRow } from './session.rows';

export interface MoveOptions {
  /** Why; asked for by `cancel`, kept in the record. */
  reason?: string;
  /** Acts in this part instead of the actor's own: for what follows of itself. */
  as?: SessionParty;
  /** No letters: the caller moves several, and writes of all of them (`MoveLetters.tell`). */
  quiet?: boolean;
}

/** Clocks: begun or gone on with, they count from now; halted, what they counted is kept. */
const SET = `UPDATE live_session SET state = $2, changed_at = $3, revision = revision + 1,
  sequence = sequence + CASE WHEN $2 IN ('cancelled', 'scheduled') THEN 1 ELSE 0 END,
  started_at = CASE WHEN $2 = 'live' THEN coalesce(started_at, $3) ELSE started_at END,
  spent_ms = spent_ms + CASE WHEN $2 <> 'live' AND running_since IS NOT NULL THEN extract(epoch FROM $3::timestamptz - running_since) * 1000 ELSE 0 END,
  running_since = CASE WHEN $2 = 'live' THEN $3::timestamptz END,
  ended_at = CASE WHEN $2 = 'ended' THEN $3 ELSE ended_at END WHERE id = $1`;

const NEEDS = 'SELECT EXISTS (SELECT FROM live_item WHERE session_id = $1) AS agenda';
const NOW = 'SELECT clock_timestamp()::timestamptz(3) AS at';

/** Says why not: it is past that, it is not theirs, or something is missing. */
function insistReady(row: SessionRow, act: SessionAct, found: NextSessionAct | undefined): NextSessionAct {
  if (!found) {
    const past = !TRANSITIONS.some((transition) => transition.act === act && transition.from.includes(row.state));
    throw past ? conflict('session-moved-on', { state: row.state }) : forbidden('session-moderators-only');
  }
  if (found.missing.includes('reason')) throw invalidField('reason', 'required');
  if (found.missing.length > 0) throw conflict('session-not-ready', { missing: found.missing });
  return found;
}

@Injectable()
export class SessionMover {
  constructor(@Inject(SessionHooks) private readonly hooks: SessionHooks) {}

  /**
   * Moves a session by the table of transitions: locks its row, checks who and what, writes record and audit, tells its rooms.
   * @param facts what the caller knows to hold, over what the tables say (`report`)
   * @returns the session as it stands now
   * @throws Refusal 404; 403 when the act is another part's; 409 `session-moved-on`, `session-not-ready`; 422 without a reason where one is asked
   */
  async move(tx: Tx, id: string, act: SessionAct, { reason, as, quiet = false }: MoveOptions = {}, facts: SessionNeeds = {}): Promise<SessionRow> {
    const row = await lockedSessionFor(tx, tx.actor, id, 'view');
    const parties = as ? [as] : sessionParties(tx.actor, { roles: row.roles, group: row.facts });
    const needs = { complete: isComplete({ title: row.title, startsAt: row.starts_at }), ...(await one<SessionNeeds>(tx, NEEDS, [id])), ...facts, reason: !!reason };
    const { to } = insistReady(row, act, nextActs(row.state, parties, needs).find((next) => next.act === act));
    const { at } = (await one<{ at: Date }>(tx, NOW, []))!;
    await tx.query(SET, [id, to, at]);
    if (row.state === 'draft') await tx.audienceNarrowed();
    const moved = await lockedSessionFor(tx, tx.actor, id, 'view');
    await note(tx, id, { act: `moved.${act}`, at, facts: { from: row.state, to, ...(reason ? { reason } : {}) } });
    await this.hooks.moved(tx, moved, act, at, { quiet });
    tx.audit({ act: `session.${act}`, subject: sessionRef(id), groupId: row.group_id ?? undefined, reason, facts: { from: row.state, to } });
    // Who has a draft before them is in its desk's room: the session's own has nobody yet
    const told = [...(row.state === 'draft' ? [rooms.sessionDesk(id)] : []), rooms.session(id), ...listRooms(row.audience, row.group_id)];
    for (const room of told) tell(tx, room, 'live.moved', { sessionId: id, act, state: to, at: at.toISOString() }, sessionRef(id));
    return moved;
  }
}
