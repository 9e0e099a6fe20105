import { one, type Tx } from '@minga/kernel/server';
import { announceProfile } from '../announce';
import { domainOfEmail, unfitDomain, withParents } from '../organisations/domain';
import { tellPeople } from '../organisations/tell';

// Not where the account itself set the domain: nobody verifies themselves.
const VERIFY = `UPDATE affiliation f SET state = 'verified', verified_how = 'domain', verified_by = NULL, verified_at = now()
  FROM organisation o
  WHERE f.account_id = $1 AND f.until_at IS NULL AND f.state = 'claimed' AND o.id = f.organisation_id AND o.state = 'confirmed'
    AND EXISTS (SELECT 1 FROM organisation_domain d WHERE d.organisation_id = o.id AND d.set_by IS DISTINCT FROM f.account_id
      AND (d.domain = $2 OR (d.subdomains AND d.domain = ANY($3::text[]))))
  RETURNING f.id, f.organisation_id`;

/** @returns whose they were verified to be */
async function byDomain(tx: Tx, accountId: string, email: string): Promise<string | null> {
  const domain = domainOfEmail(email);
  if (!domain || unfitDomain(domain)) return null;
  const verified = await one<{ id: string; organisation_id: string }>(tx, VERIFY, [accountId, domain, withParents(domain)]);
  if (!verified) return null;
  const { id, organisation_id: organisationId } = verified;
  tx.audit({
    act: 'affiliation.verified',
    subject: { type: 'account', id: accountId },
    facts: { how: 'domain', affiliationId: id, organisationId },
    personal: { domain },
  });
  return organisationId;
}

/**
 * Verifies the account's claimed affiliation where the organisation has the domain of this address, and tells whoever
 * looks at it. Call it in the transaction in which the address was proved to be the account's.
 * @param email an address that this person has just proved to be theirs: by link or code, or by their provider's word
 * @returns whether something was verified
 */
export async function verifyByDomain(tx: Tx, accountId: string, email: string): Promise<boolean> {
  const organisationId = await byDomain(tx, accountId, email);
  if (!organisationId) return false;
  tellPeople(tx, [organisationId]);
  await announceProfile(tx, accountId);
  return true;
}

const PROVEN = 'SELECT email FROM account WHERE id = $1 AND email_verified_at IS NOT NULL';

/** The same for the address that the account has proved before; whoever calls it announces profile and organisation. */
export async function verifyByProvenAddress(tx: Tx, accountId: string): Promise<boolean> {
  const proven = await one<{ email: string }>(tx, PROVEN, [accountId]);
  return proven ? (await byDomain(tx, accountId, proven.email)) !== null : false;
}
