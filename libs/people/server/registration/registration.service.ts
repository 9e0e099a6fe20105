import { Injectable } from '@nestjs/common';
import { forbidden, notFound } from '@minga/kernel/contract';
import { Db, Limits, SiteSettings, type Actor, type Tx } from '@minga/kernel/server';
import { PROOF_MINUTES, type Pending, type RegisterInput } from '../../contract';
import { insertAccount } from '../accounts.rows';
import { AdmissionService } from '../admission/admission.service';
import { affiliate } from '../affiliations/affiliate';
import { verifyByDomain } from '../affiliations/verify';
import { MAIL_BY_EMAIL, PROOF_BY_ADDRESS, REGISTER_BY_ADDRESS } from '../attempts';
import { AccountMail } from '../mail/account-mail';
import { ownerOf } from '../mail/owners';
import { OneTime, type Proof } from '../one-time/one-time';
import { wrongProof } from '../one-time/wrong-code';
import { chosenOrganisation, insistOnChoice } from '../organisations.service';
import { hashPassword } from '../password';
import { insistOnStrength } from '../password/strength';
import { newSessionToken, tokenHash } from '../session-token';
import { SignInDoor, type Entered } from '../sign-in/door';
import type { Visitor } from '../sign-in/visitor';
import { registrationRows, type Registration } from './registration.rows';

const PURPOSE = 'registration';
const SET_COUNTRY = 'UPDATE account SET country = $2 WHERE id = $1';

/** For the browser: one ticket for the registration, one for the code that was sent last. */
export interface Sent {
  pending: Pending;
  ticket: string;
}
export interface Begun extends Sent {
  registration: string;
}

export interface Completed {
  entered: Entered;
  next: string;
}

/**
 * An account comes into being when its address is proved; until then what was typed is kept aside. Whether somebody has
 * the address already is told to its owner by mail, and to nobody else: the same work is done in both cases.
 */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly oneTime: OneTime,
    private readonly mail: AccountMail,
    private readonly door: SignInDoor,
    private readonly settings: SiteSettings,
    private readonly admission: AdmissionService,
  ) {}

  /** @throws Refusal 422 naming the field, 429 */
  async begin(actor: Actor, { password, email, ...rest }: RegisterInput, next: string, visitor: Visitor): Promise<Begun> {
    await this.limits.take(REGISTER_BY_ADDRESS, visitor.ip);
    insistOnStrength(password, 'password', { email, name: rest.name, site: this.settings.siteName });
    await this.admission.insistOnWay(this.db, email, rest.invitation);
    await insistOnChoice(this.db, rest);
    await this.limits.take(MAIL_BY_EMAIL, email);
    const passwordHash = await hashPassword(password);
    const { token, hash } = newSessionToken();
    return this.db.write(actor, async (tx) => {
      const registration = await registrationRows.insert(tx, hash, { email, language: actor.language, given: { ...rest, passwordHash, next } });
      return { ...(await this.send(tx, registration)), registration: token };
    });
  }

  /** What waits in this browser; undefined when nothing does. */
  async pending(ticket: string): Promise<Pending | undefined> {
    const found = await registrationRows.byTicket(this.db, tokenHash(ticket) ?? '');
    return found && { email: found.email };
  }

  /** Sends link and code again, to another address if one is given. @throws Refusal 404, 429 */
  async resend(actor: Actor, ticket: string, visitor: Visitor, corrected?: string): Promise<Sent> {
    await this.limits.take(REGISTER_BY_ADDRESS, visitor.ip);
    const found = await registrationRows.byTicket(this.db, tokenHash(ticket) ?? '');
    if (!found) throw notFound();
    await this.limits.take(MAIL_BY_EMAIL, corrected ?? found.email);
    return this.db.write(actor, async (tx) => {
      const registration = corrected ? await registrationRows.correct(tx, found.id, corrected) : found;
      if (!registration) throw notFound();
      await registrationRows.withdraw(tx, PURPOSE, found.id);
      return this.send(tx, registration);
    });
  }

  /** Makes the account, and signs it in. @throws Refusal 422 `mail-code-wrong`, 429 */
  async complete(actor: Actor, proof: Proof, visitor: Visitor): Promise<Completed> {
    await this.limits.take(PROOF_BY_ADDRESS, visitor.ip);
    const completed = await this.db.write(actor, async (tx) => {
      const used = await this.oneTime.use(tx, PURPOSE, proof);
      const registration = used?.email && (await registrationRows.take(tx, String(used.data['registrationId']), used.email));
      return registration ? this.open(tx, registration, visitor) : undefined;
    });
    if (!completed) throw wrongProof(proof as { token?: string });
    // Said once the account is there: it waits, and is not to be proved again
    if (completed === 'waits') throw forbidden('registration-waiting');
    return completed;
  }

  private async send(tx: Tx, { id, email, language }: Registration): Promise<Sent> {
    const owner = await ownerOf(tx, email);
    const { token, code, ticket } = await this.oneTime.issue(tx, { purpose: PURPOSE, email, data: { registrationId: id }, minutes: PROOF_MINUTES });
    const letter = owner
      ? ({ kind: 'have-account', path: '/recover', closing: 'not-you' } as const)
      : ({ kind: 'register', path: `/verify?token=${token}`, code, values: { minutes: PROOF_MINUTES }, closing: 'not-you' } as const);
    await this.mail.send(tx, email, owner?.language ?? language, letter);
    return { pending: { email }, ticket };
  }

  /** Undefined when somebody has the address by now; `waits` when a steward is to let them in. */
  private async open(tx: Tx, { email, language, given }: Registration, visitor: Visitor): Promise<Completed | 'waits' | undefined> {
    const { passwordHash, next, name, title, invitation, ...choice } = given;
    const id = await insertAccount(tx, { email, passwordHash, name, language });
    if (!id) return undefined;
    const organisation = await chosenOrganisation(tx, choice, language, id);
    await affiliate(tx, { accountId: id, organisationId: organisation.id, title, lang: language });
    await tx.query(SET_COUNTRY, [id, organisation.country]);
    await verifyByDomain(tx, id, email);
    await registrationRows.forgetAddress(tx, email);
    const { waits, address } = await this.admission.settle(tx, id, email, invitation);
    if (waits) return 'waits';
    return { entered: await this.door.openIn(tx, { accountId: id, method: 'registration', visitor }), next: address ?? next };
  }
}
