import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { conflict, invalidField } from '@minga/kernel/contract';
import { Db, Limits, one, SiteSettings, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { AuthenticatorDraft, RecoveryCodes } from '../../contract';
import { ownAccount } from '../people.access';
import { StepUp } from '../step-up/step-up';
import { Codes } from './codes';
import { factorRows, type DraftRow } from './factor.rows';
import { SET_UP_BY_ACCOUNT } from './limits';
import { Means } from './means';
import { newRecoveryCodes, RecoveryDigests } from './recovery-codes';
import { Sealed } from './sealed';
import { SecurityNotices } from './security-notices';
import { newTotpKey, totpStep, totpUri } from './totp';

const EMAIL = 'SELECT email FROM account WHERE id = $1';
const SPACED = /(.{4})(?=.)/g;

/** Setting up, replacing and removing an authenticator app and its recovery codes. */
@Injectable()
export class AuthenticatorService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly settings: SiteSettings,
    private readonly sealed: Sealed,
    private readonly digests: RecoveryDigests,
    private readonly codes: Codes,
    private readonly means: Means,
    private readonly notices: SecurityNotices,
    private readonly stepUp: StepUp,
  ) {}

  /** A new key that counts for nothing until a code of it is shown. @throws Refusal 401, 403 `step-up-required`, 429 */
  async begin(actor: Actor): Promise<AuthenticatorDraft> {
    const { id } = ownAccount(actor);
    await this.stepUp.requireFresh(actor);
    await this.limits.take(SET_UP_BY_ACCOUNT, id);
    const row = await this.db.write(actor, (tx) => factorRows.putDraft(tx, id, this.sealed.seal(newTotpKey(), id)));
    return this.shown(this.db, id, row);
  }

  /** The key that was begun, for its page to be drawn again; null when there is none any more. */
  async draft(actor: Actor): Promise<AuthenticatorDraft | null> {
    const { id } = ownAccount(actor);
    const row = await factorRows.draft(this.db, id);
    if (!row) return null;
    await this.stepUp.requireFresh(actor);
    return this.shown(this.db, id, row);
  }

  /** Takes the key into use, in place of an earlier one. @throws Refusal 403, 409 when none was begun, 422, 429 */
  async confirm(actor: Actor, code: string): Promise<RecoveryCodes> {
    const { id } = ownAccount(actor);
    await this.stepUp.requireFresh(actor);
    await this.codes.take(id);
    const codes = newRecoveryCodes();
    await this.db.write(actor, async (tx) => {
      const draft = await factorRows.draft(tx, id);
      if (!draft) throw conflict('no-authenticator-draft');
      const step = totpStep(this.sealed.open(draft.secret, id), code.replace(/\s/g, ''), Date.now());
      if (step === undefined) throw invalidField('code', 'code-wrong');
      if (!(await factorRows.takeDraft(tx, id, draft.secret))) throw conflict('no-authenticator-draft');
      const replaced = await this.codes.asksFor(tx, id);
      await factorRows.put(tx, id, draft.secret, step);
      await this.keep(tx, id, codes);
      await this.tell(tx, id, replaced ? 'authenticator-replaced' : 'authenticator-set');
    });
    await this.codes.giveBack(id);
    return { codes };
  }

  /** Ten new codes in place of those before. @throws Refusal 403, 409 without an app */
  async renewCodes(actor: Actor): Promise<RecoveryCodes> {
    const { id } = ownAccount(actor);
    await this.stepUp.requireFresh(actor);
    await this.limits.take(SET_UP_BY_ACCOUNT, id);
    const codes = newRecoveryCodes();
    await this.db.write(actor, async (tx) => {
      if (!(await this.codes.asksFor(tx, id))) throw conflict('no-authenticator');
      await this.keep(tx, id, codes);
      await this.tell(tx, id, 'recovery-codes-renewed');
    });
    return { codes };
  }

  /** Harmless when there is none. @throws Refusal 403 */
  async remove(actor: Actor): Promise<void> {
    const { id } = ownAccount(actor);
    await this.stepUp.requireFresh(actor);
    await this.db.write(actor, async (tx) => {
      if (!(await factorRows.remove(tx, id))) return;
      await factorRows.forgetRecoveryCodes(tx, id);
      await this.tell(tx, id, 'authenticator-removed');
    });
  }

  private keep(tx: Tx, id: string, codes: readonly string[]): Promise<void> {
    return factorRows.putRecoveryCodes(tx, id, codes.map((code) => this.digests.of(code, id)));
  }

  private async tell(tx: Tx, id: string, what: 'authenticator-set' | 'authenticator-replaced' | 'authenticator-removed' | 'recovery-codes-renewed'): Promise<void> {
    const [thing, act] = what.split(/-(?=[a-z]+$)/);
    tx.audit({ act: `${thing}.${act}`, subject: { type: 'account', id } });
    await this.notices.send(tx, id, what);
    await this.means.announce(tx, id);
  }

  private async shown(sql: Sql, id: string, { secret, expires_at: expiresAt }: DraftRow): Promise<AuthenticatorDraft> {
    const email = (await one<{ email: string | null }>(sql, EMAIL, [id]))?.email ?? '';
    const key = this.sealed.open(secret, id);
    const uri = totpUri(key, this.settings.siteName, email);
    const qr = await QRCode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
    return { key: key.replace(SPACED, '$1 '), uri, qr, expiresAt: expiresAt.toISOString() };
  }
}
