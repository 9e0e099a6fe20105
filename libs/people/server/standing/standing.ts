import { Refusal, rooms } from '@minga/kernel/contract';
import { one, type Sql, type Tx } from '@minga/kernel/server';
import type { PeopleEvent, Restriction, Standing } from '../../contract';
import { announceEnded } from '../announce';
import type { DoorCheck } from '../sign-in/door';
import { sessionRows } from '../sessions.rows';
import { holds, restrictionIn, type RestrictionRow } from './restriction';

const SET = `UPDATE account SET standing = $2, standing_until = $3 WHERE id = $1 AND kind = 'person' AND erased_at IS NULL RETURNING id`;
const OF = `SELECT standing, standing_until FROM account a WHERE id = $1 AND ${holds('a')}`;

const SHUT_OUT: ReadonlySet<Standing> = new Set(['suspended', 'banned']);

/**
 * Sets what an account may do on the whole site. Who is shut out is so at once: their sessions end, and with them their sockets.
 * @returns false when there is no such person
 */
export async function setStanding(tx: Tx, accountId: string, { standing, until }: Restriction): Promise<boolean> {
  if (!(await one(tx, SET, [accountId, standing, until]))) return false;
  if (SHUT_OUT.has(standing)) await announceEnded(tx, await sessionRows.endAll(tx, accountId));
  const restriction = standing === 'good' ? null : { standing, until };
  const event: PeopleEvent = { type: 'account.standing-changed', version: 1, payload: { restriction } };
  tx.emit(rooms.account(accountId), event, { type: 'account', id: accountId });
  return true;
}

/** What restricts the account now; undefined when nothing does. */
export async function restrictionOf(sql: Sql, accountId: string): Promise<Restriction | undefined> {
  const row = await one<RestrictionRow>(sql, OF, [accountId]);
  return row && restrictionIn(row);
}

/** Whoever is shut out is told so, once they have shown who they are. */
export const standingCheck: DoorCheck = async (sql, accountId) => {
  const restriction = await restrictionOf(sql, accountId);
  if (!restriction || !SHUT_OUT.has(restriction.standing)) return;
  const { standing, until } = restriction;
  throw new Refusal(standing === 'banned' ? 'account-banned' : 'account-suspended', { status: 403, facts: { until } });
};
