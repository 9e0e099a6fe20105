import type { Tx } from '@minga/kernel/server';
import { verifyByProvenAddress } from '../affiliations/verify';
import { announceProfiles } from '../announce';
import { tellPeople } from './tell';

const PEOPLE = 'SELECT account_id FROM affiliation WHERE organisation_id = $1 AND until_at IS NULL';
const CLAIMANTS = `${PEOPLE} AND state = 'claimed' AND account_id IS DISTINCT FROM $2::uuid`;

/** Tells everybody who looks at somebody of this organisation, or counts them by it, that what stands beside their name is another. */
export async function announcePeople(tx: Tx, organisationId: string): Promise<void> {
  await announceProfiles(tx, (await tx.query<{ account_id: string }>(PEOPLE, [organisationId])).map((row) => row.account_id));
}

/**
 * Verifies whose proven address matches the organisation's domains as they are now; not the one who changed them.
 * @returns who was verified: to be announced
 */
export async function verifyClaimants(tx: Tx, organisationId: string, by: string | null): Promise<string[]> {
  const verified: string[] = [];
  for (const { account_id: id } of await tx.query<{ account_id: string }>(CLAIMANTS, [organisationId, by])) {
    if (await verifyByProvenAddress(tx, id)) verified.push(id);
  }
  if (verified.length > 0) tellPeople(tx, [organisationId]);
  return verified;
}
