import { Injectable } from '@nestjs/common';
import { conflict, forbidden, notFound } from '@minga/kernel/contract';
import { accountIdOf, Db, Limits, SiteSettingsStore, Waiting, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { AdmissionInput, Registration } from '../../contract';
import { registrationMode, type RegistrationMode } from '../../contract/admission/admission.settings';
import { PROOF_BY_ADDRESS } from '../attempts';
import { insistOnSteward, InvitationsService } from '../invitations/invitations.service';
import { AccountMail, type AccountLetter } from '../mail/account-mail';
import { OneTime } from '../one-time/one-time';
import { wrongProof } from '../one-time/wrong-code';
import { SignInDoor } from '../sign-in/door';
import { admissionRows, type AdmissionState } from './admission.rows';

const PURPOSE = 'registration-answer';
const ANSWER_DAYS = 14;
const DAY_MINUTES = 24 * 60;

const STATES: Record<AdmissionInput['decision'], AdmissionState> = { approve: 'approved', refuse: 'refused', ask: 'asked' };

/** Who is let in, and by whom: stewards decide how people come to an account. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly db: Db,
    private readonly settings: SiteSettingsStore,
    private readonly invitations: InvitationsService,
    private readonly oneTime: OneTime,
    private readonly mail: AccountMail,
    private readonly limits: Limits,
    door: SignInDoor,
    waiting: Waiting,
  ) {
    settings.define(registrationMode);
    door.addCheck((sql, accountId) => this.insistOnAdmitted(sql, accountId));
    waiting.register({ id: 'people.registrations', path: '/admin/registrations', count: (sql) => admissionRows.count(sql) });
  }

  mode(): RegistrationMode {
    return this.settings.get(registrationMode);
  }

  /** Before anything is typed in vain. @throws Refusal 403 `registration-by-invitation` */
  async insistOnWay(sql: Sql, email: string, invitation: string | undefined): Promise<void> {
    if (this.mode() === 'invitation' && !(invitation && (await this.invitations.holds(sql, invitation, email)))) throw forbidden('registration-by-invitation');
  }

  /** Where nobody can show an invitation or wait. @throws Refusal 403 */
  insistOnOpen(): void {
    if (this.mode() !== 'open') throw forbidden(this.mode() === 'request' ? 'registration-by-request' : 'registration-by-invitation');
  }

  /**
   * For an account that was just made, its address proved. An invitation lets in at once, whatever the mode.
   * @returns where the invitation leads, if anywhere; `waits` when a steward is to approve @throws Refusal 403
   */
  async settle(tx: Tx, accountId: string, email: string, invitation: string | undefined): Promise<{ waits: boolean; address?: string | undefined }> {
    const address = invitation ? await this.invitations.use(tx, invitation, accountId, email) : undefined;
    if (address !== undefined || this.mode() === 'open') return { waits: false, address: address === '/' ? undefined : address };
    if (this.mode() === 'invitation') throw forbidden('registration-by-invitation');
    await admissionRows.ask(tx, accountId);
    return { waits: true };
  }

  async list(actor: Actor): Promise<Registration[]> {
    insistOnSteward(actor);
    return admissionRows.open(this.db);
  }

  /** Two stewards at once: one decides, the other is told. @throws Refusal 404, 409 `registration-decided` */
  decide(actor: Actor, accountId: string, { decision, revision, text }: AdmissionInput): Promise<{ accountId: string }> {
    insistOnSteward(actor);
    return this.db.write(actor, async (tx) => {
      if (!(await admissionRows.exists(tx, accountId))) throw notFound();
      const state = STATES[decision];
      if (!(await admissionRows.decide(tx, accountId, revision, state, text || null, accountIdOf(actor)))) throw conflict('registration-decided');
      tx.audit({ act: `registration.${state}`, subject: { type: 'account', id: accountId }, ...(text && { reason: text, about: accountId }) });
      const letter = await this.letter(tx, accountId, decision, text ?? '');
      await this.mail.toOwner(tx, accountId, () => letter);
      return { accountId };
    });
  }

  async question(token: string, ip: string): Promise<string | null> {
    await this.limits.take(PROOF_BY_ADDRESS, ip);
    const found = await this.oneTime.peek(this.db, PURPOSE, token);
    return found?.accountId ? admissionRows.question(this.db, found.accountId) : null;
  }

  /** @throws Refusal 422 `link-over`, 429 */
  async answer(actor: Actor, token: string, answer: string, ip: string): Promise<void> {
    await this.limits.take(PROOF_BY_ADDRESS, ip);
    const done = await this.db.write(actor, async (tx) => {
      const used = await this.oneTime.use(tx, PURPOSE, { token });
      return used?.accountId ? admissionRows.answer(tx, used.accountId, answer) : undefined;
    });
    if (!done) throw wrongProof({ token });
  }

  private async letter(tx: Tx, accountId: string, decision: AdmissionInput['decision'], text: string): Promise<AccountLetter> {
    if (decision === 'approve') return { kind: 'registration-approved', path: '/sign-in' };
    if (decision === 'refuse') return { kind: 'registration-refused', path: '/', values: { reason: text } };
    const { token } = await this.oneTime.issue(tx, { purpose: PURPOSE, accountId, minutes: ANSWER_DAYS * DAY_MINUTES });
    return { kind: 'registration-asked', path: `/register/answer?token=${token}`, values: { question: text } };
  }

  private async insistOnAdmitted(sql: Sql, accountId: string): Promise<void> {
    const state = await admissionRows.state(sql, accountId);
    if (state === 'waiting' || state === 'asked') throw forbidden('registration-waiting');
    if (state === 'refused') throw forbidden('registration-refused');
  }
}
