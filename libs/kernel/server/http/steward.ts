import { isSteward, notFound } from '../../contract';
import type { AccountActor, Actor } from '../actor';

/** The steward who acts. Whoever is none cannot tell that there is anything. @throws Refusal 404 */
export function stewardOnly(actor: Actor): AccountActor {
  if (actor.kind !== 'account' || !isSteward(actor)) throw notFound();
  return actor;
}
