import { rooms } from '@minga/kernel/contract';
import { one, type Sql, type SubjectActs, type Tx } from '@minga/kernel/server';
import type { Removal } from '../../contract';
import { sessionRef, tell } from '../events';
import { instant } from '../room/instant';
import { note } from '../session/entry';

const STANDS = 'SELECT reason, at FROM live_removal WHERE session_id = $1 AND account_id = $2 AND lifted_at IS NULL';
const LIFT = 'UPDATE live_removal SET lifted_at = $3 WHERE session_id = $1 AND account_id = $2 AND lifted_at IS NULL RETURNING id';
const GROUP = 'SELECT group_id FROM live_session WHERE id = $1';

/** That somebody was taken out of the session, and why; null: they were not, or were let in again. */
export async function removalOf(sql: Sql, sessionId: string, accountId: string | null): Promise<Removal | null> {
  const row = accountId ? await one<{ reason: string; at: Date }>(sql, STANDS, [sessionId, accountId]) : undefined;
  return row ? { reason: row.reason, at: row.at.toISOString() } : null;
}

/** Tells the person, and those who run the session: nobody else hears that it happened. */
export function tellRemoval(tx: Tx, sessionId: string, accountId: string, removal: Removal | null): void {
  for (const room of [rooms.account(accountId), rooms.sessionDesk(sessionId)]) tell(tx, room, 'live.removed', { sessionId, accountId, removal }, { type: 'account', id: accountId });
}

/** Lets somebody in again who was taken out. @returns false when they were not */
export async function liftRemoval(tx: Tx, sessionId: string, accountId: string): Promise<boolean> {
  const at = await instant(tx);
  if ((await tx.query(LIFT, [sessionId, accountId, at])).length === 0) return false;
  await note(tx, sessionId, { act: 'person.let-in', at, facts: { accountId } });
  const { group_id: groupId } = (await one<{ group_id: string | null }>(tx, GROUP, [sessionId]))!;
  tx.audit({ act: 'session.let-in', subject: sessionRef(sessionId), about: accountId, ...(groupId && { groupId }), facts: { accountId } });
  tellRemoval(tx, sessionId, accountId, null);
  return true;
}

/** What an appeal may bring about. */
export const sessionActs: SubjectActs = {
  letIn: async (tx, id, accountId) => void (await liftRemoval(tx, id, accountId)),
};
