import { forbidden, notFound, signInRequired, type Verdict } from '@minga/kernel/contract';
import { one, type AccountActor, type Actor, type Sql } from '@minga/kernel/server';
import { peoplePolicy, type Profile } from '../contract';
import { profileByHandle } from './profile.queries';

/** Turns a policy's refusal into the answer that tells no more than it may. */
export function insist(verdict: Verdict): void {
  if (verdict.allowed) return;
  if (verdict.invisible) throw notFound();
  throw verdict.reason === 'sign-in-required' ? signInRequired() : forbidden(verdict.reason);
}

/** The account that acts on its own things. @throws Refusal 401 for guests */
export function ownAccount(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw signInRequired();
  return actor;
}

/** A profile that the actor may see. @throws Refusal 404 */
export async function profileFor(sql: Sql, actor: Actor, handle: string): Promise<Profile> {
  const profile = await profileByHandle(sql, handle);
  if (!profile) throw notFound();
  insist(peoplePolicy.viewProfile(actor, profile));
  return profile;
}

const SESSION_OWNER = 'SELECT account_id AS id FROM session WHERE id = $1';

/** Makes sure that a session is the actor's own. @throws Refusal 401, 404 */
export async function ownSession(sql: Sql, actor: Actor, sessionId: string): Promise<void> {
  ownAccount(actor);
  const owner = await one<{ id: string }>(sql, SESSION_OWNER, [sessionId]);
  if (!owner) throw notFound();
  insist(peoplePolicy.changeAccount(actor, owner));
}
