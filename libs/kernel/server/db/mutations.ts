import { conflict } from '../../contract';
import type { Actor } from '../actor';
import type { Tx } from './tx';
import { one } from './sql';

/** Answers are kept this long: clients resend for 14 days, and a clock may be wrong by as much again. */
export const MUTATION_DAYS = 30;

/**
 * Whose mutation ids these are: ids are unique per account, guest browser or part of the system. Undefined for a guest whom
 * nothing names: what one guest was answered is not kept, since nobody could tell who asks for it again.
 */
export function mutationOwner(actor: Actor): string | undefined {
  if (actor.kind === 'account') return `account:${actor.id}`;
  if (actor.kind === 'guest') return actor.guestId === undefined ? undefined : `guest:${actor.guestId}`;
  return `system:${actor.name}`;
}

const CLAIM = `INSERT INTO mutation (actor, id, digest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`;
const STORED = 'SELECT digest, answer FROM mutation WHERE actor = $1 AND id = $2';

/**
 * Takes the actor's mutation id for this transaction. A second request under the same id waits at the unique key until
 * the first has ended, then gets its answer.
 * @returns the stored answer, or undefined when this transaction is the one that makes the change
 * @throws Refusal `mutation-reused` (409) when the id was used for another request
 */
export async function claimMutation(tx: Tx): Promise<{ answer: unknown } | undefined> {
  const mutation = tx.actor.mutation;
  const owner = mutationOwner(tx.actor);
  if (!mutation || owner === undefined) return undefined;
  const claimed = await tx.query(CLAIM, [owner, mutation.id, mutation.digest]);
  if (claimed.length > 0) return undefined;
  const stored = await one<{ digest: string; answer: unknown }>(tx, STORED, [owner, mutation.id]);
  if (stored && stored.digest !== mutation.digest) throw conflict('mutation-reused');
  return { answer: stored?.answer };
}
