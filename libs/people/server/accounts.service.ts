import { Injectable } from '@nestjs/common';
import { invalidField, notFound, rooms } from '@minga/kernel/contract';
import { Db, Limits, roomSeq, SiteSettings, type Actor } from '@minga/kernel/server';
import type { MeView, PasswordInput, PreferencesInput } from '../contract';
import { announceEnded, announceLanguage } from './announce';
import { PASSWORD_BY_ACCOUNT } from './attempts';
import { AccountMail } from './mail/account-mail';
import { OneTime } from './one-time/one-time';
import { hashPassword, verifyPassword } from './password';
import { insistOnStrength } from './password/strength';
import { ownAccount } from './people.access';
import { accountById } from './profile.queries';
import { newSessionToken } from './session-token';
import { sessionRows } from './sessions.rows';
import { StepUp } from './step-up/step-up';

const SET_LANGUAGE = 'UPDATE account SET language = $2 WHERE id = $1';
const SET_PASSWORD = 'UPDATE account SET password_hash = $2 WHERE id = $1';
const BY_ID = 'SELECT password_hash, email FROM account WHERE id = $1';

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly settings: SiteSettings,
    private readonly stepUp: StepUp,
    private readonly oneTime: OneTime,
    private readonly mail: AccountMail,
  ) {}

  async me(actor: Actor): Promise<MeView> {
    if (actor.kind !== 'account') return { cursor: {}, account: null };
    return this.db.snapshot(async (sql) => {
      const room = rooms.account(actor.id);
      return { cursor: { [room]: await roomSeq(sql, room) }, account: (await accountById(sql, actor.id)) ?? null };
    });
  }

  async changePreferences(actor: Actor, { language }: PreferencesInput): Promise<PreferencesInput> {
    const { id } = ownAccount(actor);
    return this.db.write(actor, async (tx) => {
      await tx.query(SET_LANGUAGE, [id, language]);
      announceLanguage(tx, id, language);
      return { language };
    });
  }

  /**
   * Ends every other session, and gives this one a new token, which is the answer. Who has no password shows in another
   * way who they are. @throws Refusal 403 `step-up-required`, 422, 429
   */
  async changePassword(actor: Actor, { currentPassword, newPassword }: PasswordInput): Promise<string> {
    const { id, sessionId, card } = ownAccount(actor);
    await this.limits.take(PASSWORD_BY_ACCOUNT, id);
    const [row] = await this.db.query<{ password_hash: string | null; email: string }>(BY_ID, [id]);
    if (!row) throw notFound();
    await this.insistOnCurrent(actor, currentPassword, row.password_hash);
    if (currentPassword === newPassword) throw invalidField('newPassword', 'password-same');
    insistOnStrength(newPassword, 'newPassword', { email: row.email, name: card.name, site: this.settings.siteName });
    const hash = await hashPassword(newPassword);
    const token = newSessionToken();
    await this.db.write(actor, async (tx) => {
      await tx.query(SET_PASSWORD, [id, hash]);
      await sessionRows.rotate(tx, sessionId, token.hash);
      await announceEnded(tx, await sessionRows.endOthers(tx, id, sessionId));
      await this.oneTime.withdraw(tx, id, ['recover', 'sign-in']);
      await this.mail.toOwner(tx, id, () => ({ kind: 'password-changed', path: '/recover' }));
      tx.audit({ act: 'account.password-changed', subject: { type: 'account', id } });
    });
    return token.token;
  }

  private async insistOnCurrent(actor: Actor, given: string | undefined, hash: string | null): Promise<void> {
    if (hash === null) return this.stepUp.require(actor);
    if (!given) throw invalidField('currentPassword', 'required');
    if (!(await verifyPassword(given, hash))) throw invalidField('currentPassword', 'password-wrong');
  }
}
