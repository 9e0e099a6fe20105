import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, newId } from '@minga/kernel/contract';
import { Db, type Actor } from '@minga/kernel/server';
import { confirms, MOST_MILESTONES, todayInUtc, type Side } from '../../contract';
import { foundOr404, lockedWork, ownSide, tellEngaged } from './engagement.access';

interface NewMilestone {
  title: string;
  due: string;
  deliverables: readonly string[];
}

const COUNT = 'SELECT count(*)::int AS many FROM exchange_milestone WHERE request_id = $1';
const ADD = 'INSERT INTO exchange_milestone (id, request_id, title, due_on, added_by) VALUES ($1, $2, $3, $4, $5)';
const EXPECT = `INSERT INTO exchange_deliverable (id, milestone_id, request_id, position, title)
  SELECT d.id, $1, $2, d.position, d.title FROM unnest($3::uuid[], $4::int[], $5::text[]) AS d (id, position, title)`;
const ONE = `SELECT m.id, bool_or(d.state <> 'planned') AS begun FROM exchange_milestone m JOIN exchange_deliverable d ON d.milestone_id = m.id
  WHERE m.id = $1 AND m.request_id = $2 GROUP BY m.id`;
const REMOVE = 'DELETE FROM exchange_milestone WHERE id = $1';
const REPLACE = `UPDATE exchange_date_change SET answer = 'replaced', answered_by = $2, answered_at = now() WHERE milestone_id = $1 AND answer IS NULL`;
const PROPOSE = 'INSERT INTO exchange_date_change (id, milestone_id, request_id, to_on, reason, side, by_id) VALUES ($1, $2, $3, $4, $5, $6, $7)';
const CHANGE = 'SELECT milestone_id, side, answer FROM exchange_date_change WHERE id = $1 AND request_id = $2';
const ANSWER = 'UPDATE exchange_date_change SET answer = $2, answered_by = $3, answered_at = now() WHERE id = $1';
const SET_DATE = 'UPDATE exchange_milestone m SET due_on = c.to_on FROM exchange_date_change c WHERE c.id = $1 AND m.id = c.milestone_id';

/** What is to be done until when. */
@Injectable()
export class PlanService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 401, 403, 404; 409 `too-many-milestones`; 422 for a day that has passed */
  add(actor: Actor, requestId: string, { title, due, deliverables }: NewMilestone): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const { actor: who } = await lockedWork(tx, actor, requestId, 'plan');
      if (due < todayInUtc()) throw invalidField('due', 'in-the-past');
      const [count] = await tx.query<{ many: number }>(COUNT, [requestId]);
      if (count!.many >= MOST_MILESTONES) throw conflict('too-many-milestones', { most: MOST_MILESTONES });
      const id = newId();
      await tx.query(ADD, [id, requestId, title, due, who.id]);
      await tx.query(EXPECT, [id, requestId, deliverables.map(() => newId()), deliverables.map((_, index) => index), deliverables]);
      tellEngaged(tx, requestId, true);
      return { id };
    });
  }

  /** @throws Refusal 401, 403, 404; 409 `milestone-begun` when something of it was delivered */
  remove(actor: Actor, requestId: string, milestoneId: string): Promise<{ done: true }> {
    return this.db.write(actor, async (tx) => {
      await lockedWork(tx, actor, requestId, 'plan');
      const { begun } = foundOr404(await tx.query<{ begun: boolean }>(ONE, [milestoneId, requestId]));
      if (begun) throw conflict('milestone-begun');
      await tx.query(REMOVE, [milestoneId]);
      tellEngaged(tx, requestId, true);
      return { done: true };
    });
  }

  /** @throws Refusal 401, 403, 404; 422 for a day that has passed */
  proposeDate(actor: Actor, requestId: string, milestoneId: string, asked: { to: string; reason: string }): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const { actor: who, row } = await lockedWork(tx, actor, requestId, 'plan');
      foundOr404(await tx.query(ONE, [milestoneId, requestId]));
      if (asked.to < todayInUtc()) throw invalidField('to', 'in-the-past');
      const id = newId();
      await tx.query(REPLACE, [milestoneId, who.id]);
      await tx.query(PROPOSE, [id, milestoneId, requestId, asked.to, asked.reason, ownSide(row), who.id]);
      tellEngaged(tx, requestId, false);
      return { id };
    });
  }

  /** @throws Refusal 401, 403 for the side that asked, 404; 409 `already-answered` */
  answerDate(actor: Actor, requestId: string, changeId: string, confirm: boolean): Promise<{ done: true }> {
    return this.db.write(actor, async (tx) => {
      const { actor: who, row } = await lockedWork(tx, actor, requestId, 'plan');
      const change = foundOr404(await tx.query<{ side: Side; answer: string | null }>(CHANGE, [changeId, requestId]));
      if (!confirms(ownSide(row), change.side)) throw forbidden('other-side-confirms');
      if (change.answer) throw conflict('already-answered');
      if (confirm) await tx.query(SET_DATE, [changeId]);
      await tx.query(ANSWER, [changeId, confirm ? 'confirmed' : 'kept', who.id]);
      tellEngaged(tx, requestId, confirm);
      return { done: true };
    });
  }
}
