import { one, type Sql, type Tx } from '@minga/kernel/server';
import { announceProfile } from '../announce';
import { domainOfEmail, unfitDomain, withParents } from '../organisations/domain';
import { tellPeople } from '../organisations/tell';

// What a provider said of the person counts while it is linked: it may have proved the affiliation too
const PROVEN = `SELECT email FROM account WHERE id = $1 AND email_verified_at IS NOT NULL
  UNION SELECT email FROM account_identity WHERE account_id = $1 AND email IS NOT NULL`;
const LAPSE = `UPDATE affiliation f SET state = 'claimed', representative = false, verified_how = NULL, verified_by = NULL, verified_at = NULL
  WHERE f.account_id = $1 AND f.until_at IS NULL AND f.state = 'verified' AND f.verified_how = 'domain'
    AND NOT EXISTS (SELECT 1 FROM organisation_domain d WHERE d.organisation_id = f.organisation_id
      AND (d.domain = ANY($2::text[]) OR (d.subdomains AND d.domain = ANY($3::text[]))))
  RETURNING f.id, f.organisation_id`;

async function provenDomains(sql: Sql, accountId: string): Promise<string[]> {
  const rows = await sql.query<{ email: string }>(PROVEN, [accountId]);
  return rows.flatMap(({ email }) => domainOfEmail(email) ?? []).filter((domain) => !unfitDomain(domain));
}

/**
 * Makes an affiliation that was verified by a mail domain claimed again, where none of the account's proven addresses has
 * such a domain any more: whoever leaves a ministry, and takes another address, does not go on speaking for it.
 * @returns whether something lapsed
 */
export async function lapseWithoutDomain(tx: Tx, accountId: string): Promise<boolean> {
  const domains = await provenDomains(tx, accountId);
  const lapsed = await one<{ id: string; organisation_id: string }>(tx, LAPSE, [accountId, domains, domains.flatMap(withParents)]);
  if (!lapsed) return false;
  const { id, organisation_id: organisationId } = lapsed;
  tx.audit({ act: 'affiliation.lapsed', subject: { type: 'account', id: accountId }, facts: { affiliationId: id, organisationId } });
  tellPeople(tx, [organisationId]);
  await announceProfile(tx, accountId);
  return true;
}
