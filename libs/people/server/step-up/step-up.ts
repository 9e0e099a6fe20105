import { Injectable } from '@nestjs/common';
import { forbidden, invalidField } from '@minga/kernel/contract';
import { Db, Limits, one, type Actor, type Tx } from '@minga/kernel/server';
import { PASSWORD_BY_ACCOUNT } from '../attempts';
import { verifyPassword } from '../password';
import { ownAccount } from '../people.access';
import { newSessionToken } from '../session-token';

/** For so long after somebody showed who they are, dangerous acts are not asked for again. */
export const FRESH_MINUTES = 10;

const FRESH = `SELECT authenticated_at > now() - interval '${FRESH_MINUTES} minutes' AS fresh FROM session WHERE id = $1`;
const RENEW = 'UPDATE session SET authenticated_at = now(), token_hash = $2 WHERE id = $1';
const PASSWORD = 'SELECT password_hash FROM account WHERE id = $1';

/** Looks whether this account may do dangerous things at all. @throws Refusal 403 why not */
export type StepUpCheck = (accountId: string) => Promise<void>;

/** Asks again who somebody is before what cannot be taken back. */
@Injectable()
export class StepUp {
  private readonly checks: StepUpCheck[] = [];

  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
  ) {}

  /** Asked of everybody before a dangerous act, in the order of adding. */
  addCheck(check: StepUpCheck): void {
    this.checks.push(check);
  }

  /** @throws Refusal 401 for guests, 403 `step-up-required` when it is too long ago, or why a check refuses */
  async require(actor: Actor): Promise<void> {
    if (actor.kind === 'system') return;
    const { id } = ownAccount(actor);
    for (const check of this.checks) await check(id);
    await this.requireFresh(actor);
  }

  /** The same without the checks, for acts that mend what a check finds wanting. @throws Refusal 401, 403 */
  async requireFresh(actor: Actor): Promise<void> {
    if (actor.kind === 'system') return;
    const { sessionId } = ownAccount(actor);
    if (!(await one<{ fresh: boolean }>(this.db, FRESH, [sessionId]))?.fresh) throw forbidden('step-up-required');
  }

  /** Confirms by password. @returns the session's new token @throws Refusal 422, 429 */
  async byPassword(actor: Actor, password: string): Promise<string> {
    const { id } = ownAccount(actor);
    await this.limits.take(PASSWORD_BY_ACCOUNT, id);
    const row = await one<{ password_hash: string | null }>(this.db, PASSWORD, [id]);
    if (!(await verifyPassword(password, row?.password_hash))) throw invalidField('password', 'password-wrong');
    await this.limits.giveBack(PASSWORD_BY_ACCOUNT, id);
    return this.db.write(actor, (tx) => this.renew(tx));
  }

  /** The session is as fresh as if it began now, under a new token, which is the answer. Call it when the proof is right. */
  async renew(tx: Tx): Promise<string> {
    const { sessionId } = ownAccount(tx.actor);
    const { token, hash } = newSessionToken();
    await tx.query(RENEW, [sessionId, hash]);
    return token;
  }
}
