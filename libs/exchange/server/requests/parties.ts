import { isSteward } from '@minga/kernel/contract';
import type { Actor } from '@minga/kernel/server';
import type { Party } from '../../contract';
import { funderClause, providerClause } from '../deal/parties';

/**
 * Who is what to a request, as SQL: each part adds its own clause.
 * @param request alias of an `exchange_request` row
 * @param account parameter with the account's id, or null
 */
type PartyClause = (request: string, account: string) => string;

/** Named for the request, and of the organisation still. As `boolean`. */
export const requester: PartyClause = (request, account) => `EXISTS (SELECT FROM exchange_requester xq
  JOIN affiliation xf ON xf.account_id = xq.account_id AND xf.until_at IS NULL AND xf.state = 'verified' AND xf.organisation_id = ${request}.organisation_id
  WHERE xq.request_id = ${request}.id AND xq.account_id = ${account}::uuid)`;

const CLAUSES: readonly (readonly [Party, PartyClause])[] = [['requester', requester], ['provider', providerClause], ['funder', funderClause]];

/** The account's parts in the request as a `text[]`: requester, provider, funder. */
export const partiesSql = (request: string, account: string): string =>
  `array_remove(ARRAY[${CLAUSES.map(([party, clause]) => `CASE WHEN ${clause(request, account)} THEN '${party}' END`).join(', ')}]::text[], NULL)`;

/** With what the actor is by itself. */
export function partsOf(actor: Actor, found: readonly Party[]): Party[] {
  if (actor.kind === 'system') return ['system'];
  return isSteward(actor) ? [...found, 'steward'] : [...found];
}
