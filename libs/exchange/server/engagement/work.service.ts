import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, newId, type Language } from '@minga/kernel/contract';
import { Db, type Actor } from '@minga/kernel/server';
import { todayInUtc, type DeliverableState } from '../../contract';
import { requestRef } from '../events';
import { move } from '../requests/transition';
import { requestFor } from '../requests/requests.access';
import { foundOr404, lockedWork, ownSide, tellEngaged } from './engagement.access';

interface Done {
  done: true;
}
const DONE: Done = { done: true };

const DELIVERABLE = 'SELECT state FROM exchange_deliverable WHERE id = $1 AND request_id = $2';
const DELIVER = `UPDATE exchange_deliverable SET state = 'delivered', link = $2, reason = NULL, at = now(), by_id = $3 WHERE id = $1`;
const JUDGE = 'UPDATE exchange_deliverable SET state = $2, reason = $3, at = now(), by_id = $4 WHERE id = $1';
const LOG = 'INSERT INTO exchange_hours (id, request_id, account_id, on_day, minutes, work) VALUES ($1, $2, $3, $4, $5, $6)';
const WRITE = 'INSERT INTO exchange_journal (id, request_id, account_id, side, text, lang, public) VALUES ($1, $2, $3, $4, $5, $6, $7)';
const RAISE = 'INSERT INTO exchange_problem (id, request_id, account_id, text, lang) VALUES ($1, $2, $3, $4, $5)';
const PROBLEM = 'SELECT account_id, answer FROM exchange_problem WHERE id = $1 AND request_id = $2';
const ANSWER = 'UPDATE exchange_problem SET answer = $2, answered_by = $3, answered_at = now() WHERE id = $1';

/** What is done once it was agreed. */
@Injectable()
export class WorkService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 401, 403, 404; 409 `already-accepted` */
  deliver(actor: Actor, requestId: string, deliverableId: string, link: string): Promise<Done> {
    return this.db.write(actor, async (tx) => {
      const { actor: who } = await lockedWork(tx, actor, requestId, 'deliver');
      const { state } = foundOr404(await tx.query<{ state: DeliverableState }>(DELIVERABLE, [deliverableId, requestId]));
      if (state === 'accepted') throw conflict('already-accepted');
      await tx.query(DELIVER, [deliverableId, link, who.id]);
      tellEngaged(tx, requestId, true);
      return DONE;
    });
  }

  /** @throws Refusal 401, 403, 404; 409 `not-delivered`; 422 without the reason for sending back */
  judge(actor: Actor, requestId: string, deliverableId: string, { accept, reason = '' }: { accept: boolean; reason?: string | undefined }): Promise<Done> {
    return this.db.write(actor, async (tx) => {
      const { actor: who } = await lockedWork(tx, actor, requestId, 'judge');
      const { state } = foundOr404(await tx.query<{ state: DeliverableState }>(DELIVERABLE, [deliverableId, requestId]));
      if (state !== 'delivered') throw conflict('not-delivered');
      if (!accept && !reason) throw invalidField('reason', 'required');
      await tx.query(JUDGE, [deliverableId, accept ? 'accepted' : 'sent-back', accept ? null : reason, who.id]);
      tx.audit({ act: accept ? 'exchange.deliverable-accepted' : 'exchange.deliverable-sent-back', subject: requestRef(requestId), facts: { deliverableId } });
      tellEngaged(tx, requestId, true);
      return DONE;
    });
  }

  /** @throws Refusal 401, 403, 404; 422 for a day to come */
  logHours(actor: Actor, requestId: string, { on, minutes, work }: { on: string; minutes: number; work: string }): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const { actor: who } = await lockedWork(tx, actor, requestId, 'log-hours');
      if (on > todayInUtc()) throw invalidField('on', 'in-the-future');
      const id = newId();
      await tx.query(LOG, [id, requestId, who.id, on, minutes, work]);
      tellEngaged(tx, requestId, true);
      return { id };
    });
  }

  /** @throws Refusal 401, 403, 404 */
  write(actor: Actor, requestId: string, entry: { text: string; public: boolean }, lang: Language): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const { actor: who, row } = await lockedWork(tx, actor, requestId, 'write');
      const id = newId();
      await tx.query(WRITE, [id, requestId, who.id, ownSide(row), entry.text, lang, entry.public]);
      tellEngaged(tx, requestId, entry.public);
      return { id };
    });
  }

  /** @throws Refusal 401, 403, 404 */
  raise(actor: Actor, requestId: string, text: string, lang: Language): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const { actor: who } = await lockedWork(tx, actor, requestId, 'raise-problem');
      const id = newId();
      await tx.query(RAISE, [id, requestId, who.id, text, lang]);
      tellEngaged(tx, requestId, false);
      return { id };
    });
  }

  /** @throws Refusal 401, 403, 404; 409 `already-answered` */
  answer(actor: Actor, requestId: string, problemId: string, answer: string): Promise<Done> {
    return this.db.write(actor, async (tx) => {
      const { actor: who } = await lockedWork(tx, actor, requestId, 'answer-problem');
      const problem = foundOr404(await tx.query<{ account_id: string | null; answer: string | null }>(PROBLEM, [problemId, requestId]));
      if (problem.answer) throw conflict('already-answered');
      await tx.query(ANSWER, [problemId, answer, who.id]);
      tx.audit({ act: 'exchange.problem-answered', subject: requestRef(requestId), about: problem.account_id ?? undefined, reason: answer });
      tellEngaged(tx, requestId, false);
      return DONE;
    });
  }

  /** @throws Refusal 401, 403, 404, 409 */
  moveOn(actor: Actor, requestId: string, act: 'start' | 'deliver'): Promise<Done> {
    return this.db.write(actor, async (tx) => {
      await requestFor(tx, actor, requestId, 'partake');
      await move(tx, requestId, act);
      return DONE;
    });
  }
}
