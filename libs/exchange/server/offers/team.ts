import { Refusal } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { accountsByHandles } from '@minga/people/server';

const OF_REQUESTER = 'SELECT account_id FROM affiliation WHERE account_id = ANY($1::uuid[]) AND organisation_id = $2 AND until_at IS NULL';
const KEEP = 'DELETE FROM exchange_offer_member WHERE offer_id = $1 AND account_id <> ALL($2::uuid[])';
const ADD = 'INSERT INTO exchange_offer_member (offer_id, account_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING RETURNING account_id';

const refuse = (code: string, at: number): Refusal => new Refusal('invalid-input', { status: 422, fields: [{ field: `team.${at}`, code }] });

/** The accounts behind handles, without the maker’s own. @throws Refusal 422 at the handle that is nobody’s, or of those who ask */
export async function teamOf(tx: Tx, handles: readonly string[], makerId: string | null, requesterOrganisation: string): Promise<string[]> {
  const found = await accountsByHandles(tx, handles);
  const unknown = handles.findIndex((handle) => !found.has(handle));
  if (unknown >= 0) throw refuse('unknown-person', unknown);
  const ids = handles.map((handle) => found.get(handle)!.id);
  const own = (await tx.query<{ account_id: string }>(OF_REQUESTER, [ids, requesterOrganisation])).map(({ account_id: id }) => id);
  if (own.length > 0) throw refuse('own-side', ids.findIndex((id) => own.includes(id)));
  return ids.filter((id) => id !== makerId);
}

/** Makes these the team; those who were in it keep what they answered. @returns who is new and has to be asked */
export async function setTeam(tx: Tx, offerId: string, accountIds: readonly string[]): Promise<string[]> {
  await tx.query(KEEP, [offerId, accountIds]);
  return (await tx.query<{ account_id: string }>(ADD, [offerId, accountIds])).map(({ account_id: id }) => id);
}
