import { forbidden, type SubjectRef } from '@minga/kernel/contract';
import type { SubjectRegistry, Tx } from '@minga/kernel/server';
import type { DecisionInput } from '../../contract';
import { subjectOf, type ItemFound } from './items';

/**
 * Asks the subject's slice to do what was decided, inside the decision's transaction.
 * @returns what came of it, where that is a subject of its own (the post that a held text became)
 */
export async function perform(tx: Tx, subjects: SubjectRegistry, item: ItemFound, input: DecisionInput, reason: string): Promise<SubjectRef | undefined> {
  const { type, id } = subjectOf(item);
  const acts = subjects.get(type)?.acts ?? {};
  switch (input.decision) {
    case 'approve':
      return acts.approve?.(tx, id, reason);
    case 'reject':
      await acts.reject?.(tx, id, reason);
      return undefined;
    case 'hide':
      await acts.hide?.(tx, id, reason);
      return undefined;
    case 'delete':
      await acts.delete?.(tx, id, reason);
      return undefined;
    case 'move':
      if (!input.toGroupId) throw forbidden('not-offered');
      await acts.move?.(tx, id, input.toGroupId, reason);
      return undefined;
    case 'lock':
      await acts.lock?.(tx, id, true, reason);
      return undefined;
    case 'keep':
    case 'resolve':
      return undefined;
  }
}
