import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, newId, notFound, rooms, type Language } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { MOST_QUESTIONS, type QuestionsView } from '../../contract';
import { Partaking } from '../presence/partaking';
import { account, sessionFor } from '../session/session.access';
import { questionRef, tellCounted, tellQuestions, tellVoted } from './question.tell';
import { readQuestions } from './questions.queries';
import { tell, VOTING } from '../events';

const ASK = `INSERT INTO live_question (id, session_id, author_id, anonymous, text, lang, item_id)
  SELECT $1, $2, $3, $4, $5, $6, (SELECT id FROM live_item WHERE session_id = $2 AND started_at IS NOT NULL AND ended_at IS NULL ORDER BY position LIMIT 1)
  WHERE (SELECT count(*) FROM live_question WHERE session_id = $2) < ${MOST_QUESTIONS} RETURNING id`;
const OF = 'SELECT session_id, state FROM live_question WHERE id = $1';
/** Whoever moves the question waits until those who vote on it have: no vote lands on one that was closed. */
const HELD = `${OF} FOR SHARE`;
const GIVE = 'INSERT INTO live_question_vote (question_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1';
const TAKE = 'DELETE FROM live_question_vote WHERE question_id = $1 AND account_id = $2 RETURNING 1';
const VOTED_ON = ['open', 'answering'];

export interface Asked {
  text: string;
  anonymous?: boolean;
  lang?: Language;
}

/** The session that a question was asked in. @throws Refusal 404 */
export async function sessionOfQuestion(sql: { query: Tx['query'] }, questionId: string, text = OF): Promise<{ session_id: string; state: string }> {
  const found = await one<{ session_id: string; state: string }>(sql, text, [questionId]);
  if (!found) throw notFound();
  return found;
}

/** Asking, and supporting what others asked. */
@Injectable()
export class QuestionsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Partaking) private readonly partaking: Partaking,
  ) {}

  list(actor: Actor, sessionId: string): Promise<QuestionsView> {
    return this.db.snapshot((sql) => readQuestions(sql, actor, sessionId));
  }

  /**
   * An anonymous question is told by the house, not by its author: events name who did it. Nor does its language tell of them.
   * @throws Refusal 404, 401, 403 `anonymous-not-allowed` and the policy's reasons; 409 `questions-full`
   */
  ask(actor: Actor, sessionId: string, { text, anonymous = false, lang }: Asked): Promise<{ id: string }> {
    return this.partaking.write(actor, async (tx) => {
      const session = await sessionFor(tx, actor, sessionId, 'partake');
      if (anonymous && !session.anonymous_questions) throw forbidden('anonymous-not-allowed');
      const id = newId();
      const asked = await one(tx, ASK, [id, sessionId, account(actor).id, anonymous, text, lang ?? (anonymous ? session.lang : actor.language)]);
      if (!asked) throw conflict('questions-full');
      if (anonymous) {
        tell(tx, rooms.sessionDesk(sessionId), 'live.question-author', { sessionId, questionId: id }, questionRef(id));
        tellCounted(tx, sessionId, 'asked', id);
      } else await tellQuestions(tx, sessionId, 'live.question-asked', [id]);
      if (!anonymous) tell(tx, rooms.account(account(actor).id), 'live.own', { sessionId });
      return { id };
    }, { room: rooms.session(sessionId) });
  }

  /**
   * Gives one's vote, or takes it back. Again is as once.
   * @throws Refusal 404, 401, 403; 409 `question-closed`
   */
  async vote(actor: Actor, questionId: string, on: boolean): Promise<{ id: string; on: boolean }> {
    return this.partaking.write(actor, async (tx) => {
      const { session_id: sessionId, state } = await sessionOfQuestion(tx, questionId, HELD);
      await sessionFor(tx, actor, sessionId, 'partake');
      if (!VOTED_ON.includes(state)) throw conflict('question-closed');
      const { id: voter } = account(actor);
      const changed = await one(tx, on ? GIVE : TAKE, [questionId, voter]);
      if (changed) tellVoted(tx, sessionId, 'question', questionId, voter);
      return { id: questionId, on };
    }, VOTING);
  }
}
