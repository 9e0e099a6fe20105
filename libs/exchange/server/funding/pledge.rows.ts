import { accountIdOf, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { PledgeInput, PledgeLine, PledgeState, RequestState } from '../../contract';
import { mayChangePledge, pledgeSteps, type Pledge } from '../../contract';
import { actsFor, organisationJson, withAddress, type BareOrganisation } from '../deal/acting';

/** A pledge with whether the actor acts for it. Amounts in hundredths of the request’s currency. */
export interface PledgeRow {
  id: string;
  request_id: string;
  organisation: BareOrganisation;
  lines: PledgeLine[];
  amount: number;
  conditions: string;
  conversion: Pledge['conversion'];
  state: PledgeState;
  reason: string | null;
  at: Date;
  own: boolean;
}

const SELECT = `SELECT p.id, p.request_id, ${organisationJson('g')} AS organisation, l.lines, l.amount::float8 AS amount, p.conditions, p.conversion, p.state, p.reason, p.at,
    ${actsFor('p.organisation_id', 'p.by_id', '$2')} AS own
  FROM exchange_pledge p JOIN organisation g ON g.id = p.organisation_id
  JOIN LATERAL (SELECT json_agg(json_build_object('kind', kind, 'amount', amount) ORDER BY kind) AS lines, sum(amount) AS amount
    FROM exchange_pledge_line WHERE pledge_id = p.id) l ON true`;

/** More than any request has. */
const MOST_PLEDGES = 200;
const OF_REQUEST = `${SELECT} WHERE p.request_id = $1 ORDER BY p.at, p.id LIMIT ${MOST_PLEDGES}`;
const ONE = `${SELECT} WHERE p.id = $1`;
const SUMS = `SELECT l.kind, sum(l.amount)::float8 AS amount FROM exchange_pledge p JOIN exchange_pledge_line l ON l.pledge_id = p.id
  WHERE p.request_id = $1 AND p.state <> 'withdrawn' AND p.id IS DISTINCT FROM $2::uuid GROUP BY l.kind`;
const INSERT = 'INSERT INTO exchange_pledge (id, request_id, organisation_id, by_id, conditions, conversion) VALUES ($1, $2, $3, $4, $5, $6::jsonb)';
const LINES = 'INSERT INTO exchange_pledge_line (pledge_id, kind, amount) SELECT $1, kind, amount FROM unnest($2::text[], $3::bigint[]) AS line (kind, amount)';
const CHANGE = 'UPDATE exchange_pledge SET conditions = $2, conversion = $3::jsonb, changed_at = now() WHERE id = $1';
const CLEAR = 'DELETE FROM exchange_pledge_line WHERE pledge_id = $1';
const SET = 'UPDATE exchange_pledge SET state = $2, reason = $3, changed_at = now() WHERE id = $1';

export const pledgesTo = (sql: Sql, requestId: string, actor: Actor): Promise<PledgeRow[]> => sql.query<PledgeRow>(OF_REQUEST, [requestId, accountIdOf(actor)]);
export const pledgeById = (sql: Sql, id: string, actor: Actor): Promise<PledgeRow | undefined> => one<PledgeRow>(sql, ONE, [id, accountIdOf(actor)]);

/** What is taken of each kind, offered or pledged; `but` the lines of one pledge. */
export const takenByKind = async (sql: Sql, requestId: string, but?: string): Promise<Map<string, number>> =>
  new Map((await sql.query<PledgeLine>(SUMS, [requestId, but ?? null])).map(({ kind, amount }) => [kind, amount]));

/** The pledge as this reader sees it. */
export function pledgeView(row: PledgeRow, request: RequestState, partakes: boolean): Pledge {
  const { id, lines, amount, state, conversion } = row;
  const told = partakes || row.own;
  return {
    id, lines, amount, state, conversion,
    organisation: withAddress(row.organisation),
    at: row.at.toISOString(),
    conditions: told && row.conditions !== '' ? row.conditions : null,
    reason: told ? row.reason : null,
    acts: row.own ? pledgeSteps(state, request).map(({ act }) => act) : [],
    changeable: row.own && mayChangePledge(state, request),
  };
}

export async function insertPledge(tx: Tx, of: { id: string; requestId: string; organisationId: string; byId: string }, input: PledgeInput): Promise<void> {
  await tx.query(INSERT, [of.id, of.requestId, of.organisationId, of.byId, input.conditions, input.conversion && JSON.stringify(input.conversion)]);
  await tx.query(LINES, [of.id, input.lines.map(({ kind }) => kind), input.lines.map(({ amount }) => amount)]);
}

/** Other terms of what is offered: its lines are written anew. */
export async function changePledge(tx: Tx, id: string, input: PledgeInput): Promise<void> {
  await tx.query(CHANGE, [id, input.conditions, input.conversion && JSON.stringify(input.conversion)]);
  await tx.query(CLEAR, [id]);
  await tx.query(LINES, [id, input.lines.map(({ kind }) => kind), input.lines.map(({ amount }) => amount)]);
}

export const setPledge = (tx: Tx, id: string, state: PledgeState, reason: string | null): Promise<unknown> => tx.query(SET, [id, state, reason]);
