import { Injectable } from '@nestjs/common';
import { notFound, type SiteRole } from '@minga/kernel/contract';
import { Db, stewardOnly, type Actor } from '@minga/kernel/server';
import type { StewardedPerson } from '../../contract';
import { announceEnded } from '../announce';
import { sessionRows } from '../sessions.rows';
import { changeSiteRoleOf } from '../site-role';
import { StepUp } from '../step-up/step-up';
import { stewardedPeople, type PeopleSearch } from './steward.queries';

const PAGE = 30;
const THERE = `SELECT 1 FROM account WHERE id = $1 AND kind = 'person' AND erased_at IS NULL`;

/** What stewards see of accounts and do with them. Each act is recorded. */
@Injectable()
export class StewardService {
  constructor(
    private readonly db: Db,
    private readonly stepUp: StepUp,
  ) {}

  async list(actor: Actor, { limit = PAGE, ...search }: Omit<PeopleSearch, 'limit'> & { limit?: number | undefined }): Promise<{ items: StewardedPerson[]; next: string | null }> {
    stewardOnly(actor);
    const found = await stewardedPeople(this.db, { ...search, limit: limit + 1 });
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? items.at(-1)!.person.id : null };
  }

  /** @throws Refusal 404, 403 `step-up-required`, 409 `last-steward` */
  async setRole(actor: Actor, accountId: string, role: SiteRole, reason?: string): Promise<{ role: SiteRole }> {
    stewardOnly(actor);
    await this.stepUp.require(actor);
    return this.db.write(actor, async (tx) => {
      if (!(await changeSiteRoleOf(tx, accountId, role, reason))) throw notFound();
      return { role };
    });
  }

  /** @throws Refusal 404, 403 `step-up-required` */
  async endSessions(actor: Actor, accountId: string, reason?: string): Promise<{ ended: number }> {
    stewardOnly(actor);
    await this.stepUp.require(actor);
    return this.db.write(actor, async (tx) => {
      if ((await tx.query(THERE, [accountId])).length === 0) throw notFound();
      const ended = await sessionRows.endAll(tx, accountId);
      tx.audit({ act: 'account.sessions-ended', subject: { type: 'account', id: accountId }, facts: { ended: ended.length }, reason: reason || undefined });
      await announceEnded(tx, ended);
      return { ended: ended.length };
    });
  }
}
