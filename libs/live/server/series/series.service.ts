import { Inject, Injectable } from '@nestjs/common';
import { invalidField, newId } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { seriesDays, type CallSessionInput, type RepeatInput, type PlanInput, type SavedPlan, type SavePlanInput, type SessionAct, type SessionPlan, type SessionState } from '../../contract';
import { planOf } from '../plan/plan.rows';
import { PlanService, type ChangedPlan } from '../plan/plan.service';
import { MoveLetters } from '../reminders/letters';
import { SessionMover } from '../session/mover';
import { account, lockedSessionFor } from '../session/session.access';
import { sessionAddress, type SessionRow } from '../session/session.rows';
import { changeOf, changedPlan } from './change';

const MAKE = 'INSERT INTO live_series (id, every, first_on) VALUES ($1, $2, $3)';
const JOIN = 'UPDATE live_session SET series_id = $2, series_day = $3 WHERE id = $1';
const IN_SERIES = 'SELECT 1 AS found FROM live_session WHERE id = $1 AND series_id IS NOT NULL';
/** Those that follow by the series' own days, as far as they can be planned. */
const LATER = `SELECT o.id, o.state FROM live_session o JOIN live_session s ON s.series_id = o.series_id AND o.series_day > s.series_day
  WHERE s.id = $1 AND o.state IN ('draft', 'scheduled') ORDER BY o.series_day`;
/** From where each act leads on. */
const FROM: Partial<Record<SessionAct, readonly SessionState[]>> = { schedule: ['draft'], cancel: ['draft', 'scheduled'] };

/** Sessions that recur: each is one of its own, and can be moved or cancelled without the others. */
@Injectable()
export class SeriesService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlanService) private readonly plans: PlanService,
    @Inject(SessionMover) private readonly mover: SessionMover,
    @Inject(MoveLetters) private readonly letters: MoveLetters,
  ) {}

  /** Saves one, or it and those that follow; and makes a series of it where that is asked for. @throws Refusal as `PlanService.save`, 422 at `repeat` */
  save(actor: Actor, id: string, { scope, repeat, ...input }: SavePlanInput): Promise<SavedPlan> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedSessionFor(tx, account(actor), id, 'edit');
      const before = await planOf(tx, id);
      const changed = await this.plans.saveWithin(tx, row, before, input);
      const after = await planOf(tx, id);
      const later = scope === 'following' ? await this.changeLater(tx, id, before, after) : [];
      await this.plans.tell(tx, [changed, ...later]);
      if (repeat) await this.repeat(tx, row, after, repeat);
      return changed.saved;
    });
  }

  /** Begins a draft, or a series of them. */
  async call(actor: Actor, { repeat, groupId = null, about, ...input }: CallSessionInput): Promise<SavedPlan> {
    await this.plans.insistDrafts(actor);
    return this.db.write(actor, async (tx) => {
      const saved = await this.plans.begin(tx, { groupId, about: about ?? undefined }, input);
      if (repeat) await this.repeat(tx, await lockedSessionFor(tx, actor, saved.id, 'edit'), await planOf(tx, saved.id), repeat);
      return saved;
    });
  }

  /** Schedules or cancels this and those that follow. @throws Refusal as `SessionMover.move` for the first */
  act(actor: Actor, id: string, act: SessionAct, reason?: string): Promise<{ id: string; state: SessionState; address: string; moved: number }> {
    return this.db.write(actor, async (tx) => {
      const { state, title } = await this.mover.move(tx, id, act, { reason, quiet: true });
      const later = (await tx.query<{ id: string; state: SessionState }>(LATER, [id])).filter((one) => FROM[act]?.includes(one.state));
      for (const other of later) await this.mover.move(tx, other.id, act, { reason, quiet: true });
      await this.letters.tell(tx, [id, ...later.map((other) => other.id)], act);
      return { id, state, address: sessionAddress(id, title), moved: later.length + 1 };
    });
  }

  /** What was changed of one is changed of those that follow; what was moved of them by itself stays moved. */
  private async changeLater(tx: Tx, id: string, before: SessionPlan, after: SessionPlan): Promise<ChangedPlan[]> {
    const change = changeOf(before, after);
    const changed: ChangedPlan[] = [];
    for (const { id: other } of await tx.query<{ id: string }>(LATER, [id])) {
      const row = await lockedSessionFor(tx, tx.actor, other, 'edit');
      const plan = await planOf(tx, other);
      changed.push(await this.plans.change(tx, row, plan, changedPlan(plan, change)));
    }
    return changed;
  }

  private async repeat(tx: Tx, row: SessionRow, plan: SessionPlan, repeat: RepeatInput): Promise<void> {
    if (await one(tx, IN_SERIES, [row.id])) throw invalidField('repeat', 'session-in-series');
    const days = seriesDays(plan.day, repeat);
    if (days.length < 2) throw invalidField('repeat', 'session-no-series');
    const seriesId = newId();
    await tx.query(MAKE, [seriesId, repeat.every, plan.day]);
    await tx.query(JOIN, [row.id, seriesId, plan.day]);
    const made: string[] = [];
    for (const day of days.slice(1)) {
      const { groupId, ...like } = { ...plan, day, items: plan.items.map((item) => ({ ...item, id: null })) };
      const { id } = await this.plans.begin(tx, { groupId }, like as PlanInput, row);
      await tx.query(JOIN, [id, seriesId, day]);
      if (row.state !== 'draft') await this.mover.move(tx, id, 'schedule', { quiet: true });
      made.push(id);
    }
    if (row.state !== 'draft') await this.letters.tell(tx, made, 'schedule');
  }
}
