import { Injectable } from '@nestjs/common';
import { Refusal, rooms } from '@minga/kernel/contract';
import { Db, roomSeq, type Actor } from '@minga/kernel/server';
import type { SessionsView, SignInInput } from '../contract';
import { credentialsOf, type Credentials } from './accounts.rows';
import { announceEnded } from './announce';
import { hashPassword, isOutdated, verifyPassword } from './password';
import { ownAccount, ownSession } from './people.access';
import { sessionRows } from './sessions.rows';
import { SignInDoor, type Entered } from './sign-in/door';
import { SignInLimits } from './sign-in/sign-in-limits';
import type { Visitor } from './sign-in/visitor';

/** Not 401: nobody is asked to sign in, the form is to be corrected. */
const wrongCredentials = (): Refusal => new Refusal('wrong-credentials', { status: 422 });

const SET_HASH = 'UPDATE account SET password_hash = $2 WHERE id = $1';

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    private readonly limits: SignInLimits,
    private readonly door: SignInDoor,
  ) {}

  /** Same answer and same work for an unknown address and for a wrong password. @throws Refusal 422, 429 */
  async signIn(actor: Actor, { email, password }: SignInInput, visitor: Visitor): Promise<Entered> {
    const attempt = await this.limits.take(email, visitor);
    const known = await credentialsOf(this.db, email);
    const right = await verifyPassword(password, known?.password_hash);
    if (!right || !known) throw wrongCredentials();
    await attempt.giveBack();
    return this.open(actor, known, password, visitor);
  }

  private async open(actor: Actor, known: Credentials, password: string, visitor: Visitor): Promise<Entered> {
    const renewed = isOutdated(known.password_hash!) ? await hashPassword(password) : undefined;
    return this.db.write(actor, async (tx) => {
      if (renewed) await tx.query(SET_HASH, [known.id, renewed]);
      return this.door.openIn(tx, { accountId: known.id, method: 'password', visitor });
    });
  }

  /** Harmless without a session. */
  async signOut(actor: Actor): Promise<void> {
    if (actor.kind !== 'account') return;
    await this.db.write(actor, async (tx) => announceEnded(tx, await sessionRows.end(tx, [actor.sessionId])));
  }

  async list(actor: Actor): Promise<SessionsView> {
    const { id, sessionId } = ownAccount(actor);
    return this.db.snapshot(async (sql) => {
      const room = rooms.account(id);
      const sessions = await sessionRows.ofAccount(sql, id);
      return {
        cursor: { [room]: await roomSeq(sql, room) },
        sessions: sessions.map((session) => ({ ...session, current: session.id === sessionId })),
      };
    });
  }

  async end(actor: Actor, sessionId: string): Promise<void> {
    await this.db.write(actor, async (tx) => {
      await ownSession(tx, actor, sessionId);
      await announceEnded(tx, await sessionRows.end(tx, [sessionId]));
    });
  }

  async endOthers(actor: Actor): Promise<void> {
    const { id, sessionId } = ownAccount(actor);
    await this.db.write(actor, async (tx) => announceEnded(tx, await sessionRows.endOthers(tx, id, sessionId)));
  }
}
