import type { Tx } from '@minga/kernel/server';
import { verifyByProvenAddress } from '../affiliations/verify';
import { announceProfile } from '../announce';

const PEOPLE = 'SELECT account_id FROM affiliation WHERE organisation_id = $1 AND until_at IS NULL';
const CLAIMANTS = `${PEOPLE} AND state = 'claimed' AND account_id IS DISTINCT FROM $2::uuid`;

/** Tells everybody who looks at somebody of this organisation, or counts them by it, that what stands beside their name is another. */
export async function announcePeople(tx: Tx, organisationId: string): Promise<void> {
  for (const { account_id: id } of await tx.query<{ account_id: string }>(PEOPLE, [organisationId])) await announceProfile(tx, id);
}

/** Verifies whose proven address matches the organisation's domains as they are now; not the one who changed them. */
export async function verifyClaimants(tx: Tx, organisationId: string, by: string | null): Promise<void> {
  for (const { account_id: id } of await tx.query<{ account_id: string }>(CLAIMANTS, [organisationId, by])) {
    if (await verifyByProvenAddress(tx, id)) await announceProfile(tx, id);
  }
}
