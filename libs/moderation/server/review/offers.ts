import { isSteward } from '@minga/kernel/contract';
import type { AccountActor, Sql, SubjectActs, SubjectRegistry } from '@minga/kernel/server';
import { DECISIONS, type Decision, type Desk } from '../../contract';

/** The subject's act that a decision stands for; those without one need nothing of the subject. */
const ACT_OF: Partial<Record<Decision, keyof SubjectActs>> = {
  approve: 'approve',
  reject: 'reject',
  hide: 'hide',
  delete: 'delete',
  move: 'move',
  lock: 'lock',
};

interface Judged {
  subject_type: string;
  subject_id: string;
  desk: Desk;
  kind: 'flag' | 'held';
}

/** A post that is hidden and one that is deleted are the same tombstone: one word for it is enough. */
const twice = (acts: SubjectActs): boolean => acts.hide !== undefined && acts.hide === acts.delete;

/** What may be decided about an item by whoever decides about it: what its subject can do, and what needs no act of it. */
export async function offersFor(subjects: SubjectRegistry, sql: Sql, actor: AccountActor, item: Judged): Promise<Decision[]> {
  const kind = subjects.get(item.subject_type);
  const verdict = await kind?.mayModerate?.(sql, actor, item.subject_id);
  // What was handed to the stewards is theirs to decide, also where they see nothing else of the group.
  const acts = verdict?.allowed || (item.desk === 'stewards' && isSteward(actor)) ? (kind?.acts ?? {}) : {};
  return DECISIONS.filter((decision) => {
    const act = ACT_OF[decision];
    if (act === 'delete' && twice(acts)) return false;
    return act ? acts[act] !== undefined : item.kind === 'flag';
  });
}
