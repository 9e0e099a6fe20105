import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { QUESTION_MOVES, type QuestionAct, type QuestionState } from '../../contract';
import { note } from '../session/entry';
import { account, lockedSessionFor } from '../session/session.access';
import { tell } from '../events';
import { questionRef, tellCounted, tellQuestions } from './question.tell';
import { sessionOfQuestion } from './questions.service';

const NOW = 'SELECT clock_timestamp()::timestamptz(3) AS at';
/** Whatever is being answered aloud is so no more: the next one is. */
const DONE = `UPDATE live_question SET state = 'answered', answered_at = $2 WHERE session_id = $1 AND state = 'answering' RETURNING id`;
const MOVE: Readonly<Record<QuestionAct, string>> = {
  'answer-live': `UPDATE live_question SET state = 'answering', turn_id = (SELECT t.id FROM live_turn t WHERE t.session_id = live_question.session_id AND t.ended_at IS NULL)
    WHERE id = $1 AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL AND $4::text IS NOT NULL AND $5::uuid IS NULL`,
  'mark-answered': `UPDATE live_question SET state = 'answered', answered_at = $2 WHERE id = $1 AND $3::uuid IS NOT NULL AND $4::text IS NOT NULL AND $5::uuid IS NULL`,
  answer: `UPDATE live_question SET state = 'answered', answered_at = $2, answered_by = $3, answer = $4 WHERE id = $1 AND $5::uuid IS NULL`,
  dismiss: `UPDATE live_question SET state = 'dismissed', reason = $4 WHERE id = $1 AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL AND $5::uuid IS NULL`,
  merge: `UPDATE live_question SET state = 'merged', merged_into = $5 WHERE id = $1 AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL AND $4::text IS NOT NULL`,
  reopen: `UPDATE live_question SET state = 'open', merged_into = NULL, answered_at = NULL, reason = '', turn_id = NULL
    WHERE id = $1 AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL AND $4::text IS NOT NULL AND $5::uuid IS NULL`,
};
const TARGET = `SELECT 1 FROM live_question WHERE id = $1 AND session_id = $2 AND state IN ('open', 'answering')`;
/** One vote a person, whichever of the two they supported. */
const UNITE = 'INSERT INTO live_question_vote (question_id, account_id) SELECT $2, account_id FROM live_question_vote WHERE question_id = $1 ON CONFLICT DO NOTHING RETURNING account_id';

export interface QuestionMove {
  act: QuestionAct;
  text?: string;
  reason?: string;
  intoId?: string;
}

/** What those who run the session do with questions. */
@Injectable()
export class AnsweringService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404, 401, 403; 409 `question-moved`; 422 `text`, `reason`, `intoId` where the act asks for them */
  async act(actor: Actor, questionId: string, move: QuestionMove): Promise<{ id: string; state: QuestionState }> {
    const { session_id: sessionId } = await sessionOfQuestion(this.db, questionId);
    return this.db.write(actor, async (tx) => {
      await lockedSessionFor(tx, actor, sessionId, 'moderate');
      const { state } = await sessionOfQuestion(tx, questionId);
      const { from, to } = QUESTION_MOVES[move.act];
      if (!from.includes(state as QuestionState)) throw conflict('question-moved', { state });
      await this.move(tx, sessionId, questionId, move);
      return { id: questionId, state: to };
    }, { room: rooms.session(sessionId) });
  }

  private async move(tx: Tx, sessionId: string, id: string, { act, text = '', reason = '', intoId }: QuestionMove): Promise<void> {
    if (act === 'answer' && !text) throw invalidField('text', 'required');
    if (act === 'dismiss' && !reason) throw invalidField('reason', 'required');
    if (act === 'merge') await this.unite(tx, sessionId, id, intoId);
    const { at } = (await one<{ at: Date }>(tx, NOW, []))!;
    const changed = act === 'answer-live' ? (await tx.query<{ id: string }>(DONE, [sessionId, at])).map((done) => done.id) : [];
    await tx.query(MOVE[act], [id, at, account(tx.actor).id, act === 'dismiss' ? reason : text, act === 'merge' ? intoId : null]);
    await note(tx, sessionId, { act: `question.${act}`, at, facts: { questionId: id, ...(reason && { reason }), ...(intoId && { intoId }) } });
    if (act === 'dismiss') tx.audit({ act: 'live-question.dismissed', subject: questionRef(id), reason });
    await tellQuestions(tx, sessionId, 'live.question-changed', [...changed, id]);
  }

  private async unite(tx: Tx, sessionId: string, id: string, intoId: string | undefined): Promise<void> {
    if (!intoId) throw invalidField('intoId', 'required');
    if (intoId === id || !(await one(tx, TARGET, [intoId, sessionId]))) throw invalidField('intoId', 'unknown-question');
    // Whose vote went over finds it there on every page of theirs.
    for (const { account_id: voter } of await tx.query<{ account_id: string }>(UNITE, [id, intoId])) tell(tx, rooms.account(voter), 'live.own', { sessionId });
    tellCounted(tx, sessionId, 'question', intoId);
  }
}
