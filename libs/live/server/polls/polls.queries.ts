import { cursorOf, type Actor, type Sql } from '@minga/kernel/server';
import type { PollsView } from '../../contract';
import { atDesk } from '../questions/questions.queries';
import { sessionRooms } from '../session/page.queries';
import { sessionFor } from '../session/session.access';
import { POLL_COLUMNS, pollFace, talliesOf, type PollRow } from './poll.rows';

const OF_SESSION = `SELECT ${POLL_COLUMNS} FROM live_poll WHERE session_id = $1 AND (state <> 'draft' OR $2) ORDER BY id`;

/** @throws Refusal 404 */
export async function readPolls(sql: Sql, actor: Actor, sessionId: string): Promise<PollsView> {
  const session = await sessionFor(sql, actor, sessionId, 'view');
  const polls = await sql.query<PollRow>(OF_SESSION, [sessionId, atDesk(actor, session)]);
  const tallies = await talliesOf(sql, polls);
  return {
    cursor: await cursorOf(sql, sessionRooms(actor, session)),
    sessionId,
    polls: polls.map((poll) => ({ ...pollFace(poll), ...tallies.get(poll.id)! })),
  };
}
