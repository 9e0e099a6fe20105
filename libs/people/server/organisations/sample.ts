import type { Tx } from '@minga/kernel/server';
import { ensureOrganisation, type NewOrganisation } from '../organisations.service';

/** How a sample organisation stands beyond its name; everything may be left out. */
export interface SampleStanding {
  /** An account whose affiliation names the organisation. */
  accountId: string;
  state: 'claimed' | 'verified';
  /** Names the account a representative; only with `verified`. */
  representative?: boolean;
  domain?: string;
  about?: { text: string; lang: string };
  site?: string;
}

const OF = 'SELECT organisation_id AS id FROM affiliation WHERE account_id = $1 AND until_at IS NULL';
const STATE = `UPDATE affiliation SET state = $2, representative = $3,
    verified_how = CASE WHEN $2 = 'verified' THEN 'steward' END, verified_at = CASE WHEN $2 = 'verified' THEN now() END
  WHERE account_id = $1 AND until_at IS NULL`;
const ORGANISATION = 'UPDATE organisation SET about = coalesce($2, about), about_lang = coalesce($3, about_lang), site = coalesce($4, site) WHERE id = $1';
const DOMAIN = 'INSERT INTO organisation_domain (organisation_id, domain) VALUES ($1, $2) ON CONFLICT DO NOTHING';

/** For seeders, before anybody looks: how an account's organisation and affiliation stand. Domains are the sample's own and reach nobody. */
export async function standSample(tx: Tx, standing: SampleStanding): Promise<void> {
  const [organisation] = await tx.query<{ id: string }>(OF, [standing.accountId]);
  if (!organisation) return;
  const { accountId, state, representative = false, domain, about, site } = standing;
  await tx.query(STATE, [accountId, state, representative]);
  await tx.query(ORGANISATION, [organisation.id, about?.text ?? null, about?.lang ?? null, site ?? null]);
  if (domain) await tx.query(DOMAIN, [organisation.id, domain]);
}

/** For seeders: an organisation that somebody added and that waits for a steward. */
export const proposeSample = (tx: Tx, organisation: NewOrganisation, addedBy: string): Promise<string> =>
  ensureOrganisation(tx, { ...organisation, sample: true, proposed: true }, addedBy);
