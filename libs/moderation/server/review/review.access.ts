import { conflict, notFound } from '@minga/kernel/contract';
import { one, type AccountActor, type Tx } from '@minga/kernel/server';
import type { Role } from '@minga/groups/contract';
import { insist } from '@minga/groups/server';
import { canReview, type ReviewVerb } from '../../contract';
import { lockedItem, type ItemFound } from './items';
import { factsOf } from './review.rows';

const ROLE = 'SELECT role FROM membership WHERE group_id = $1 AND account_id = $2';

/** Says who was first, so that nobody wonders where a decision of theirs went. */
function insistWaiting(item: ItemFound): void {
  if (item.ending) throw conflict('already-decided', { ending: item.ending, by: item.ended_by_name });
}

/**
 * The item, if the actor may do this with it; its row stays locked to the end of the transaction, so of two who decide at
 * once one waits and is then told. @throws Refusal 404, 403; 409 when it is decided
 */
export async function itemFor(tx: Tx, actor: AccountActor, id: string, verb: ReviewVerb): Promise<ItemFound> {
  const item = await lockedItem(tx, id);
  if (!item) throw notFound();
  const role = item.group_id ? ((await one<{ role: Role }>(tx, ROLE, [item.group_id, actor.id]))?.role ?? null) : null;
  const facts = factsOf({ ...item, role });
  insist(canReview(actor, 'view', facts));
  insistWaiting(item);
  insist(canReview(actor, verb, facts));
  return item;
}

/** As `itemFor`, unless somebody else has the item before them. @throws Refusal 409 with who and until when */
export async function freeItemFor(tx: Tx, actor: AccountActor, id: string, verb: ReviewVerb): Promise<ItemFound> {
  const item = await itemFor(tx, actor, id, verb);
  if (item.claimed_name !== null && item.claimed_by !== actor.id) {
    throw conflict('claimed-by-other', { by: item.claimed_name, until: item.claimed_until!.toISOString() });
  }
  return item;
}
