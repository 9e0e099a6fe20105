import { Injectable } from '@nestjs/common';
import { forbidden } from '@minga/kernel/contract';
import { one } from '@minga/kernel/server';
import { SignInDoor } from './door';
import type { SignInMethod } from './methods';

/** Ways in that came through the mailbox, or whose own slice has looked at the address. */
const PROVING: ReadonlySet<SignInMethod> = new Set(['recovery', 'link', 'registration', 'oidc']);
const PROVED = 'SELECT email IS NULL OR email_verified_at IS NOT NULL AS proved FROM account WHERE id = $1';

/**
 * Nobody takes part under an address that may be somebody else's: an account that was made for a person signs in by a
 * mailed link first.
 */
@Injectable()
export class ProvedAddress {
  constructor(door: SignInDoor) {
    door.addCheck(async (sql, accountId, method) => {
      if (PROVING.has(method)) return;
      if (!(await one<{ proved: boolean }>(sql, PROVED, [accountId]))?.proved) throw forbidden('address-unverified');
    });
  }
}
