import { Injectable } from '@nestjs/common';
import { Db, Limits, one, SiteSettings, type Actor, type Tx } from '@minga/kernel/server';
import { LINK_MINUTES, PROOF_MINUTES, type LinkInput, type Pending } from '../../contract';
import { announceEnded } from '../announce';
import { MAIL_BY_EMAIL, PROOF_BY_ADDRESS, RECOVER_BY_ADDRESS } from '../attempts';
import { AccountMail } from '../mail/account-mail';
import { ownerOf } from '../mail/owners';
import { OneTime, type Proof } from '../one-time/one-time';
import { wrongProof } from '../one-time/wrong-code';
import { hashPassword } from '../password';
import { insistOnStrength } from '../password/strength';
import { sessionRows } from '../sessions.rows';
import { SignInDoor, type Entered } from '../sign-in/door';
import type { Visitor } from '../sign-in/visitor';

/** What a stranger may ask for by naming an address. */
type Asked = 'recover' | 'sign-in';
const MINUTES: Readonly<Record<Asked, number>> = { recover: PROOF_MINUTES, 'sign-in': LINK_MINUTES };

// A link serves the account that had the address when it was sent, while it still has it
const PROVED = `UPDATE account SET email_verified_at = coalesce(email_verified_at, now())
  WHERE id = $1 AND email = $2 AND erased_at IS NULL RETURNING id, name, email`;
const SET_PASSWORD = 'UPDATE account SET password_hash = $2 WHERE id = $1';
const WHOSE = 'SELECT name FROM account WHERE id = $1';

export interface SentProof {
  pending: Pending;
  ticket: string;
  minutes: number;
}

/** Ways in for who cannot, or does not want to, type a password: the mailbox proves who they are. */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly oneTime: OneTime,
    private readonly mail: AccountMail,
    private readonly door: SignInDoor,
    private readonly settings: SiteSettings,
  ) {}

  /** Same answer and same work whether anybody has the address or not; its owner, or who typed it, is told by mail. @throws Refusal 429 */
  async request(actor: Actor, asked: Asked, { email, next = '/' }: LinkInput, visitor: Visitor): Promise<SentProof> {
    await this.limits.take(RECOVER_BY_ADDRESS, visitor.ip);
    await this.limits.take(MAIL_BY_EMAIL, email);
    const minutes = MINUTES[asked];
    return this.db.write(actor, async (tx) => {
      const owner = await ownerOf(tx, email);
      const { token, code, ticket } = await this.oneTime.issue(tx, { purpose: asked, accountId: owner?.id, email, data: { next }, minutes });
      const path = asked === 'recover' ? `/recover?token=${token}` : `/enter?token=${token}`;
      const letter = owner
        ? ({ kind: asked, path, code, values: { minutes }, closing: 'not-you' } as const)
        : ({ kind: 'no-account', path: '/register', closing: 'not-you' } as const);
      await this.mail.send(tx, email, owner?.language ?? actor.language, letter);
      return { pending: { email }, ticket, minutes };
    });
  }

  /** Signs in who holds the link. @throws Refusal 422 `mail-code-wrong`, 403 from the door, 429 */
  async enter(actor: Actor, proof: Proof, visitor: Visitor): Promise<{ entered: Entered; next: string }> {
    await this.limits.take(PROOF_BY_ADDRESS, visitor.ip);
    const done = await this.db.write(actor, async (tx) => {
      const used = await this.used(tx, 'sign-in', proof);
      return used && { entered: await this.door.openIn(tx, { accountId: used.id, method: 'link', visitor }), next: used.next };
    });
    if (!done) throw wrongProof(proof as { token?: string });
    return done;
  }

  /** Sets a new password, and ends every session before one begins here. @throws Refusal 422, 403 from the door, 429 */
  async recover(actor: Actor, proof: Proof, password: string, visitor: Visitor): Promise<Entered> {
    await this.limits.take(PROOF_BY_ADDRESS, visitor.ip);
    insistOnStrength(password, 'password', { ...(await this.ownWords(proof)), site: this.settings.siteName });
    const hash = await hashPassword(password);
    const entered = await this.db.write(actor, async (tx) => {
      const used = await this.used(tx, 'recover', proof);
      if (!used) return undefined;
      await tx.query(SET_PASSWORD, [used.id, hash]);
      await announceEnded(tx, await sessionRows.endAll(tx, used.id));
      await this.oneTime.withdraw(tx, used.id, ['recover', 'sign-in', 'address']);
      await this.mail.toOwner(tx, used.id, () => ({ kind: 'password-changed', path: '/recover' }));
      tx.audit({ act: 'account.recovered', subject: { type: 'account', id: used.id } });
      return this.door.openIn(tx, { accountId: used.id, method: 'recovery', visitor });
    });
    if (!entered) throw wrongProof(proof as { token?: string });
    return entered;
  }

  private async used(tx: Tx, asked: Asked, proof: Proof): Promise<{ id: string; next: string } | undefined> {
    const row = await this.oneTime.use(tx, asked, proof);
    if (!row?.accountId || !(await one(tx, PROVED, [row.accountId, row.email]))) return undefined;
    const { next = '/' } = row.data as { next?: string };
    return { id: row.accountId, next };
  }

  private async ownWords(proof: Proof): Promise<{ email?: string; name?: string }> {
    const row = 'token' in proof ? await this.oneTime.peek(this.db, 'recover', proof.token) : undefined;
    const owner = row?.accountId ? await one<{ name: string }>(this.db, WHOSE, [row.accountId]) : undefined;
    return { email: row?.email ?? undefined, name: owner?.name };
  }
}
