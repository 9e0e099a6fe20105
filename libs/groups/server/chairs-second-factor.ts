import { Injectable } from '@nestjs/common';
import { one } from '@minga/kernel/server';
import { secondFactorChairs } from '@minga/people/contract';
import { RequireSecondFactor } from '@minga/people/server';

const CHAIRS = "SELECT EXISTS (SELECT 1 FROM membership WHERE account_id = $1 AND role = 'chair') AS chairs";

/** Who chairs a group, for the stewards' setting that chairs must have a second factor. */
@Injectable()
export class ChairsSecondFactor {
  constructor(required: RequireSecondFactor) {
    required.addReason({
      setting: secondFactorChairs,
      applies: async (sql, accountId) => (await one<{ chairs: boolean }>(sql, CHAIRS, [accountId]))?.chairs ?? false,
    });
  }
}
