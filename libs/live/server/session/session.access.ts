import { notFound, signInRequired } from '@minga/kernel/contract';
import { accountIdOf, one, type AccountActor, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canInSession, type SessionVerb } from '../../contract';
import { FROM_SESSION, SESSION_COLUMNS, sessionFacts, type SessionRow } from './session.rows';

/** The account that acts. @throws Refusal 401 */
export function account(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw signInRequired();
  return actor;
}

const FIND = `SELECT ${SESSION_COLUMNS} ${FROM_SESSION} WHERE s.id = $1`;
const LOCK = 'SELECT 1 FROM live_session WHERE id = $1 FOR UPDATE';

/** The session with the actor's part in it, whoever may see it; undefined when there is none. */
export const sessionRow = (sql: Sql, actor: Actor, id: string): Promise<SessionRow | undefined> => one<SessionRow>(sql, FIND, [id, accountIdOf(actor)]);

/**
 * The session, if the actor may do this with it. One statement, the same for a hidden session as for none.
 * @throws Refusal 404, 401, 403
 */
export async function sessionFor(sql: Sql, actor: Actor, id: string, verb: SessionVerb): Promise<SessionRow> {
  const row = await sessionRow(sql, actor, id);
  if (!row) throw notFound();
  insist(canInSession(actor, verb, sessionFacts(row)));
  if (verb === 'partake') await takesPart(sql, actor, row);
  return row;
}

/** Somebody takes part who is not in the room: `Partaking` brings them in, where there is room, and does it then. */
export class NotInRoom extends Error {
  constructor(readonly sessionId: string) {
    super('Not in the room');
  }
}

/** Waits for nobody: whoever holds the row ends the stay, or has just heard of them. */
const HEARD = `UPDATE live_stay SET seen_at = clock_timestamp(), leaving_at = NULL WHERE id = (
  SELECT id FROM live_stay WHERE session_id = $1 AND account_id = $2 AND left_at IS NULL FOR UPDATE SKIP LOCKED)`;

/** An act says that one is there, as a beat does. */
async function takesPart(sql: Sql, actor: Actor, { id, unheard }: SessionRow): Promise<void> {
  if (unheard === null) throw new NotInRoom(id);
  if (unheard) await sql.query(HEARD, [id, account(actor).id]);
}

/**
 * As `sessionFor`, and its row stays locked to the end of the transaction: whatever must not happen twice at once (the floor,
 * the running item, its state) begins here.
 */
export async function lockedSessionFor(tx: Tx, actor: Actor, id: string, verb: SessionVerb): Promise<SessionRow> {
  await sessionFor(tx, actor, id, 'view');
  await tx.query(LOCK, [id]);
  return sessionFor(tx, actor, id, verb);
}
