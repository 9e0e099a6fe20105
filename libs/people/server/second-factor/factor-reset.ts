import { Injectable } from '@nestjs/common';
import { conflict, forbidden, notFound } from '@minga/kernel/contract';
import { Db, one, stewardOnly, type Actor, type Tx } from '@minga/kernel/server';
import { announceEnded } from '../announce';
import { sessionRows } from '../sessions.rows';
import { StepUp } from '../step-up/step-up';
import { forgetCodes } from './forget';
import { factorRows } from './factor.rows';
import { Means } from './means';
import { SecurityNotices } from './security-notices';

const THERE = `SELECT id FROM account WHERE id = $1 AND kind = 'person' AND erased_at IS NULL FOR UPDATE`;
const BY_EMAIL = `SELECT id, name FROM account WHERE email = $1 AND kind = 'person' AND erased_at IS NULL FOR UPDATE`;

type ResetNotice = 'second-factor-reset' | 'second-factor-reset-by-operator';

/**
 * The way back for who lost both their app and its recovery codes. Passkeys stay: they keep nobody out, and their owner
 * can remove them once in. Whoever must have a second factor has the whole time of grace to set up another one.
 */
@Injectable()
export class FactorReset {
  constructor(
    private readonly db: Db,
    private readonly stepUp: StepUp,
    private readonly means: Means,
    private readonly notices: SecurityNotices,
  ) {}

  /**
   * By a steward, never their own: nobody who sits at a steward's open session makes the account weaker than it was.
   * @throws Refusal 404, 403 `step-up-required`, `second-factor-own`, 409 when there is none
   */
  async byStewards(actor: Actor, accountId: string, reason: string): Promise<{ ended: number }> {
    const { id } = stewardOnly(actor);
    await this.stepUp.require(actor);
    if (id === accountId) throw forbidden('second-factor-own');
    return this.db.write(actor, async (tx) => {
      if (!(await one(tx, THERE, [accountId]))) throw notFound();
      const ended = await this.reset(tx, accountId, 'second-factor-reset', reason);
      if (ended === undefined) throw conflict('no-second-factor');
      return { ended };
    });
  }

  /**
   * By who runs the server, for the address of an account (lower case): the way back of the only steward.
   * @returns whose it is and whether there was one; undefined when nobody has the address
   */
  async byOperator(tx: Tx, email: string): Promise<{ name: string; had: boolean } | undefined> {
    const found = await one<{ id: string; name: string }>(tx, BY_EMAIL, [email]);
    return found && { name: found.name, had: (await this.reset(tx, found.id, 'second-factor-reset-by-operator')) !== undefined };
  }

  /** @returns how many sessions ended; undefined when there is no second factor */
  private async reset(tx: Tx, id: string, notice: ResetNotice, reason?: string): Promise<number | undefined> {
    if (!(await factorRows.remove(tx, id))) return undefined;
    await forgetCodes(tx, id);
    const ended = await sessionRows.endAll(tx, id);
    tx.audit({ act: 'account.second-factor-reset', subject: { type: 'account', id }, facts: { ended: ended.length }, reason });
    await this.notices.send(tx, id, notice);
    await this.means.announce(tx, id);
    await announceEnded(tx, ended);
    return ended.length;
  }
}
