import { conflict, type SiteRole } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';

const BY_EMAIL = `SELECT id, name, site_role AS role FROM account WHERE email = $1 AND kind = 'person' AND erased_at IS NULL`;
const BY_ID = `SELECT id, name, site_role AS role FROM account WHERE id = $1 AND kind = 'person' AND erased_at IS NULL`;
/** Locked, so that two who leave at once do not both take the other for the one who stays. */
const STEWARDS = `SELECT id FROM account WHERE site_role = 'steward' AND erased_at IS NULL ORDER BY id FOR UPDATE`;
const CHANGE = 'UPDATE account SET site_role = $2 WHERE id = $1';

interface Holder {
  id: string;
  name: string;
  role: SiteRole;
}

export interface ChangedRole {
  name: string;
  /** How many stewards there are now. */
  stewards: number;
}

/** Holds the stewards' rows to the end of the transaction: who counts them after it counts what others have done meanwhile. */
export const lockStewards = (tx: Tx): Promise<{ id: string }[]> => tx.query<{ id: string }>(STEWARDS);

async function countStewards(tx: Tx): Promise<number> {
  return (await lockStewards(tx)).length;
}

async function change(tx: Tx, { id, name, role: before }: Holder, role: SiteRole, reason?: string): Promise<ChangedRole> {
  const stewards = await countStewards(tx);
  if (before === role) return { name, stewards };
  await tx.query(CHANGE, [id, role]);
  tx.audit({ act: 'account.role-changed', subject: { type: 'account', id }, facts: { before, after: role }, reason: reason || undefined });
  // What a steward has open is checked again: it may be more than a member sees.
  await tx.audienceNarrowed();
  return { name, stewards: stewards + (role === 'steward' ? 1 : -1) };
}

/**
 * Makes the account of an address (lower case) a steward, or a member again. Sessions take it up with their next request.
 * For operators, who can name another one as well: the last steward may go.
 * @returns undefined when nobody has the address
 */
export async function changeSiteRole(tx: Tx, email: string, role: SiteRole): Promise<ChangedRole | undefined> {
  const holder = await one<Holder & Record<string, unknown>>(tx, BY_EMAIL, [email]);
  return holder && change(tx, holder, role);
}

/** The same for an account, by a steward. @returns undefined when there is none @throws Refusal 409 `last-steward` */
export async function changeSiteRoleOf(tx: Tx, accountId: string, role: SiteRole, reason?: string): Promise<ChangedRole | undefined> {
  const holder = await one<Holder & Record<string, unknown>>(tx, BY_ID, [accountId]);
  if (holder?.role === 'steward' && role === 'member' && (await countStewards(tx)) <= 1) throw conflict('last-steward');
  return holder && change(tx, holder, role, reason);
}
