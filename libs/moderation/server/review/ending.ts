import { rooms } from '@minga/kernel/contract';
import { accountIdOf, type Tx } from '@minga/kernel/server';
import type { Ending, FlagState } from '../../contract';
import { tell } from '../events';
import { ownFlagsByIds } from '../flags/flag.queries';
import { subjectOf, tellMoved, type ItemFound } from './items';

const END = 'UPDATE review_item SET ending = $2, ended_by = $3, ended_at = now(), claimed_by = NULL, claimed_until = NULL WHERE id = $1';
const CLOSE = `UPDATE flag SET state = $2, answer = $3, closed_at = now() WHERE item_id = $1 AND state = 'waiting' RETURNING id, account_id`;

const STATES: Partial<Record<Ending, FlagState>> = { keep: 'kept', approve: 'kept', gone: 'gone' };

/** Whose flags an ending answered. */
export interface Answered {
  id: string;
  account_id: string | null;
}

/** Ends an item: its flags are answered, its rooms and those who flagged are told. */
export async function endItem(tx: Tx, item: ItemFound, ending: Ending, answer = ''): Promise<Answered[]> {
  await tx.query(END, [item.id, ending, accountIdOf(tx.actor)]);
  const closed = await tx.query<Answered>(CLOSE, [item.id, STATES[ending] ?? 'upheld', answer]);
  tellMoved(tx, item);
  const flags = await ownFlagsByIds(tx, closed.map(({ id }) => id));
  for (const { id, account_id } of closed) {
    if (account_id) tell(tx, rooms.account(account_id), 'flag.changed', { flag: flags.get(id)! }, subjectOf(item));
  }
  return closed;
}
