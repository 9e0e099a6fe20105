import { rooms } from '@minga/kernel/contract';
import type { Consumer, LoggedEvent, Tx } from '@minga/kernel/server';
import type { LiveEvent } from '../../contract';
import { tell } from '../events';
import { POLL_COLUMNS, type PollRow } from '../polls/poll.rows';
import { tellTallies } from '../polls/poll.tell';
import { tellQuestions } from '../questions/question.tell';

type Payload<T extends LiveEvent['type']> = Extract<LiveEvent, { type: T }>['payload'];
interface Counted {
  sessionId: string;
  kind: 'question' | 'poll' | 'asked';
  id: string;
}

/** A poll that is being closed is told by who closes it: the lock has each wait for the other. */
const POLLS = `SELECT ${POLL_COLUMNS} FROM live_poll WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE`;
const VOTES = `SELECT q.session_id, q.id AS "questionId", (SELECT count(*)::int FROM live_question_vote WHERE question_id = q.id) AS votes
  FROM live_question q WHERE q.id = ANY($1::uuid[]) ORDER BY q.id`;

/** What an event asks to have counted, if anything. */
function countedIn({ body }: LoggedEvent): Counted[] {
  if (body.type !== 'live.own') return [body.payload as Payload<'live.counted'>];
  const { sessionId, counted } = body.payload as Payload<'live.own'>;
  return counted ? [{ sessionId, ...counted }] : [];
}

const idsOf = (counted: readonly Counted[], kind: Counted['kind']): string[] => [...new Set(counted.filter((one) => one.kind === kind).map(({ id }) => id))].toSorted();

async function tellVotes(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.query<{ session_id: string; questionId: string; votes: number }>(VOTES, [ids]);
  for (const [sessionId, some] of Map.groupBy(rows, (row) => row.session_id)) {
    tell(tx, rooms.session(sessionId), 'live.question-tally', { sessionId, votes: some.map(({ questionId, votes }) => ({ questionId, votes })) });
  }
}

async function handle(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
  const counted = events.flatMap(countedIn);
  for (const [sessionId, some] of Map.groupBy(counted, (one) => one.sessionId)) await tellQuestions(tx, sessionId, 'live.question-asked', idsOf(some, 'asked'));
  await tellVotes(tx, idsOf(counted, 'question'));
  const polls = idsOf(counted, 'poll');
  if (polls.length > 0) await tellTallies(tx, await tx.query<PollRow>(POLLS, [polls]));
}

/**
 * Hundreds vote within seconds; each session is told of them a batch at a time, in absolute numbers. What nobody did by name
 * (questions without one) is told by the house here, so that no event names who asked.
 */
export const talliesConsumer: Consumer = { name: 'live:tallies', types: ['live.own', 'live.counted'], soon: true, handle };
