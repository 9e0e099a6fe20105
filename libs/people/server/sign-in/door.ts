import { Injectable } from '@nestjs/common';
import { notFound } from '@minga/kernel/contract';
import { Db, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { Account } from '../../contract';
import { announceEnded, announceOpened } from '../announce';
import { accountById } from '../profile.queries';
import { newSessionToken } from '../session-token';
import { sessionRows } from '../sessions.rows';
import { deviceRows } from './devices';
import { DeviceNotice } from './device-notice';
import { TWO_FACTORS, type SignInMethod } from './methods';
import { SecondFactor, type SecondFactorNeeded } from './second-factor';
import type { Visitor } from './visitor';

export interface Entry {
  accountId: string;
  method: SignInMethod;
  visitor: Visitor;
  /** The second factor was shown as well, or the method's other side asks for one itself. */
  twoFactors?: boolean;
}

export interface SignedIn {
  account: Account;
  /** For the session's cookie, and for nothing else: it is not stored. */
  token: string;
  /** For the browser's long-lived cookie. */
  device: string;
}

export type Entered = SignedIn | SecondFactorNeeded;

/** Looks whether this account may come in now. @throws Refusal 403 why not */
export type DoorCheck = (sql: Sql, accountId: string, method: SignInMethod) => Promise<void>;

export const needsSecondFactor = (entered: Entered): entered is SecondFactorNeeded => 'secondFactor' in entered;

/** The only way to a session. */
@Injectable()
export class SignInDoor {
  private readonly checks: DoorCheck[] = [];

  constructor(
    private readonly db: Db,
    private readonly secondFactor: SecondFactor,
    private readonly notice: DeviceNotice,
  ) {}

  /** Asked of everybody before they come in, in the order of adding. */
  addCheck(check: DoorCheck): void {
    this.checks.push(check);
  }

  /** Lets in who has shown who they are, or says what is still missing. @throws Refusal 403 from a check */
  open(actor: Actor, entry: Entry): Promise<Entered> {
    return this.db.write(actor, (tx) => this.openIn(tx, entry));
  }

  /** The same in a transaction of the caller's, which is to use up the proof in it. */
  async openIn(tx: Tx, entry: Entry): Promise<Entered> {
    const { accountId, method, visitor } = entry;
    for (const check of this.checks) await check(tx, accountId, method);
    const needed = entry.twoFactors || TWO_FACTORS.has(method) ? undefined : await this.secondFactor.ask(tx, accountId, method);
    if (needed) return needed;
    const token = newSessionToken();
    const device = await deviceRows.meet(tx, accountId, visitor.device);
    const newDevice = !device.known && method !== 'registration';
    // The browser's earlier session, whoever's it was: its token is worth nothing from here on
    if (tx.actor.kind === 'account') await announceEnded(tx, await sessionRows.end(tx, [tx.actor.sessionId]));
    announceOpened(tx, accountId, await sessionRows.open(tx, accountId, token.hash, visitor, { method, newDevice }));
    if (newDevice) await this.notice.send(tx, accountId, visitor);
    const account = await accountById(tx, accountId);
    if (!account) throw notFound();
    return { account, token: token.token, device: device.token };
  }
}
