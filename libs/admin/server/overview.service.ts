import { Injectable } from '@nestjs/common';
import { Db, Limits, one, stewardOnly, Waiting, type Actor } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import type { LimitedItem, OverviewView, WaitingItem } from '../contract';
import { AuditService } from './audit.service';

const LATEST = 8;
const MOST_LIMITED = 200;

const FIGURES = `SELECT
  (SELECT count(*) FROM account WHERE kind = 'person' AND erased_at IS NULL)::int AS people,
  (SELECT count(*) FROM organisation)::int AS organisations,
  (SELECT count(*) FROM working_group)::int AS groups,
  (SELECT coalesce(sum(topics), 0) FROM working_group)::int AS topics`;

/** What waits for the stewards, and how much there is. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly db: Db,
    private readonly waitingFor: Waiting,
    private readonly limits: Limits,
    private readonly audit: AuditService,
  ) {}

  waiting(): Promise<WaitingItem[]> {
    return this.waitingFor.now(this.db);
  }

  async view(actor: Actor): Promise<OverviewView> {
    stewardOnly(actor);
    const figures = (await one<OverviewView['figures'] & Record<string, unknown>>(this.db, FIGURES))!;
    const { items } = await this.audit.search(actor, { limit: LATEST });
    return { waiting: await this.waiting(), figures, latest: items };
  }

  async limited(actor: Actor): Promise<LimitedItem[]> {
    stewardOnly(actor);
    await this.limits.refusals.flush();
    const refusals = await this.limits.refusals.lastDay(MOST_LIMITED);
    const cards = await cardsOf(this.db, refusals.flatMap(({ accountId }) => accountId ?? []));
    return refusals.map(({ accountId, ...rest }) => ({ ...rest, person: cards.get(accountId ?? '') ?? null }));
  }
}
