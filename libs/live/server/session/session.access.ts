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
  return row;
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
