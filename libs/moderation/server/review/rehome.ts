import type { SubjectRegistry, Tx } from '@minga/kernel/server';
import { lockedItem, subjectOf, tellMoved } from './items';
import { subjectFacts } from './subject-facts';

const WAITING = 'SELECT id, subject_type, subject_id, group_id FROM review_item WHERE ended_at IS NULL AND group_id IS NOT NULL ORDER BY id';
/** What was handed to the stewards stays with them; whoever had it before them may have no part in the other group. */
const REHOME = `UPDATE review_item SET group_id = $2, desk = CASE WHEN escalated_at IS NULL THEN $3 ELSE desk END, claimed_by = NULL, claimed_until = NULL WHERE id = $1`;

interface WaitingRow {
  id: string;
  subject_type: string;
  subject_id: string;
  group_id: string;
}

/** Items whose subject stands in another group than they do. */
async function strayed(tx: Tx, subjects: SubjectRegistry): Promise<string[]> {
  const waiting = Map.groupBy(await tx.query<WaitingRow & Record<string, unknown>>(WAITING), (row) => row.subject_type);
  const found: string[] = [];
  for (const [type, rows] of waiting) {
    const groups = await subjects.get(type)?.group?.(tx, rows.map((row) => row.subject_id));
    found.push(...rows.filter((row) => groups?.has(row.subject_id) && groups.get(row.subject_id) !== row.group_id).map(({ id }) => id));
  }
  return found;
}

/** Gives what waits to those who moderate where its subject stands now; those of the group that it left see it no more. */
export async function rehome(tx: Tx, subjects: SubjectRegistry): Promise<void> {
  for (const id of await strayed(tx, subjects)) {
    const before = await lockedItem(tx, id);
    const facts = before && !before.ending ? await subjectFacts(subjects, tx, subjectOf(before)) : undefined;
    if (!before || !facts) continue;
    await tx.query(REHOME, [id, facts.groupId, facts.desk]);
    tellMoved(tx, before);
    tellMoved(tx, (await lockedItem(tx, id))!);
  }
}
