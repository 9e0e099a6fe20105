import { Injectable } from '@nestjs/common';
import { forbidden, type SiteSetting } from '@minga/kernel/contract';
import { Db, one, SiteSettingsStore, type Sql } from '@minga/kernel/server';
import type { SignInMeansView } from '../../contract';
import { secondFactorChairs, secondFactorEverybody, secondFactorGraceDays, secondFactorStewards } from '../../contract/second-factor/settings';

/** Why an account must have a second factor, while stewards have the setting on. */
export interface SecondFactorReason {
  setting: SiteSetting;
  applies(sql: Sql, accountId: string): Promise<boolean>;
}

const IS_STEWARD = "SELECT id FROM account WHERE id = $1 AND site_role = 'steward'";
const HAS_ONE = `SELECT EXISTS (SELECT 1 FROM authenticator WHERE account_id = $1)
  OR EXISTS (SELECT 1 FROM passkey WHERE account_id = $1) AS has`;
const SINCE = 'SELECT since FROM second_factor_due WHERE account_id = $1';
const BEGIN = 'INSERT INTO second_factor_due (account_id) VALUES ($1) ON CONFLICT DO NOTHING';
const END = 'DELETE FROM second_factor_due WHERE account_id = $1';
const DAY_MS = 24 * 60 * 60 * 1000;

const stewards: SecondFactorReason = {
  setting: secondFactorStewards,
  applies: async (sql, accountId) => (await sql.query(IS_STEWARD, [accountId])).length > 0,
};

const everybody: SecondFactorReason = { setting: secondFactorEverybody, applies: () => Promise.resolve(true) };

/** Who must have a second factor, and what becomes of those who have none. A passkey counts as two factors. */
@Injectable()
export class RequireSecondFactor {
  private readonly reasons: SecondFactorReason[] = [everybody, stewards];

  constructor(
    private readonly db: Db,
    private readonly settings: SiteSettingsStore,
  ) {
    settings.define(secondFactorEverybody, secondFactorStewards, secondFactorChairs, secondFactorGraceDays);
  }

  /** Slices above tell what people cannot know, such as who chairs a group. */
  addReason(reason: SecondFactorReason): void {
    this.reasons.push(reason);
  }

  /** What somebody's page says: until when they may go on without one; null when nothing is missing. */
  async due(sql: Sql, accountId: string): Promise<SignInMeansView['due']> {
    if (!(await this.mustAndHasNone(sql, accountId))) return null;
    // Who was not seen to lack it before has the whole time before them
    const since = (await one<{ since: Date }>(sql, SINCE, [accountId]))?.since ?? new Date();
    const until = since.getTime() + this.settings.get(secondFactorGraceDays) * DAY_MS;
    return { until: new Date(until).toISOString(), over: until <= Date.now() };
  }

  /** At each sign-in and before dangerous acts: from the first one at which it is missing, the time of grace runs. */
  async note(sql: Sql, accountId: string): Promise<void> {
    const missing = await this.mustAndHasNone(sql, accountId);
    await sql.query(missing ? BEGIN : END, [accountId]);
  }

  /** Before anything dangerous. @throws Refusal 403 when the time of grace is over */
  async insist(accountId: string): Promise<void> {
    await this.note(this.db, accountId);
    if ((await this.due(this.db, accountId))?.over) throw forbidden('second-factor-due');
  }

  private async mustAndHasNone(sql: Sql, accountId: string): Promise<boolean> {
    const inForce = this.reasons.filter(({ setting }) => this.settings.get(setting) === true);
    if (inForce.length === 0) return false;
    if ((await one<{ has: boolean }>(sql, HAS_ONE, [accountId]))?.has) return false;
    for (const reason of inForce) if (await reason.applies(sql, accountId)) return true;
    return false;
  }
}
