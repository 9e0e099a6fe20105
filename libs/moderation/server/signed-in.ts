import { signInRequired } from '@minga/kernel/contract';
import type { AccountActor, Actor } from '@minga/kernel/server';

/** Who is signed in. @throws Refusal 401 for everybody else */
export function account(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw signInRequired();
  return actor;
}
