import { rooms } from '@minga/kernel/contract';
import { cursorOf, one, type Actor, type Sql } from '@minga/kernel/server';
import type { OwnPart } from '../../contract';
import { account, sessionFor } from '../session/session.access';

const OWN = `SELECT
  ARRAY(SELECT v.question_id::text FROM live_question_vote v JOIN live_question q ON q.id = v.question_id WHERE v.account_id = $2 AND q.session_id = $1 ORDER BY v.question_id) AS "votedQuestions",
  ARRAY(SELECT id::text FROM live_question WHERE author_id = $2 AND session_id = $1 ORDER BY asked_at, id) AS "askedQuestions",
  (SELECT coalesce(jsonb_object_agg(v.poll_id, to_jsonb(v.choices)), '{}') FROM live_poll_vote v JOIN live_poll p ON p.id = v.poll_id WHERE v.account_id = $2 AND p.session_id = $1) AS polls`;

/** @throws Refusal 404, 401 */
export async function readOwnPart(sql: Sql, actor: Actor, sessionId: string): Promise<OwnPart> {
  await sessionFor(sql, actor, sessionId, 'view');
  const { id } = account(actor);
  const own = (await one<Pick<OwnPart, 'votedQuestions' | 'askedQuestions' | 'polls'>>(sql, OWN, [sessionId, id]))!;
  return { cursor: await cursorOf(sql, [rooms.account(id)]), sessionId, ...own };
}
