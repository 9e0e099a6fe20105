import { newId, type Language, type SubjectRef } from '@minga/kernel/contract';
import type { SubjectRegistry, Tx } from '@minga/kernel/server';
import type { FlagReason } from '../contract';
import { openItem, tellMoved } from './review/items';
import { subjectFacts } from './review/subject-facts';

/** A flag as the sample network brings it. */
export interface GivenFlag {
  subject: SubjectRef;
  accountId: string;
  reason: FlagReason;
  text: string;
  lang: Language;
  at: Date;
}

const FLAG = 'INSERT INTO flag (id, item_id, account_id, reason, text, lang, at) VALUES ($1, $2, $3, $4, $5, $6, $7)';

/** Puts flags in place, the first of a subject first; their subjects are there already. */
export async function flagGiven(tx: Tx, subjects: SubjectRegistry, given: readonly GivenFlag[]): Promise<void> {
  for (const { subject, accountId, reason, text, lang, at } of given) {
    const facts = await subjectFacts(subjects, tx, subject);
    if (!facts) throw new Error(`The sample flags ${subject.type} ${subject.id}, which is not there`);
    const item = await openItem(tx, facts, { kind: 'flag', at });
    await tx.query(FLAG, [newId(at.getTime()), item.id, accountId, reason, text, lang, at.toISOString()]);
    tellMoved(tx, item);
  }
}

const ITEMS = 'SELECT id, subject_type, subject_id FROM review_item ORDER BY id';
const DROP = 'DELETE FROM review_item WHERE id = ANY($1::uuid[])';

/** Takes away the items whose subjects went with the sample network; what went with its groups and people is gone by itself. */
export async function dropItemsOfNothing(tx: Tx, subjects: SubjectRegistry): Promise<void> {
  const items = await tx.query<{ id: string; subject_type: string; subject_id: string }>(ITEMS, []);
  const gone: string[] = [];
  for (const [type, some] of Map.groupBy(items, (item) => item.subject_type)) {
    const there = await subjects.get(type)?.audiences(tx, some.map((item) => item.subject_id));
    gone.push(...some.filter((item) => !there?.has(item.subject_id)).map(({ id }) => id));
  }
  await tx.query(DROP, [gone]);
}
