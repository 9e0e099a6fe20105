import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { tell } from '../events';
import { pollFace, talliesOf, type PollRow } from './poll.rows';

/** Tells how polls stand, in absolute numbers. Their rows are locked: no tally is told after one that knows more. */
export async function tellTallies(tx: Tx, polls: readonly PollRow[]): Promise<void> {
  const tallies = await talliesOf(tx, polls);
  for (const { id, session_id: sessionId } of polls) tell(tx, rooms.session(sessionId), 'live.poll-tally', { sessionId, pollId: id, ...tallies.get(id)! });
}

/** Tells whom it concerns what the poll is now: a draft the desk, any other everybody. */
export function tellPoll(tx: Tx, poll: PollRow): void {
  const { session_id: sessionId } = poll;
  if (poll.state === 'draft') tell(tx, rooms.sessionDesk(sessionId), 'live.poll-drafted', { sessionId, poll: pollFace(poll) });
  else tell(tx, rooms.session(sessionId), 'live.poll-changed', { sessionId, poll: pollFace(poll) });
}
