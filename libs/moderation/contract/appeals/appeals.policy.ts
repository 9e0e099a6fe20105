import { allow, deny, invisible, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { Role } from '@minga/groups/contract';

/** What decides who may decide about an appeal. */
export interface AppealFacts {
  /** Who did what it is against; null when the site's own rules did. */
  actorId: string | null;
  appellantId: string;
  /** The actor's role in the group that it happened in; null outside of it, or when it was the site's. */
  role: Role | null;
  decided: boolean;
}

/** Stewards and the group's chairs, never who is concerned or who did it. Whoever appeals opens what they appeal about to them. */
export function canDecideAppeal(actor: PolicyActor, { actorId, appellantId, role, decided }: AppealFacts): Verdict {
  if (actor.kind !== 'account' || actor.id === appellantId || !(isSteward(actor) || role === 'chair')) return invisible;
  if (actor.id === actorId) return deny('somebody-else-decides');
  return decided ? deny('already-decided') : allow;
}
