import { accountIdOf, type Tx } from '@minga/kernel/server';
import type { JsonValue } from '@minga/kernel/contract';

const NOTE = 'INSERT INTO live_entry (session_id, at, act, by_id, item_id, facts) VALUES ($1, $2, $3, $4, $5, $6)';

export interface Entry {
  /** What was done, in the words of its event: `moved.start`, `item.started`, `person.removed` … */
  act: string;
  at: Date;
  itemId?: string | null;
  facts?: Record<string, JsonValue>;
}

/** Writes a line of the session's record: the log of events is cut one day, the record stays. */
export async function note(tx: Tx, sessionId: string, { act, at, itemId = null, facts = {} }: Entry): Promise<void> {
  await tx.query(NOTE, [sessionId, at, act, accountIdOf(tx.actor), itemId, JSON.stringify(facts)]);
}
