import { audience, type Language } from '@minga/kernel/contract';
import { cursorOf, type Actor, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { runsSession, type QuestionState, type QuestionsView, type SessionQuestion } from '../../contract';
import { sessionRooms } from '../session/page.queries';
import { sessionFor } from '../session/session.access';
import { sessionFacts, type SessionRow } from '../session/session.rows';

export interface QuestionRecord {
  id: string;
  author: PersonCard | null;
  anonymous: boolean;
  text: string;
  lang: Language;
  item_id: string | null;
  asked_at: Date;
  state: QuestionState;
  votes: number;
  merged_into: string | null;
  answer: string;
  answered_by: PersonCard | null;
  answered_at: Date | null;
  reason: string;
}

const QUESTION = `SELECT q.id, q.anonymous, q.text, q.lang, q.item_id, q.asked_at, q.state, q.merged_into, q.answer, q.answered_at, q.reason,
    CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS author, CASE WHEN b.id IS NOT NULL THEN ${cardJson('b')} END AS answered_by,
    (SELECT count(*)::int FROM live_question_vote WHERE question_id = q.id) AS votes
  FROM live_question q LEFT JOIN account a ON a.id = q.author_id ${cardJoins('a')} LEFT JOIN account b ON b.id = q.answered_by ${cardJoins('b')}`;
const OF_SESSION = `${QUESTION} WHERE q.session_id = $1 ORDER BY q.asked_at, q.id`;
const SOME = `${QUESTION} WHERE q.id = ANY($1::uuid[]) ORDER BY q.asked_at, q.id`;

/** @param runs shows the author of an anonymous question */
const questionOf = (row: QuestionRecord, runs: boolean): SessionQuestion => ({
  id: row.id,
  author: row.anonymous && !runs ? null : row.author,
  anonymous: row.anonymous,
  text: row.text,
  lang: row.lang,
  itemId: row.item_id,
  askedAt: row.asked_at.toISOString(),
  state: row.state,
  votes: row.votes,
  mergedInto: row.merged_into,
  answer: row.answer ? { text: row.answer, by: row.answered_by } : null,
  answeredAt: row.answered_at?.toISOString() ?? null,
  reason: row.reason,
});

/** Questions as everybody may see them: what events tell. */
export async function publicQuestions(sql: Sql, ids: readonly string[]): Promise<SessionQuestion[]> {
  return (await sql.query<QuestionRecord>(SOME, [ids])).map((row) => questionOf(row, false));
}

/** Sees what those who run the session see: holds the key of its desk, or may run it by chairing its group. */
export const atDesk = (actor: Actor, session: SessionRow): boolean =>
  actor.audiences.includes(audience.sessionDesk(session.id)) || runsSession(actor, sessionFacts(session));

/** @throws Refusal 404 */
export async function readQuestions(sql: Sql, actor: Actor, sessionId: string): Promise<QuestionsView> {
  const session = await sessionFor(sql, actor, sessionId, 'view');
  // Whose an anonymous question is the form promises to none but those: not who writes minutes or captions.
  const runs = runsSession(actor, sessionFacts(session));
  return {
    cursor: await cursorOf(sql, sessionRooms(actor, session)),
    sessionId,
    anonymous: session.anonymous_questions,
    items: (await sql.query<QuestionRecord>(OF_SESSION, [sessionId])).map((row) => questionOf(row, runs)),
  };
}
