import type { Tx } from '@minga/kernel/server';

const forget = (table: string): string => `DELETE FROM ${table} WHERE account_id = $1`;

/** What belongs to the app of codes, and since when a second factor was missing: that time begins anew with the next sign-in. */
const CODES = ['authenticator', 'authenticator_draft', 'recovery_code', 'pending_sign_in', 'second_factor_due'].map(forget);
const PASSKEYS = forget('passkey');

/** Takes app, codes and begun sign-ins from an account. */
export async function forgetCodes(tx: Tx, accountId: string): Promise<void> {
  for (const text of CODES) await tx.query(text, [accountId]);
}

/** Takes every passkey, app and code from an account that is being erased. */
export async function forgetFactors(tx: Tx, accountId: string): Promise<void> {
  await tx.query(PASSKEYS, [accountId]);
  await forgetCodes(tx, accountId);
}
