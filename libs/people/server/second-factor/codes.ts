import { Injectable } from '@nestjs/common';
import { invalidField } from '@minga/kernel/contract';
import { Limits, type Sql, type Tx } from '@minga/kernel/server';
import { factorRows } from './factor.rows';
import { CODE_BY_ACCOUNT } from './limits';
import { Means } from './means';
import { RecoveryDigests } from './recovery-codes';
import { Sealed } from './sealed';
import { SecurityNotices } from './security-notices';
import { totpStep } from './totp';

/** The code that somebody shows besides a password: of their app, or one of their recovery codes. */
@Injectable()
export class Codes {
  constructor(
    private readonly limits: Limits,
    private readonly sealed: Sealed,
    private readonly digests: RecoveryDigests,
    private readonly means: Means,
    private readonly notices: SecurityNotices,
  ) {}

  /** Whether an account is asked for a code after its password. */
  async asksFor(sql: Sql, accountId: string): Promise<boolean> {
    return (await factorRows.authenticator(sql, accountId)) !== undefined;
  }

  /** Counts a try, before it is looked at and outside of its transaction. @throws Refusal 429 */
  async take(accountId: string): Promise<void> {
    await this.limits.take(CODE_BY_ACCOUNT, accountId);
  }

  /** Gives the try of a right code back. */
  async giveBack(accountId: string): Promise<void> {
    await this.limits.giveBack(CODE_BY_ACCOUNT, accountId);
  }

  /** Uses up a code in the transaction that it is for. Call `take` first. @throws Refusal 422 for one that is wrong or was used */
  async use(tx: Tx, accountId: string, code: string): Promise<void> {
    const known = await factorRows.authenticator(tx, accountId);
    if (!known) throw invalidField('code', 'code-wrong');
    const step = totpStep(this.sealed.open(known.secret, accountId), code.replace(/\s/g, ''), Date.now());
    if (step === undefined) return this.useRecoveryCode(tx, accountId, code);
    if (!(await factorRows.useStep(tx, accountId, step))) throw invalidField('code', 'code-used');
  }

  private async useRecoveryCode(tx: Tx, accountId: string, code: string): Promise<void> {
    const used = await factorRows.useRecoveryCode(tx, accountId, this.digests.candidates(code, accountId));
    if (!used) throw invalidField('code', 'code-wrong');
    const left = (await this.means.of(tx, accountId)).authenticator?.recoveryCodesLeft ?? 0;
    tx.audit({ act: 'recovery-code.used', subject: { type: 'account', id: accountId }, facts: { left } });
    await this.notices.send(tx, accountId, 'recovery-code-used', { left });
    await this.means.announce(tx, accountId);
  }
}
