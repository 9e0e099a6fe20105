import type { Tx } from '@minga/kernel/server';

const FORGET = ['passkey', 'authenticator', 'authenticator_draft', 'recovery_code', 'pending_sign_in', 'second_factor_due'].map(
  (table) => `DELETE FROM ${table} WHERE account_id = $1`,
);

/** Takes every passkey, app and code from an account that is being erased. */
export async function forgetFactors(tx: Tx, accountId: string): Promise<void> {
  for (const forget of FORGET) await tx.query(forget, [accountId]);
}
