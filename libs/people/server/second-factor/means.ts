import { Injectable } from '@nestjs/common';
import { conflict, rooms } from '@minga/kernel/contract';
import { one, type Sql, type Tx } from '@minga/kernel/server';
import type { SignInMeans } from '../../contract';
import { passkeyRows } from '../passkeys/passkey.rows';
import { RequireSecondFactor } from './require-second-factor';

const FACTS = `SELECT a.password_hash IS NOT NULL AS password, f.confirmed_at AS since,
    (SELECT count(*)::int FROM recovery_code r WHERE r.account_id = a.id AND r.used_at IS NULL) AS codes
  FROM account a LEFT JOIN authenticator f ON f.account_id = a.id WHERE a.id = $1`;
/** Two removals at once must not both find the other's means still there. */
const LOCK = 'SELECT id FROM account WHERE id = $1 FOR UPDATE';

/** How many ways in an account has that this part does not know, such as linked providers. */
export type OtherMeans = (sql: Sql, accountId: string) => Promise<number>;

/** How an account can be signed in to; it is never left without any. */
@Injectable()
export class Means {
  private readonly others: OtherMeans[] = [];

  constructor(private readonly required: RequireSecondFactor) {}

  /** Makes further ways in count. */
  add(others: OtherMeans): void {
    this.others.push(others);
  }

  async of(sql: Sql, accountId: string): Promise<SignInMeans> {
    const facts = await one<{ password: boolean; since: Date | null; codes: number }>(sql, FACTS, [accountId]);
    return {
      password: facts?.password ?? false,
      passkeys: await passkeyRows.ofAccount(sql, accountId),
      authenticator: facts?.since ? { since: facts.since.toISOString(), recoveryCodesLeft: facts.codes } : null,
    };
  }

  /** Call before a removal, which then waits for any other of this account. */
  async lock(tx: Tx, accountId: string): Promise<void> {
    await tx.query(LOCK, [accountId]);
  }

  /** Call after a removal, in its transaction. @throws Refusal 409 when that was the last way in */
  async keepOne(tx: Tx, accountId: string): Promise<void> {
    const { password, passkeys } = await this.of(tx, accountId);
    if (password || passkeys.length > 0) return;
    for (const other of this.others) if ((await other(tx, accountId)) > 0) return;
    throw conflict('last-means');
  }

  /** Tells the account's own pages what its means have become. */
  async announce(tx: Tx, accountId: string): Promise<void> {
    const payload = { means: await this.of(tx, accountId), due: await this.required.due(tx, accountId) };
    tx.emit(rooms.account(accountId), { type: 'account.means-changed', version: 1, payload }, { type: 'account', id: accountId });
  }
}
