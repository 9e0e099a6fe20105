import { Injectable } from '@nestjs/common';
import { Db, Limits, networkOf, one, type Allowance } from '@minga/kernel/server';
import { SIGN_IN_BY_ACCOUNT, SIGN_IN_BY_ACCOUNT_ANYWHERE, SIGN_IN_BY_ADDRESS, SIGN_IN_BY_DEVICE } from '../attempts';
import { tokenHash } from '../session-token';
import type { Visitor } from './visitor';

const KNOWN = `SELECT 1 AS known FROM known_device d JOIN account a ON a.id = d.account_id WHERE a.email = $1 AND d.digest = $2`;

/** An attempt that was counted; take it back when it turned out to be honest. */
export interface CountedAttempt {
  giveBack(): Promise<void>;
}

/**
 * Slows the guessing of passwords without letting a stranger lock somebody out: strangers count by account and network, and
 * more widely by account alone; a browser that signed in to the account before counts for itself only.
 */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
  ) {}

  /** @throws Refusal 429, alike whether anybody has this address */
  async take(email: string, visitor: Visitor): Promise<CountedAttempt> {
    const device = await this.knownDevice(email, visitor);
    if (device) return this.counted([[SIGN_IN_BY_DEVICE, `${email} ${device}`]]);
    await this.limits.take(SIGN_IN_BY_ADDRESS, visitor.ip);
    return this.counted([
      [SIGN_IN_BY_ACCOUNT, `${email} ${networkOf(visitor.ip)}`],
      [SIGN_IN_BY_ACCOUNT_ANYWHERE, email],
    ]);
  }

  private async counted(buckets: readonly [Allowance, string][]): Promise<CountedAttempt> {
    for (const [allowance, who] of buckets) await this.limits.take(allowance, who);
    return {
      giveBack: async () => {
        for (const [allowance, who] of buckets) await this.limits.giveBack(allowance, who);
      },
    };
  }

  /** The digest of a browser that signed in to this account before. */
  private async knownDevice(email: string, { device }: Visitor): Promise<string | undefined> {
    const digest = device && tokenHash(device);
    return digest && (await one(this.db, KNOWN, [email, digest])) ? digest : undefined;
  }
}
