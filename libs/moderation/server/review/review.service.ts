import { Inject, Injectable } from '@nestjs/common';
import { forbidden, notFound } from '@minga/kernel/contract';
import { Db, ReviewSources, SubjectRegistry, one, type Actor } from '@minga/kernel/server';
import type { DecisionInput, Question, ReviewCaseView, ReviewHistoryView, ReviewListView, ReviewQuery } from '../../contract';
import { noteAct } from './acts.rows';
import { reviewCase } from './case.queries';
import { endItem } from './ending';
import { lockedItem, tellMoved } from './items';
import { DecisionMail } from './mail';
import { offersFor } from './offers';
import { perform } from './perform';
import { reviewHistory, reviewList } from './queue.queries';
import { reasonSentence } from './reasons';
import { account } from '../signed-in';
import { freeItemFor } from './review.access';

const ESCALATE = `UPDATE review_item SET desk = 'stewards', escalated_at = now(), claimed_by = NULL, claimed_until = NULL WHERE id = $1`;
const QUESTION = `SELECT n.id, i.title, n.text, n.at, n.answer, n.item_id FROM moderation_act n JOIN review_item i ON i.id = n.item_id
  WHERE n.id = $1 AND n.account_id = $2 AND n.act = 'ask'`;
const ANSWER = 'UPDATE moderation_act SET answer = $2, answered_at = now() WHERE id = $1 AND answer IS NULL RETURNING id';

interface QuestionRow {
  id: string;
  title: string;
  text: string;
  at: Date;
  answer: string | null;
  item_id: string;
}

const questionOf = ({ id, title, text, at, answer }: QuestionRow): Question => ({ id, title, text, at: at.toISOString(), answer });

/** What those who decide do with the items of their queues. */
@Injectable()
export class ReviewService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
    @Inject(ReviewSources) private readonly sources: ReviewSources,
    @Inject(DecisionMail) private readonly mail: DecisionMail,
  ) {}

  list(actor: Actor, query: ReviewQuery): Promise<ReviewListView> {
    return reviewList(this.db, this.sources, account(actor), query);
  }

  history(actor: Actor, query: { group?: string; after?: string; limit?: number }): Promise<ReviewHistoryView> {
    return reviewHistory(this.db, account(actor), query);
  }

  one(actor: Actor, id: string): Promise<ReviewCaseView> {
    return reviewCase(this.db, this.subjects, account(actor), id);
  }

  /** Decides: the subject's act, the note, the end of the item and the mails are one transaction. @throws Refusal 404, 403, 409 */
  decide(actor: Actor, id: string, input: DecisionInput): Promise<{ id: string }> {
    const decider = account(actor);
    return this.db.write(actor, async (tx) => {
      const item = await freeItemFor(tx, decider, id, 'decide');
      if (!(await offersFor(this.subjects, tx, decider, item)).includes(input.decision)) throw forbidden('not-offered');
      // Before the act: its own events would otherwise find the item waiting.
      const answered = await endItem(tx, item, input.decision, input.toFlaggers);
      const result = await perform(tx, this.subjects, item, input, reasonSentence(item.lang, input));
      const actId = await noteAct(tx, item, input.decision, { canned: input.canned, text: input.reason });
      await this.mail.decided(tx, item, { ...input, actId, result, flagIds: answered.map((flag) => flag.id) });
      return { id };
    });
  }

  /** Asks the author something; the item stays, and its author is told by mail. @throws Refusal 404, 403, 409 */
  ask(actor: Actor, id: string, text: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const item = await freeItemFor(tx, account(actor), id, 'ask');
      const questionId = await noteAct(tx, item, 'ask', { text });
      await this.mail.asked(tx, item, { questionId, text });
      tellMoved(tx, item);
      return { id: questionId };
    });
  }

  /** Hands the item to the stewards. Both rooms are told: it leaves one list and comes into another. @throws Refusal 404, 403, 409 */
  escalate(actor: Actor, id: string, text: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const item = await freeItemFor(tx, account(actor), id, 'escalate');
      await tx.query(ESCALATE, [id]);
      await noteAct(tx, item, 'escalate', { text });
      tellMoved(tx, { ...item, desk: 'stewards' });
      return { id };
    });
  }

  /** A question put to the actor. @throws Refusal 401, 404 */
  async question(actor: Actor, id: string): Promise<Question> {
    const row = await one<QuestionRow>(this.db, QUESTION, [id, account(actor).id]);
    if (!row) throw notFound();
    return questionOf(row);
  }

  /** Answers once; a second answer changes nothing. @throws Refusal 401, 404 */
  answer(actor: Actor, id: string, text: string): Promise<Question> {
    return this.db.write(actor, async (tx) => {
      const row = await one<QuestionRow>(tx, QUESTION, [id, account(actor).id]);
      if (!row) throw notFound();
      if (!(await one(tx, ANSWER, [id, text]))) return questionOf(row);
      const item = await lockedItem(tx, row.item_id);
      if (item) tellMoved(tx, item);
      return questionOf({ ...row, answer: text });
    });
  }
}
