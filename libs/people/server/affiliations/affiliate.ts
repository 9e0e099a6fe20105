import { newId, type Language } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import { staysVerified, type VerifiedHow } from '../../contract';
import { tellPeople } from '../organisations/tell';
import { verifyByProvenAddress } from './verify';

// A merge that is under way is waited for: nobody joins what is being left
const THERE = `SELECT coalesce(merged_into, id) AS id FROM organisation WHERE id = $1 FOR KEY SHARE`;
const CURRENT = `SELECT id, organisation_id, title, state, verified_how FROM affiliation WHERE account_id = $1 AND until_at IS NULL FOR UPDATE`;
const END = 'UPDATE affiliation SET until_at = now() WHERE account_id = $1 AND until_at IS NULL AND organisation_id <> $2';
const AFFILIATE = `INSERT INTO affiliation (id, account_id, organisation_id, title, lang) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (account_id) WHERE until_at IS NULL DO UPDATE SET title = EXCLUDED.title, lang = EXCLUDED.lang`;
const CLAIM_AGAIN = `UPDATE affiliation SET state = 'claimed', representative = false, verified_how = NULL, verified_by = NULL, verified_at = NULL
  WHERE account_id = $1 AND until_at IS NULL`;

interface CurrentRow {
  id: string;
  organisation_id: string;
  title: string;
  state: 'claimed' | 'verified';
  verified_how: VerifiedHow | null;
}

export interface NewAffiliation {
  accountId: string;
  organisationId: string;
  title: string;
  lang: Language;
}

/**
 * Makes this the account's current affiliation: another organisation ends the one before, the same one changes its title.
 * What the policy does not keep verified is claimed again, and verified at once where the account's address proves it.
 */
export async function affiliate(tx: Tx, { accountId, organisationId: chosen, title, lang }: NewAffiliation): Promise<void> {
  const { id: organisationId } = (await one<{ id: string }>(tx, THERE, [chosen]))!;
  const before = await one<CurrentRow>(tx, CURRENT, [accountId]);
  await tx.query(END, [accountId, organisationId]);
  await tx.query(AFFILIATE, [newId(), accountId, organisationId, title, lang]);
  const was = before && { organisationId: before.organisation_id, title: before.title, verifiedHow: before.verified_how };
  if (was && before.state === 'verified' && was.organisationId === organisationId && !staysVerified(was, { organisationId, title })) {
    await tx.query(CLAIM_AGAIN, [accountId]);
  }
  tellPeople(tx, [organisationId, ...(before ? [before.organisation_id] : [])]);
  await verifyByProvenAddress(tx, accountId);
}
