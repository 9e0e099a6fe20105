import { conflict } from '@minga/kernel/contract';
import type { Actor, Tx } from '@minga/kernel/server';
import type { SessionVerb } from '../../contract';
import { lockedSessionFor, sessionFor } from '../session/session.access';
import type { SessionRow } from '../session/session.rows';

const HOLD = 'SELECT 1 FROM live_session WHERE id = $1 FOR SHARE';

/**
 * As `sessionFor`, and the session stays as it is to the end of the transaction: many may hold it at once, nobody moves, locks or
 * ends it meanwhile. For what many do at the same time.
 */
export async function heldSessionFor(tx: Tx, actor: Actor, id: string, verb: SessionVerb): Promise<SessionRow> {
  const [, session] = await Promise.all([tx.query(HOLD, [id]), sessionFor(tx, actor, id, verb)]);
  return session;
}

/** The locked session while it is live: floor and agenda stand still in a pause. @throws Refusal 409 `session-not-live` */
export async function liveSessionFor(tx: Tx, actor: Actor, id: string): Promise<SessionRow> {
  const session = await lockedSessionFor(tx, actor, id, 'moderate');
  if (session.state !== 'live') throw conflict('session-not-live', { state: session.state });
  return session;
}
