import { Injectable } from '@nestjs/common';
import { Db, Jobs } from '@minga/kernel/server';
import { Challenges } from '../passkeys/challenges';
import { SignInDoor } from '../sign-in/door';
import { StepUp } from '../step-up/step-up';
import { factorRows } from './factor.rows';
import { PendingSignIns } from './pending-sign-in';
import { RequireSecondFactor } from './require-second-factor';

const HOURLY = '37 * * * *';

/** Puts the requirement of a second factor where people come in and before what is dangerous, and removes what has expired. */
@Injectable()
export class SecondFactorGuards {
  constructor(
    door: SignInDoor,
    stepUp: StepUp,
    required: RequireSecondFactor,
    jobs: Jobs,
    private readonly db: Db,
    private readonly challenges: Challenges,
    private readonly pending: PendingSignIns,
  ) {
    door.addCheck((sql, accountId) => required.note(sql, accountId));
    stepUp.addCheck((accountId) => required.insist(accountId));
    jobs.register({ name: 'second-factor-sweep', cron: HOURLY, run: () => this.sweep() });
  }

  async sweep(): Promise<void> {
    await this.challenges.forgetOld();
    await this.pending.forgetOld();
    await factorRows.forgetDrafts(this.db);
  }
}
