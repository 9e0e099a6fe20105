import { newId } from '@minga/kernel/contract';
import { accountIdOf, type Tx } from '@minga/kernel/server';
import type { CannedReason, ReviewAct } from '../../contract';
import { subjectOf, type ItemFound } from './items';

const NOTE = `INSERT INTO moderation_act (id, item_id, act, subject_type, subject_id, group_id, account_id, by_id, canned, text, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now())`;

export interface Noted {
  canned?: CannedReason;
  text?: string;
}

/**
 * Keeps what was done with an item, and a line of it in the audit.
 * @returns the act's id: what its author appeals against
 */
export async function noteAct(tx: Tx, item: ItemFound, act: ReviewAct, { canned, text = '' }: Noted = {}): Promise<string> {
  const id = newId();
  const subject = subjectOf(item);
  await tx.query(NOTE, [id, item.id, act, subject.type, subject.id, item.group_id, item.author_id, accountIdOf(tx.actor), canned ?? null, text]);
  tx.audit({
    act: `review.${act}`,
    subject,
    ...(item.group_id && { groupId: item.group_id }),
    ...(text && { reason: text }),
    ...(item.author_id && { about: item.author_id }),
    facts: { item: item.id, number: item.number, ...(canned && { canned }) },
  });
  return id;
}
