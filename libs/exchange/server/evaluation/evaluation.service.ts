import { Inject, Injectable } from '@nestjs/common';
import { conflict, rooms, type Language } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, Db, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canEvaluate, SEALED_DAYS, sideOf, UNSEALED, type Again, type Evaluation, type EvaluationInput, type EvaluationView, type Side } from '../../contract';
import { requestRef, tell } from '../events';
import { recipientsSql } from '../reminders/recipients';
import { requestRooms } from '../requests/page.queries';
import { account, lockedRequestFor, requestFor } from '../requests/requests.access';
import { move } from '../requests/transition';

interface Row {
  side: Side;
  account_id: string | null;
  outcome: number;
  transfer: number;
  again: Again;
  advice: string;
  lang: Language;
  at: Date;
}

const ROWS = 'SELECT side, account_id, outcome, transfer, again, advice, lang, at FROM exchange_evaluation WHERE request_id = $1 ORDER BY side';
const KEEP = `INSERT INTO exchange_evaluation (request_id, side, account_id, outcome, transfer, again, advice, lang) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const ofSide = (side: Side): string => `SELECT s.id FROM (${recipientsSql(side, '$1')}) s WHERE s.id <> $2 ORDER BY s.id`;
const COLLEAGUES: Record<Side, string> = { requester: ofSide('requester'), provider: ofSide('provider') };
const DAY_MS = 86_400_000;
const BOTH = 2;

const evaluationOf = ({ side, outcome, transfer, again, advice, lang, at }: Row): Evaluation => ({ side, outcome, transfer, again, advice, lang, at: at.toISOString() });

/** Each side's judgement of an exchange, sealed until both are in or the time is over. Who breaks the seal is the transition `evaluate` alone. */
@Injectable()
export class EvaluationService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404 */
  view(actor: Actor, requestId: string): Promise<EvaluationView> {
    return this.db.snapshot((sql) => this.read(sql, actor, requestId));
  }

  /** The second of both breaks the seal. @throws Refusal 401, 403, 404 */
  evaluate(actor: Actor, requestId: string, input: EvaluationInput): Promise<Evaluation> {
    const who = account(actor);
    return this.db.write(actor, async (tx) => {
      const row = await lockedRequestFor(tx, actor, requestId, 'view');
      const before = await tx.query<Row & Record<string, unknown>>(ROWS, [requestId]);
      const side = sideOf(row.parties);
      insist(canEvaluate(who, { ...row, done: before.some((one) => one.side === side) }));
      // The same person changed sides since: one of both would be of themselves
      if (before.some((one) => one.account_id === who.id)) throw conflict('already-evaluated');
      await tx.query(KEEP, [requestId, side, who.id, input.outcome, input.transfer, input.again, input.advice ?? '', actor.language]);
      const after = await tx.query<Row & Record<string, unknown>>(ROWS, [requestId]);
      await this.tellOwnSide(tx, requestId, side!, who.id);
      // Told to nobody else before: not even that there is one
      if (after.length === BOTH) await move(tx, requestId, 'evaluate', { as: 'system', facts: { 'evaluations-in': true } });
      return evaluationOf(after.find((one) => one.side === side)!);
    });
  }

  /** Who is on the same side may see it, and hears of it where nobody else listens. */
  private async tellOwnSide(tx: Tx, requestId: string, side: Side, self: string): Promise<void> {
    for (const { id } of await tx.query<{ id: string }>(COLLEAGUES[side], [requestId, self])) tell(tx, rooms.account(id), 'exchange.engaged', { requestId }, requestRef(requestId));
  }

  private async read(sql: Sql, actor: Actor, requestId: string): Promise<EvaluationView> {
    const row = await requestFor(sql, actor, requestId, 'view');
    const rows = await sql.query<Row & Record<string, unknown>>(ROWS, [requestId]);
    const side = sideOf(row.parties);
    const open = UNSEALED.includes(row.state);
    const self = accountIdOf(actor);
    const own = rows.filter((one) => one.side === side || (self !== null && one.account_id === self));
    const may = canEvaluate(actor, { ...row, done: rows.some((one) => one.side === side) });
    return {
      cursor: await cursorOf(sql, [...requestRooms(actor, row), ...(side && self ? [rooms.account(self)] : [])]),
      sealed: row.state === 'delivered',
      until: row.state === 'delivered' ? new Date(row.state_since.getTime() + SEALED_DAYS * DAY_MS).toISOString() : null,
      asked: may.allowed ? side : null,
      evaluations: (open ? rows : own).map(evaluationOf),
    };
  }
}
