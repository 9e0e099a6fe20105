import { rooms } from '@minga/kernel/contract';
import { accountIdOf, type Tx } from '@minga/kernel/server';
import { tell } from '../events';
import { publicQuestions } from './questions.queries';

export const questionRef = (id: string) => ({ type: 'live-question', id });

/** Tells the session of questions that are other now. */
export async function tellQuestions(tx: Tx, sessionId: string, type: 'live.question-asked' | 'live.question-changed', ids: readonly string[]): Promise<void> {
  for (const question of await publicQuestions(tx, ids)) tell(tx, rooms.session(sessionId), type, { sessionId, question }, questionRef(question.id));
}

/** Tells those whose part is another, on each page of theirs, and has the consumer of tallies count. Nobody waits for others who vote. */
export const tellVoted = (tx: Tx, sessionId: string, kind: 'question' | 'poll', id: string, voter: string): void =>
  tell(tx, rooms.account(voter), 'live.own', { sessionId, counted: { kind, id } });

/** Has the consumer of tallies count, and tells the actor's other pages that their own part is another. */
export function tellCounted(tx: Tx, sessionId: string, kind: 'question' | 'asked', id: string): void {
  tell(tx, rooms.sessionCounts(sessionId), 'live.counted', { sessionId, kind, id });
  const account = accountIdOf(tx.actor);
  if (account) tell(tx, rooms.account(account), 'live.own', { sessionId });
}
