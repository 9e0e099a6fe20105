import { conflict } from '../../contract';
import type { Actor } from '../actor';
import type { Tx } from './tx';
import { one, type Sql } from './sql';

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

/** The change was made before, by another request under the same id. */
export class Repeated extends Error {}

/**
 * Takes the actor's mutation id for this transaction. A second request under the same id waits at the unique key until
 * the first has ended.
 * @throws Repeated when it was taken: the first one's answer is that of this request as well
 */
export async function claimMutation(tx: Tx): Promise<void> {
  const mutation = tx.actor.mutation;
  const owner = mutationOwner(tx.actor);
  if (!mutation || owner === undefined) return;
  const claimed = await tx.query(CLAIM, [owner, mutation.id, mutation.digest]);
  if (claimed.length === 0) throw new Repeated();
}

/**
 * Works without waiting for the claim, which goes out in the same packet. Of a repeated change nothing stays: whatever
 * became of the work, that it was repeated is what is thrown.
 */
export async function workClaimed<T>(claim: Promise<void>, work: () => Promise<T>): Promise<T> {
  claim.catch(() => undefined);
  try {
    return await work();
  } finally {
    await claim;
  }
}

/**
 * What the first request under this id was answered.
 * @throws Refusal `mutation-reused` (409) when the id was used for another request
 */
export async function storedAnswer(sql: Sql, actor: Actor): Promise<unknown> {
  const stored = await one<{ digest: string; answer: unknown }>(sql, STORED, [mutationOwner(actor), actor.mutation!.id]);
  if (stored && stored.digest !== actor.mutation!.digest) throw conflict('mutation-reused');
  return stored?.answer;
}
