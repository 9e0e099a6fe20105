import { Inject, Injectable } from '@nestjs/common';
import { conflict, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import { runsSession, type RoomPerson } from '../../contract';
import { heldSessionFor } from '../room/held';
import { instant } from '../room/instant';
import { account, lockedSessionFor, sessionFor } from '../session/session.access';
import type { SessionRow } from '../session/session.rows';
import { keepLed } from './lead';
import { closeStays, countRoom } from './stays';

const PRESENT = 'SELECT count(*)::int AS people FROM live_stay WHERE session_id = $1 AND left_at IS NULL';
/** `xmax` is 0 in a row that was inserted and not updated. */
const COME = `INSERT INTO live_stay (session_id, account_id, came_at, seen_at, runs) VALUES ($1, $2, clock_timestamp(), clock_timestamp(), $3)
  ON CONFLICT (session_id, account_id) WHERE left_at IS NULL DO UPDATE SET seen_at = clock_timestamp(), leaving_at = NULL, runs = $3 RETURNING xmax = 0 AS came`;
/** One's own stay, where one still sees the session. */
const BEAT = `WITH beaten AS (UPDATE live_stay SET seen_at = clock_timestamp(), leaving_at = NULL WHERE session_id = $1 AND account_id = $2 AND left_at IS NULL
  AND EXISTS (SELECT FROM live_session WHERE id = $1 AND audience = ANY($3::text[])) RETURNING id)
  SELECT EXISTS (SELECT FROM beaten) AS present, clock_timestamp()::timestamptz(3) AS now`;
const LOOKED = 'UPDATE live_stay SET seen_at = clock_timestamp() WHERE session_id = $1 AND account_id = $2 AND left_at IS NULL AND leaving_at IS NULL';
const LEAVE_SOON = 'UPDATE live_stay SET leaving_at = clock_timestamp() WHERE session_id = $1 AND account_id = $2 AND left_at IS NULL RETURNING id';
const PEOPLE = `WITH somebody AS (
    SELECT account_id, bool_or(present) AS present, bool_or(runs) AS runs, max(reason) AS reason FROM (
      SELECT account_id, true AS present, runs, NULL AS reason FROM live_stay WHERE session_id = $1 AND left_at IS NULL
      UNION ALL SELECT account_id, false, false, reason FROM live_removal WHERE session_id = $1 AND lifted_at IS NULL) AS either GROUP BY account_id)
  SELECT ${cardJson('a')} AS person, somebody.present, somebody.runs, somebody.reason AS "removedFor",
    ARRAY(SELECT role FROM live_role WHERE session_id = $1 AND account_id = a.id ORDER BY role) AS roles
  FROM somebody JOIN account a ON a.id = somebody.account_id ${cardJoins('a')} ORDER BY somebody.reason IS NOT NULL DESC, a.name, a.id`;

/** Whoever was named for the session or runs it finds room. */
async function insistRoom(tx: Tx, { id, capacity, unheard, roles }: SessionRow, runs: boolean): Promise<void> {
  if (capacity === null || unheard !== null || runs || roles.length > 0) return;
  const { people } = (await one<{ people: number }>(tx, PRESENT, [id]))!;
  if (people >= capacity) throw conflict('session-full', { capacity });
}

@Injectable()
export class PresenceService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404; 401; 403 removed, locked; 409 `session-full` */
  enter(actor: Actor, sessionId: string): Promise<{ present: true; now: string }> {
    return this.db.write(actor, async (tx) => {
      const session = await this.door(tx, actor, sessionId);
      const me = account(actor);
      const runs = runsSession(actor, { roles: session.roles, group: session.facts });
      await insistRoom(tx, session, runs);
      const { came } = (await one<{ came: boolean }>(tx, COME, [sessionId, me.id, runs]))!;
      if (came) countRoom(tx, sessionId);
      const at = await instant(tx);
      if (runs) await keepLed(tx, session, at);
      return { present: true as const, now: at.toISOString() };
    }, { room: rooms.sessionCounts(sessionId) });
  }

  /** One statement, told to nobody. */
  async beat(actor: Actor, sessionId: string): Promise<{ present: boolean; now: string }> {
    const { present, now } = (await one<{ present: boolean; now: Date }>(this.db, BEAT, [sessionId, account(actor).id, actor.audiences]))!;
    return { present, now: now.toISOString() };
  }

  /** That a page of theirs was opened. A page that said it is going is not taken back by that. */
  async looked(actor: Actor, sessionId: string): Promise<void> {
    await this.db.query(LOOKED, [sessionId, account(actor).id]);
  }

  async leave(actor: Actor, sessionId: string, soon: boolean): Promise<{ present: boolean }> {
    const me = account(actor);
    if (soon) return { present: (await this.db.query(LEAVE_SOON, [sessionId, me.id])).length > 0 };
    return this.db.write(actor, async (tx) => {
      const session = await lockedSessionFor(tx, actor, sessionId, 'view');
      await closeStays(tx, session, [me.id], await instant(tx));
      return { present: false };
    });
  }

  /** @throws Refusal 404; 401; 403 */
  people(actor: Actor, sessionId: string): Promise<{ items: RoomPerson[] }> {
    return this.db.snapshot(async (sql) => {
      await sessionFor(sql, actor, sessionId, 'desk');
      return { items: await sql.query<RoomPerson>(PEOPLE, [sessionId]) };
    });
  }

  /** Who counts who is there, or may be put in charge, comes in alone; everybody else at the same time. */
  private async door(tx: Tx, actor: Actor, sessionId: string): Promise<SessionRow> {
    const seen = await sessionFor(tx, actor, sessionId, 'enter');
    const alone = seen.capacity !== null || runsSession(actor, { roles: seen.roles, group: seen.facts });
    return alone ? lockedSessionFor(tx, actor, sessionId, 'enter') : heldSessionFor(tx, actor, sessionId, 'enter');
  }
}
