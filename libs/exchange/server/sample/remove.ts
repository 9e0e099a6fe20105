import { audience } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { requestRef } from '../events';

/** Accounts of the site, other than the sample's, that had a part in a request: what they wrote stays, with the request around it. */
const PARTS = [
  ['exchange_requester', 'account_id'], ['exchange_offer', 'maker_id'], ['exchange_question', 'by_id'], ['exchange_question', 'answered_by'], ['exchange_pledge', 'by_id'],
  ['exchange_hours', 'account_id'], ['exchange_journal', 'account_id'], ['exchange_problem', 'account_id'], ['exchange_evaluation', 'account_id'], ['exchange_signature', 'account_id'],
] as const;
const TOUCHED = PARTS.map(([table, column]) => `SELECT x.request_id FROM ${table} x WHERE x.${column} IS NOT NULL AND NOT x.${column} = ANY($1::uuid[])`).join(' UNION ALL ');
const UNTOUCHED = `SELECT r.id FROM exchange_request r WHERE r.sample AND r.id NOT IN (${TOUCHED}) ORDER BY r.id`;
const GRANTS = `DELETE FROM audience_grant WHERE key = ANY($1::text[])`;
const DROP = 'DELETE FROM exchange_request WHERE id = ANY($1::uuid[])';
const KEEP = 'UPDATE exchange_request SET sample = false WHERE sample';
const FORGET = [
  'DELETE FROM expert_endorsement WHERE by_id = ANY($1::uuid[])',
  'DELETE FROM expert WHERE account_id = ANY($1::uuid[])',
  'DELETE FROM expert WHERE organisation_id IS NOT NULL AND sample AND $1::uuid[] IS NOT NULL',
  `DELETE FROM exchange_invitation i USING organisation o WHERE o.id = i.organisation_id AND o.sample AND $1::uuid[] IS NOT NULL
    AND NOT EXISTS (SELECT FROM expert e WHERE e.organisation_id = o.id)`,
  'DELETE FROM exchange_invitation WHERE account_id = ANY($1::uuid[])',
  'UPDATE exchange_invitation SET by_id = NULL WHERE by_id = ANY($1::uuid[])',
  'DELETE FROM exchange_follower WHERE account_id = ANY($1::uuid[])',
];
/** Whom what is left still names, or in whose organisation's name it was done. */
const NAMING = [...PARTS, ['exchange_move', 'by_id'], ['exchange_offer_member', 'account_id'], ['exchange_agreement', 'by_id'], ['exchange_milestone', 'added_by'], ['exchange_case', 'changed_by']] as const;
const NAMED = `SELECT DISTINCT named.id FROM (SELECT r.maker_id AS id FROM exchange_request r UNION ALL
  ${NAMING.map(([table, column]) => `SELECT x.${column} FROM ${table} x`).join(' UNION ALL ')}) named WHERE named.id = ANY($1::uuid[])`;
/** Organisations that requests, offers and pledges of the site’s own people stand on are theirs from then on. */
const ORGANISATIONS = `UPDATE organisation SET sample = false WHERE sample AND (id IN (SELECT organisation_id FROM exchange_request)
  OR id IN (SELECT organisation_id FROM exchange_offer WHERE organisation_id IS NOT NULL) OR id IN (SELECT organisation_id FROM exchange_pledge)
  OR id IN (SELECT organisation_id FROM expert WHERE organisation_id IS NOT NULL))`;

/**
 * Takes the sample's requests and experts away; a request in which somebody of the site has a part stays, like any other from then on.
 * @param accounts the sample's
 * @returns of these, whom what stays still names
 */
export async function removeSampleExchange(tx: Tx, accounts: readonly string[]): Promise<string[]> {
  const gone = (await tx.query<{ id: string }>(UNTOUCHED, [accounts])).map(({ id }) => id);
  for (const id of gone) await tx.redact(requestRef(id));
  await tx.query(GRANTS, [gone.map((id) => audience.requestParties(id))]);
  await tx.query(DROP, [gone]);
  await tx.query(KEEP);
  for (const statement of FORGET) await tx.query(statement, [accounts]);
  await tx.query(ORGANISATIONS);
  return (await tx.query<{ id: string }>(NAMED, [accounts])).map(({ id }) => id);
}
