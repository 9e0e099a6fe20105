import { Injectable } from '@nestjs/common';
import { invalidField } from '@minga/kernel/contract';
import { Db, Limits, one, type Actor, type Tx } from '@minga/kernel/server';
import { PROOF_MINUTES, UNDO_DAYS, type Pending } from '../../contract';
import { lapseWithoutDomain } from '../affiliations/lapse';
import { verifyByDomain } from '../affiliations/verify';
import { announceEmail, announceEnded } from '../announce';
import { MAIL_BY_EMAIL, PASSWORD_BY_ACCOUNT, PROOF_BY_ADDRESS } from '../attempts';
import { AccountMail } from '../mail/account-mail';
import { ownerOf } from '../mail/owners';
import { OneTime, type Proof } from '../one-time/one-time';
import type { OneTimeRow } from '../one-time/one-time.rows';
import { wrongProof } from '../one-time/wrong-code';
import { ownAccount } from '../people.access';
import { sessionRows } from '../sessions.rows';
import type { Visitor } from '../sign-in/visitor';
import { StepUp } from '../step-up/step-up';

const PURPOSE = 'address';
const UNDO = 'address-undo';
const DAY_MINUTES = 24 * 60;

const EMAIL = 'SELECT email FROM account WHERE id = $1 FOR UPDATE';
const FREE = `UPDATE account SET email = $2, email_verified_at = now() WHERE id = $1 AND erased_at IS NULL
  AND NOT EXISTS (SELECT FROM account WHERE email = $2 AND id <> $1) RETURNING id`;

/** Another address for an account: proved before it is taken, told to the old one, which can take it back. */
@Injectable()
export class AddressService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly oneTime: OneTime,
    private readonly mail: AccountMail,
    private readonly stepUp: StepUp,
  ) {}

  /** Same answer and same work whether anybody has the address or not. @throws Refusal 401, 403, 422, 429 */
  async request(actor: Actor, email: string): Promise<{ pending: Pending; ticket: string }> {
    const { id } = ownAccount(actor);
    await this.stepUp.require(actor);
    await this.limits.take(PASSWORD_BY_ACCOUNT, id);
    await this.limits.take(MAIL_BY_EMAIL, email);
    return this.db.write(actor, async (tx) => {
      const owner = await ownerOf(tx, email);
      if (owner?.id === id) throw invalidField('email', 'email-same');
      const { token, code, ticket } = await this.oneTime.issue(tx, { purpose: PURPOSE, accountId: id, email, minutes: PROOF_MINUTES });
      const letter = owner
        ? ({ kind: 'address-in-use', path: '/recover', closing: 'not-you' } as const)
        : ({ kind: 'prove-address', path: `/account/address?token=${token}`, code, values: { minutes: PROOF_MINUTES }, closing: 'not-you' } as const);
      await this.mail.send(tx, email, owner?.language ?? actor.language, letter);
      return { pending: { email }, ticket };
    });
  }

  /** Takes the proved address. The proof must have been asked for by this account. @throws Refusal 401, 422, 429 */
  async prove(actor: Actor, proof: Proof, visitor: Visitor): Promise<Pending> {
    const { id } = ownAccount(actor);
    await this.limits.take(PROOF_BY_ADDRESS, visitor.ip);
    const changed = await this.db.write(actor, async (tx) => {
      const row = await this.oneTime.use(tx, PURPOSE, proof);
      return row?.accountId === id ? this.change(tx, row) : undefined;
    });
    if (!changed) throw wrongProof(proof as { token?: string });
    return changed;
  }

  /** Gives the account back to its old address, and nobody stays signed in. @throws Refusal 422, 429 */
  async undo(actor: Actor, token: string, visitor: Visitor): Promise<void> {
    await this.limits.take(PROOF_BY_ADDRESS, visitor.ip);
    const undone = await this.db.write(actor, async (tx) => {
      const row = await this.oneTime.use(tx, UNDO, { token });
      if (!row?.accountId || !(await one(tx, FREE, [row.accountId, row.email]))) return false;
      await this.moved(tx, row.accountId, row.email!);
      await announceEnded(tx, await sessionRows.endAll(tx, row.accountId));
      await this.oneTime.withdraw(tx, row.accountId, [PURPOSE, UNDO, 'recover', 'sign-in']);
      tx.audit({ act: 'account.address-restored', subject: { type: 'account', id: row.accountId }, personal: { email: row.email } });
      return true;
    });
    if (!undone) throw wrongProof({ token });
  }

  private async change(tx: Tx, { accountId, email }: OneTimeRow): Promise<Pending | undefined> {
    const id = accountId!;
    const before = (await one<{ email: string | null }>(tx, EMAIL, [id]))?.email;
    if (!(await one(tx, FREE, [id, email]))) return undefined;
    // Codes and links that went to the old address serve nobody any more
    await this.oneTime.withdraw(tx, id, [PURPOSE, 'recover', 'sign-in']);
    if (before) await this.tellOld(tx, id, before, email!);
    await this.moved(tx, id, email!);
    tx.audit({ act: 'account.address-changed', subject: { type: 'account', id }, personal: { from: before ?? null, to: email } });
    return { email: email! };
  }

  /** What the old address proved of somebody holds no more, unless the present one proves it too. */
  private async moved(tx: Tx, id: string, email: string): Promise<void> {
    await lapseWithoutDomain(tx, id);
    await verifyByDomain(tx, id, email);
    announceEmail(tx, id, email);
  }

  private async tellOld(tx: Tx, id: string, before: string, email: string): Promise<void> {
    const { token } = await this.oneTime.issue(tx, { purpose: UNDO, accountId: id, email: before, minutes: UNDO_DAYS * DAY_MINUTES });
    const owner = await ownerOf(tx, email);
    const values = { address: email, days: UNDO_DAYS };
    await this.mail.send(tx, before, owner?.language ?? tx.actor.language, { kind: 'address-changed', path: `/undo-address?token=${token}`, values });
  }
}
