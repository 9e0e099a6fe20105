import { Injectable } from '@nestjs/common';
import { conflict } from '@minga/kernel/contract';
import { Db, type Actor, type HttpContext } from '@minga/kernel/server';
import { providerSessionRows } from '../providers/provider-session.rows';
import { tokenHash } from '../session-token';
import { needsSecondFactor, SignInDoor, type Entered } from '../sign-in/door';
import { visitorOf } from '../sign-in/visitor';
import { Codes } from './codes';
import { PendingSignIns } from './pending-sign-in';

/** The second step of signing in. */
@Injectable()
export class CodeSignIn {
  constructor(
    private readonly db: Db,
    private readonly pending: PendingSignIns,
    private readonly codes: Codes,
    private readonly door: SignInDoor,
  ) {}

  /** @throws Refusal 409 when no sign-in of this browser waits for a code (any more), 422 for a wrong one, 429 */
  async open(actor: Actor, code: string, http: HttpContext): Promise<Entered> {
    const waiting = await this.pending.try(http);
    if (!waiting) throw conflict('no-pending-sign-in');
    const { account_id: accountId, method, provider_session: providerSession } = waiting;
    await this.codes.take(accountId);
    const entered = await this.db.write(actor, async (tx) => {
      await this.codes.use(tx, accountId, code);
      if (!(await this.pending.end(tx, waiting))) throw conflict('no-pending-sign-in');
      const opened = await this.door.openIn(tx, { accountId, method, visitor: visitorOf(http), twoFactors: true });
      if (providerSession && !needsSecondFactor(opened)) await providerSessionRows.keep(tx, tokenHash(opened.token)!, providerSession);
      return opened;
    });
    await this.codes.giveBack(accountId);
    this.pending.forget(http);
    return entered;
  }
}
