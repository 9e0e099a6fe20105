import type { SiteRole } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';

const CHANGE = `UPDATE account SET site_role = $2 WHERE email = $1 AND kind = 'person' AND erased_at IS NULL RETURNING name`;
const COUNT = `SELECT count(*)::int AS stewards FROM account WHERE site_role = 'steward' AND erased_at IS NULL`;

/**
 * Makes the account of an address (lower case) a steward, or a member again. Sessions take it up with their next request.
 * @returns its name and how many stewards there are now; undefined when nobody has the address
 */
export async function changeSiteRole(tx: Tx, email: string, role: SiteRole): Promise<{ name: string; stewards: number } | undefined> {
  const changed = await one<{ name: string }>(tx, CHANGE, [email, role]);
  if (!changed) return undefined;
  // What a steward has open is checked again: it may be more than a member sees.
  await tx.audienceNarrowed();
  return { ...changed, ...(await one<{ stewards: number }>(tx, COUNT))! };
}
