import { notFound, signInRequired } from '@minga/kernel/contract';
import { accountIdOf, one, type AccountActor, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canWithRequest, type RequestFacts, type RequestVerb } from '../../contract';
import { partiesSql, partsOf } from './parties';
import { REQUEST_COLUMNS, type RequestRow } from './request.rows';

/** The account that acts. @throws Refusal 401 */
export function account(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw signInRequired();
  return actor;
}

const FIND = `SELECT ${REQUEST_COLUMNS}, ${partiesSql('r', '$2')} AS parties FROM exchange_request r WHERE r.id = $1`;
const LOCK = 'SELECT 1 FROM exchange_request WHERE id = $1 FOR UPDATE';

const withParts = (actor: Actor, row: RequestRow): RequestRow => ({ ...row, parties: partsOf(actor, row.parties) });

export const requestFacts = ({ state, audience, parties }: RequestRow): RequestFacts => ({ state, audience, parties });

/** The request with the actor's parts in it, whoever may see it; undefined when there is none. */
export async function requestRow(sql: Sql, actor: Actor, id: string): Promise<RequestRow | undefined> {
  const row = await one<RequestRow>(sql, FIND, [id, accountIdOf(actor)]);
  return row && withParts(actor, row);
}

/**
 * The request, if the actor may do this with it. One statement, the same for a hidden request as for none.
 * @throws Refusal 404, 401, 403
 */
export async function requestFor(sql: Sql, actor: Actor, id: string, verb: RequestVerb): Promise<RequestRow> {
  const row = await requestRow(sql, actor, id);
  if (!row) throw notFound();
  insist(canWithRequest(actor, verb, requestFacts(row)));
  return row;
}

/** As `requestFor`, and its row stays locked to the end of the transaction: whatever must not happen twice at once begins here. */
export async function lockedRequestFor(tx: Tx, actor: Actor, id: string, verb: RequestVerb): Promise<RequestRow> {
  await requestFor(tx, actor, id, 'view');
  await tx.query(LOCK, [id]);
  return requestFor(tx, actor, id, verb);
}
