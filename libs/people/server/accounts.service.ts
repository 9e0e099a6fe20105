import { Injectable } from '@nestjs/common';
import { invalidField, notFound, rooms } from '@minga/kernel/contract';
import { Db, Limits, roomSeq, type Actor } from '@minga/kernel/server';
import type { MeView, PasswordInput, PreferencesInput, RegisterInput } from '../contract';
import { credentialsOf, insertAccount } from './accounts.rows';
import { affiliate } from './affiliations/affiliate';
import { announceEnded, announceLanguage } from './announce';
import { PASSWORD_BY_ACCOUNT, REGISTER_BY_ADDRESS } from './attempts';
import { chosenOrganisation } from './organisations.service';
import { hashPassword, verifyPassword } from './password';
import { ownAccount } from './people.access';
import { accountById } from './profile.queries';
import { newSessionToken } from './session-token';
import { SessionsService } from './sessions.service';
import { sessionRows } from './sessions.rows';
import { SignInDoor, type Entered } from './sign-in/door';
import type { Visitor } from './sign-in/visitor';

const SET_COUNTRY = 'UPDATE account SET country = $2 WHERE id = $1';
const SET_LANGUAGE = 'UPDATE account SET language = $2 WHERE id = $1';
const SET_PASSWORD = 'UPDATE account SET password_hash = $2 WHERE id = $1';
const BY_ID = 'SELECT password_hash FROM account WHERE id = $1';

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly sessions: SessionsService,
    private readonly door: SignInDoor,
  ) {}

  /**
   * Opens an account and signs it in. Sent again (a lost answer, a second tap), it signs in to the account that the
   * first one made: address and password prove it.
   * @throws Refusal 422 naming the field, 429
   */
  async register(actor: Actor, input: RegisterInput, visitor: Visitor): Promise<Entered> {
    await this.limits.take(REGISTER_BY_ADDRESS, visitor.ip);
    if (input.password.toLowerCase() === input.email) throw invalidField('password', 'password-is-email');
    if (await credentialsOf(this.db, input.email)) return this.registeredBefore(actor, input, visitor);
    const passwordHash = await hashPassword(input.password);
    const entered = await this.db.write(actor, async (tx) => {
      const { name, email, title } = input;
      const id = await insertAccount(tx, { email, passwordHash, name, language: actor.language });
      if (!id) return undefined;
      const organisation = await chosenOrganisation(tx, input, actor.language, id);
      await affiliate(tx, { accountId: id, organisationId: organisation.id, title, lang: actor.language });
      await tx.query(SET_COUNTRY, [id, organisation.country]);
      return this.door.openIn(tx, { accountId: id, method: 'registration', visitor });
    });
    // Sent twice at once: the other one was first
    return entered ?? this.registeredBefore(actor, input, visitor);
  }

  private async registeredBefore(actor: Actor, { email, password }: RegisterInput, visitor: Visitor): Promise<Entered> {
    try {
      return await this.sessions.signIn(actor, { email, password }, visitor);
    } catch (error) {
      if ((error as { code?: string }).code === 'wrong-credentials') throw invalidField('email', 'email-taken');
      throw error;
    }
  }

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

  /** Ends every other session, and gives this one a new token, which is the answer. @throws Refusal 422, 429 */
  async changePassword(actor: Actor, { currentPassword, newPassword }: PasswordInput): Promise<string> {
    const { id, sessionId } = ownAccount(actor);
    await this.limits.take(PASSWORD_BY_ACCOUNT, id);
    const [row] = await this.db.query<{ password_hash: string | null }>(BY_ID, [id]);
    if (!row) throw notFound();
    if (!(await verifyPassword(currentPassword, row.password_hash))) throw invalidField('currentPassword', 'password-wrong');
    if (currentPassword === newPassword) throw invalidField('newPassword', 'password-same');
    const hash = await hashPassword(newPassword);
    const token = newSessionToken();
    await this.db.write(actor, async (tx) => {
      await tx.query(SET_PASSWORD, [id, hash]);
      await sessionRows.rotate(tx, sessionId, token.hash);
      await announceEnded(tx, await sessionRows.endOthers(tx, id, sessionId));
    });
    return token.token;
  }
}
