import { Inject, Injectable } from '@nestjs/common';
import { audience, conflict, newId, rooms } from '@minga/kernel/contract';
import { accountIdOf, Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { sessionRef, tellRoom } from '../events';
import { liftRemoval, removalOf, tellRemoval } from './removals';
import { setLead } from '../presence/lead';
import { closeStays } from '../presence/stays';
import { instant } from '../room/instant';
import { note } from '../session/entry';
import { namedFor } from '../session/page.queries';
import { lockedSessionFor } from '../session/session.access';
import type { SessionRow } from '../session/session.rows';

const STAY = `SELECT s.runs, r.account_id IS NOT NULL AS moderates FROM live_stay s
  LEFT JOIN live_role r ON r.session_id = s.session_id AND r.account_id = s.account_id AND r.role = 'moderator'
  WHERE s.session_id = $1 AND s.account_id = $2 AND s.left_at IS NULL`;
const MODERATES = "SELECT 1 FROM live_role WHERE session_id = $1 AND account_id = $2 AND role = 'moderator'";
const REMOVE = `INSERT INTO live_removal (id, session_id, account_id, by_id, reason) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (session_id, account_id) WHERE lifted_at IS NULL DO NOTHING`;
const WAS_HERE = 'SELECT 1 FROM live_stay WHERE session_id = $1 AND account_id = $2 LIMIT 1';
const LOCK = 'UPDATE live_session SET locked = $2 WHERE id = $1';
const NAME = "INSERT INTO live_role (session_id, account_id, role) VALUES ($1, $2, 'moderator') ON CONFLICT DO NOTHING";
const RUNS = 'UPDATE live_stay SET runs = true WHERE session_id = $1 AND account_id = $2 AND left_at IS NULL';

/** What moderators do with the people in the room. All of it is kept in the record and audited. */
@Injectable()
export class DeskService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404; 401; 403; 409 `person-moderates`, `person-not-present` */
  remove(actor: Actor, sessionId: string, accountId: string, reason: string): Promise<{ accountId: string }> {
    return this.write(actor, sessionId, async (tx, session) => {
      if ((await tx.query(MODERATES, [sessionId, accountId])).length > 0) throw conflict('person-moderates');
      if ((await tx.query(WAS_HERE, [sessionId, accountId])).length === 0) throw conflict('person-not-present');
      const at = await instant(tx);
      await tx.query(REMOVE, [newId(), sessionId, accountId, accountIdOf(actor), reason]);
      await closeStays(tx, session, [accountId], at);
      await note(tx, sessionId, { act: 'person.removed', at, facts: { accountId, reason } });
      tx.audit({ act: 'session.remove', subject: sessionRef(sessionId), about: accountId, groupId: session.group_id ?? undefined, reason, facts: { accountId } });
      tellRemoval(tx, sessionId, accountId, await removalOf(tx, sessionId, accountId));
      return { accountId };
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `person-not-removed` */
  letIn(actor: Actor, sessionId: string, accountId: string): Promise<{ accountId: string }> {
    return this.write(actor, sessionId, async (tx) => {
      if (!(await liftRemoval(tx, sessionId, accountId))) throw conflict('person-not-removed');
      return { accountId };
    });
  }

  lock(actor: Actor, sessionId: string, locked: boolean): Promise<{ locked: boolean }> {
    return this.write(actor, sessionId, async (tx, session) => {
      await tx.query(LOCK, [sessionId, locked]);
      await note(tx, sessionId, { act: locked ? 'room.locked' : 'room.unlocked', at: await instant(tx) });
      tx.audit({ act: locked ? 'session.lock' : 'session.unlock', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined });
      tellRoom(tx, sessionId, 'live.locked', { locked });
      return { locked };
    });
  }

  /** @throws Refusal 404; 401; 403; 409 `person-not-present` */
  handOver(actor: Actor, sessionId: string, accountId: string): Promise<{ accountId: string }> {
    return this.write(actor, sessionId, async (tx, session) => {
      const stay = await one<{ runs: boolean; moderates: boolean }>(tx, STAY, [sessionId, accountId]);
      if (!stay) throw conflict('person-not-present');
      if (!stay.moderates) await this.nameModerator(tx, sessionId, accountId);
      await setLead(tx, sessionId, accountId, null);
      await note(tx, sessionId, { act: 'lead.handed-over', at: await instant(tx), facts: { accountId } });
      tx.audit({ act: 'session.hand-over', subject: sessionRef(sessionId), groupId: session.group_id ?? undefined, facts: { accountId } });
      return { accountId };
    });
  }

  private async nameModerator(tx: Tx, sessionId: string, accountId: string): Promise<void> {
    await tx.query(NAME, [sessionId, accountId]);
    await tx.query(RUNS, [sessionId, accountId]);
    await tx.grant(accountId, audience.sessionDesk(sessionId));
    tellRoom(tx, sessionId, 'live.named', { named: await namedFor(tx, sessionId) });
  }

  private write<T>(actor: Actor, sessionId: string, work: (tx: Tx, session: SessionRow) => Promise<T>): Promise<T> {
    return this.db.write(actor, async (tx) => work(tx, await lockedSessionFor(tx, actor, sessionId, 'moderate')), { room: rooms.session(sessionId) });
  }
}
