import type { Language } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import type { Claim, ClaimsPage, Country, PersonCard, StakeholderGroup } from '../../contract';
import { cardJoins, cardJson } from '../cards';
import { domainOfEmail } from '../organisations/domain';
import { organisationAddress } from '../organisations/organisation.rows';

const CLAIMS_SIZE = 30;
/** How many of those who are verified already are named. */
const COLLEAGUES = 4;

const CLAIMS = `SELECT f.id, f.title, f.lang, f.from_at, ${cardJson('a')} AS person,
    o.id AS organisation_id, o.name, o.lang AS organisation_lang, o.stakeholder_group, o.country, o.state = 'proposed' AS proposed,
    CASE WHEN a.email_verified_at IS NOT NULL THEN a.email END AS email,
    ARRAY(SELECT d.domain FROM organisation_domain d WHERE d.organisation_id = o.id ORDER BY d.domain) AS domains,
    coalesce((SELECT json_agg(c) FROM (SELECT ca.handle, ca.name FROM affiliation cf JOIN account ca ON ca.id = cf.account_id
      WHERE cf.organisation_id = o.id AND cf.until_at IS NULL AND cf.state = 'verified' ORDER BY ca.name COLLATE "C" LIMIT ${COLLEAGUES}) c), '[]') AS colleagues,
    (SELECT count(*)::int FROM affiliation v WHERE v.organisation_id = o.id AND v.until_at IS NULL AND v.state = 'verified') AS verified,
    (SELECT count(*)::int FROM affiliation r WHERE r.organisation_id = o.id AND r.account_id = a.id AND r.refused_at IS NOT NULL) AS refusals
  FROM affiliation f JOIN organisation o ON o.id = f.organisation_id JOIN account a ON a.id = f.account_id ${cardJoins('a')}
  WHERE f.state = 'claimed' AND f.until_at IS NULL AND a.kind = 'person' AND a.erased_at IS NULL AND o.state IN ('confirmed', 'proposed')
    AND ($1::uuid IS NULL OR f.organisation_id = $1)
    AND ($2::uuid IS NULL OR (f.from_at, f.id) > (SELECT b.from_at, b.id FROM affiliation b WHERE b.id = $2))
  ORDER BY f.from_at, f.id LIMIT $3`;

interface ClaimRow {
  id: string;
  title: string;
  lang: Language;
  from_at: Date;
  person: PersonCard;
  organisation_id: string;
  name: string;
  organisation_lang: Language;
  stakeholder_group: StakeholderGroup;
  country: Country | null;
  proposed: boolean;
  email: string | null;
  domains: string[];
  colleagues: Claim['colleagues'];
  verified: number;
  refusals: number;
}

const claimOf = (row: ClaimRow): Claim => ({
  affiliationId: row.id,
  person: row.person,
  title: row.title,
  lang: row.lang,
  since: row.from_at.toISOString(),
  organisation: {
    id: row.organisation_id,
    name: row.name,
    lang: row.organisation_lang,
    address: organisationAddress(row.organisation_id, row.name),
    stakeholderGroup: row.stakeholder_group,
    country: row.country,
    proposed: row.proposed,
  },
  // The address itself is for nobody else
  domain: (row.email && domainOfEmail(row.email)) ?? null,
  domains: row.domains,
  colleagues: row.colleagues,
  verified: row.verified,
  refusals: row.refusals,
});

/** Claims that wait, oldest first: all of them, or those to one organisation. */
export async function claims(sql: Sql, organisationId: string | null, after: string | undefined): Promise<ClaimsPage> {
  const rows = await sql.query<ClaimRow>(CLAIMS, [organisationId, after ?? null, CLAIMS_SIZE + 1]);
  const items = rows.slice(0, CLAIMS_SIZE).map(claimOf);
  return { items, next: rows.length > CLAIMS_SIZE ? items.at(-1)!.affiliationId : null, previous: null };
}
