import type { Tx } from '@minga/kernel/server';

/** What moderation hid stays hidden. */
const MOVE = 'UPDATE topic SET audience = $2 WHERE group_id = $1 AND NOT hidden AND audience <> $2';

/** A group's topics are for whom the group is for: in the transaction that changes it. */
export async function audienceChanged(tx: Tx, groupId: string, audience: string): Promise<void> {
  await tx.query(MOVE, [groupId, audience]);
}
